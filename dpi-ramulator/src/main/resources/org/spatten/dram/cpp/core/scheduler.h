// Picks the request whose next command goes out. Implementations hold no state of the traffic.
#pragma once

#include <memory>

#include "core/request_queue.h"

namespace spatten::dram {

struct Choice {
  Ticket ticket = kNoTicket;  // kNoTicket: none is ready
  Tick wake = kNever;         // then: unless the queue or a row changes, none gets ready before

  bool found() const { return ticket != kNoTicket; }
};

class Scheduler {
 public:
  virtual ~Scheduler() = default;

  // The best request whose next command is in `allowed` and meets all constraints at `now`.
  virtual Choice choose(RequestQueue& queue, const ReadyTable& ready, Tick now,
                        CommandSet allowed) const noexcept = 0;
};

// The oldest of the candidates whose command is in `allowed` and which are ready.
template <CommandSet allowed>
Choice oldestReady(Candidates& candidates, Tick now) {
  candidates.wakeUp(now);
  Choice choice;
  const auto look = [&](Command command) {
    if ((allowed & setOf(command)) != 0) {
      choice.ticket = std::min(choice.ticket, candidates.oldest(command));
    }
  };
  look(Command::kRead);
  look(Command::kWrite);
  look(Command::kPrecharge);
  look(Command::kActivate);
  if (choice.found()) return choice;
  const auto wait = [&](Command command) {
    if ((allowed & setOf(command)) != 0) {
      choice.wake = std::min(choice.wake, candidates.soonest(command, ~BankMask{0}));
    }
  };
  wait(Command::kRead);
  wait(Command::kWrite);
  wait(Command::kPrecharge);
  wait(Command::kActivate);
  choice.wake = std::min(choice.wake, candidates.soonestAsleep());
  return choice;
}

// Ramulator 2.0's FRFCFS: ready before not ready, then arrival. An old request's PRE may close a row
// that younger requests would hit.
std::unique_ptr<Scheduler> makeFirstReady();

// FR-FCFS as the literature has it: ready row hits first, then arrival; no PRE of a row that a
// queued request still hits. Once the oldest request has waited for more than `ageCap` ticks, it goes
// before all others, and nothing else of its bank goes.
std::unique_ptr<Scheduler> makeRowHitFirst(Tick ageCap);

}  // namespace spatten::dram
