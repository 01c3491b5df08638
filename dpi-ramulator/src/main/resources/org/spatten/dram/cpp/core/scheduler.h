// Picks the request whose next command goes out. Implementations hold no state of the traffic.
#pragma once

#include <memory>

#include "core/request_queue.h"

namespace spatten::dram {

struct Choice {
  int position = -1;     // in the queue; -1: none is ready
  Tick wake = kNever;    // with none ready: no candidate gets ready before this tick
};

class Scheduler {
 public:
  virtual ~Scheduler() = default;

  // The best request whose next command is in `allowed` and meets all constraints at `now`.
  virtual Choice choose(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                        CommandSet allowed) const noexcept = 0;
};

// Ramulator 2.0's FRFCFS: ready before not ready, then arrival. An old request's PRE may close a row
// that younger requests would hit.
std::unique_ptr<Scheduler> makeFirstReady();

// FR-FCFS as the literature has it: ready row hits first, then arrival; no PRE of a row that a
// queued request still hits. A request older than `ageCap` ticks goes first, and until it is served
// only it and requests to other banks are considered.
std::unique_ptr<Scheduler> makeRowHitFirst(Tick ageCap);

}  // namespace spatten::dram
