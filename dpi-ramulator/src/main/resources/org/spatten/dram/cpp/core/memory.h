// The one interface between the ports and a memory. A user's own simulator takes the model's place
// by implementing it; docs/dram.md says more about what each call promises.
#pragma once

#include <cstdint>

#include "core/organisation.h"
#include "core/statistics.h"
#include "core/types.h"

namespace spatten::dram {

struct MemoryRequest {
  std::uint64_t address = 0;  // bytes
  std::uint32_t tag = 0;      // returned with the response; any value
  bool write = false;         // writes are posted: no response
};

// Sees every command in order of issue.
class CommandObserver {
 public:
  virtual ~CommandObserver() = default;
  virtual void onCommand(Tick tick, Command command, const Location& where) = 0;
};

// One channel. The caller repeats, once a clock edge: pushes, at most one pop, one tick().
class Memory {
 public:
  virtual ~Memory() = default;

  // Whether a push of this kind before the next tick would be accepted whatever its address.
  virtual bool canAccept(bool write) const noexcept = 0;

  // False: refused, nothing changed, to be tried again after a tick.
  virtual bool push(const MemoryRequest& request) noexcept = 0;

  // The oldest finished read not yet popped, if any. Reads finish in any order.
  virtual bool pop(std::uint32_t& tag) noexcept = 0;

  virtual void tick() noexcept = 0;

  // The same as `ticks` calls of tick(), without the work of those in which nothing happens.
  virtual void advance(Tick ticks) noexcept = 0;

  // Ticks since construction or reset().
  virtual Tick now() const noexcept = 0;

  // Forgets every request and all timing; statistics restart at zero.
  virtual void reset() noexcept = 0;

  // Bytes moved by one request, and by the data bus in one tick at most.
  virtual int transactionBytes() const noexcept = 0;
  virtual double peakBytesPerTick() const noexcept = 0;

  virtual const MemoryStatistics& statistics() const noexcept = 0;

  // `observer` may be null; it must outlive the memory or be removed before.
  virtual void observe(CommandObserver* observer) noexcept = 0;
};

}  // namespace spatten::dram
