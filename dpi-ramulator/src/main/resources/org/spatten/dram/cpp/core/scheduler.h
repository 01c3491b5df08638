// Picks the request whose next command goes out. Implementations hold no state of the traffic.
#pragma once

#include <memory>

#include "core/request_queue.h"

namespace spatten::dram {

struct Choice {
  Ticket ticket = kNoTicket;  // kNoTicket: none is ready
  Tick wake = kNever;         // unless the tables change, no other gets ready before this tick

  bool found() const { return ticket != kNoTicket; }
};

class Scheduler {
 public:
  virtual ~Scheduler() = default;

  // The best request whose next command is in `allowed` and meets all constraints at `now`.
  virtual Choice choose(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                        CommandSet allowed) const noexcept = 0;
};

// The oldest of the requests whose next command is in `allowed` and ready.
Choice oldestReady(const RequestQueue& queue, const ReadyTable& ready, Tick now, CommandSet allowed);

// Ramulator 2.0's FRFCFS: ready before not ready, then arrival. An old request's PRE may close a row
// that younger requests would hit.
std::unique_ptr<Scheduler> makeFirstReady();

// FR-FCFS as the literature has it: ready row hits first, then arrival; no PRE of a row that a
// queued request still hits. Once the oldest request is older than `ageCap` ticks, hits no longer go
// before it, and it may close their row.
std::unique_ptr<Scheduler> makeRowHitFirst(Tick ageCap);

}  // namespace spatten::dram
