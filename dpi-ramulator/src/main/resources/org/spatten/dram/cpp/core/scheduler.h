// Picks the request whose next command goes out. Implementations hold no state of the traffic.
#pragma once

#include <memory>

#include "core/request_queue.h"

namespace spatten::dram {

class Scheduler {
 public:
  virtual ~Scheduler() = default;

  // Whether a row stays open as long as a queued request hits it.
  bool keepsRows() const { return keepsRows_; }

  // When the oldest request of the queue starves; kNever if that changes nothing.
  Tick starvedAt(const RequestQueue& queue) const {
    return queue.empty() || ageCap_ == kNever ? kNever : queue.oldest().arrival + ageCap_ + 1;
  }

  // The best request whose next command is in `allowed` and meets all constraints at `now`;
  // kNoTicket if there is none.
  virtual Ticket choose(const RequestQueue& queue, Tick now, CommandSet allowed) const noexcept = 0;

 protected:
  Scheduler(bool keepsRows, Tick ageCap) : keepsRows_(keepsRows), ageCap_(ageCap) {}

 private:
  bool keepsRows_;
  Tick ageCap_;
};

// Ramulator 2.0's FRFCFS: ready before not ready, then arrival. An old request's PRE may close a row
// that younger requests would hit.
std::unique_ptr<Scheduler> makeFirstReady();

// FR-FCFS as the literature has it: ready row hits first, then arrival; no PRE of a row that a
// queued request still hits. Once the oldest request has waited for more than `ageCap` ticks, it goes
// before all others, and nothing else of its bank goes.
std::unique_ptr<Scheduler> makeRowHitFirst(Tick ageCap);

}  // namespace spatten::dram
