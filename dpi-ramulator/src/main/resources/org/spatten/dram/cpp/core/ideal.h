// A memory of fixed latency and bandwidth, for bounds: requests are served in order, never refused
// for lack of room, and no bank, bus turnaround or refresh exists.
#pragma once

#include "core/finished_fifo.h"
#include "core/memory.h"

namespace spatten::dram {

struct IdealParameters {
  int transactionBytes = 32;
  Tick ticksPerTransaction = 1;
  Tick latency = 1;  // from the tick that serves a read to its completion
};

class IdealMemory final : public Memory {
 public:
  explicit IdealMemory(const IdealParameters& parameters) : parameters_(parameters) {}

  bool canAccept(bool) const noexcept override { return true; }
  bool push(const MemoryRequest& request) noexcept override;
  bool pop(std::uint32_t& tag) noexcept override { return finished_.pop(tag, now_); }
  void tick() noexcept override { ++now_; }
  void advance(Tick ticks) noexcept override { now_ += ticks; }
  Tick now() const noexcept override { return now_; }
  void reset() noexcept override;
  int transactionBytes() const noexcept override { return parameters_.transactionBytes; }
  double peakBytesPerTick() const noexcept override;
  const MemoryStatistics& statistics() const noexcept override { return statistics_; }
  void observe(CommandObserver*) noexcept override {}

 private:
  IdealParameters parameters_;
  FinishedFifo finished_;
  MemoryStatistics statistics_;
  Tick now_ = 0;
  Tick busFree_ = 0;
};

}  // namespace spatten::dram
