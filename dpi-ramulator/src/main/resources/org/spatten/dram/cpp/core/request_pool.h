// The requests that wait in any queue, each in a slot of its own for as long as it waits.
#pragma once

#include <vector>

#include "core/types.h"

namespace spatten::dram {

using Slot = std::int16_t;

constexpr Slot kNoSlot = -1;

// A request's order of arrival and its slot: the smallest is the oldest request of all queues.
using Ticket = std::int64_t;

constexpr Ticket kNoTicket = std::numeric_limits<Ticket>::max();

constexpr Ticket ticketOf(std::int64_t number, Slot slot) { return number << 16 | slot; }
constexpr Slot slotOf(Ticket ticket) { return static_cast<Slot>(ticket & 0x7fff); }

struct alignas(64) Request {
  std::uint64_t address = 0;
  std::int64_t row = 0;
  Tick arrival = 0;
  Ticket ticket = 0;
  std::uint32_t tag = 0;
  Slot nextOfBank = kNoSlot;  // of the same bank in the same queue, in order of arrival
  Slot previousOfBank = kNoSlot;
  Slot next = kNoSlot;  // of the same queue
  Slot previous = kNoSlot;
  std::uint8_t rank = 0;
  std::uint8_t bank = 0;
  bool write = false;
  bool started = false;  // a command was issued for it
};

class RequestPool {
 public:
  explicit RequestPool(int capacity) : requests_(capacity), free_(capacity) { clear(); }

  Request& operator[](Slot slot) { return requests_[slot]; }
  const Request& operator[](Slot slot) const { return requests_[slot]; }

  // There is always a free one: the queues together hold no more than the capacity.
  Slot take() { return free_[--freeCount_]; }
  void release(Slot slot) { free_[freeCount_++] = slot; }

  void clear() {
    freeCount_ = free_.size();
    for (std::size_t i = 0; i < free_.size(); ++i) free_[i] = static_cast<Slot>(i);
  }

 private:
  std::vector<Request> requests_;
  std::vector<Slot> free_;
  std::size_t freeCount_ = 0;
};

}  // namespace spatten::dram
