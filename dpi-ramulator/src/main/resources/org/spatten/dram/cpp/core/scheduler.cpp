#include "core/scheduler.h"

namespace spatten::dram {

namespace {

constexpr BankMask kAllBanks = ~BankMask{0};

class FirstReady final : public Scheduler {
 public:
  FirstReady() : Scheduler(false, kNever) {}

  Ticket choose(const RequestQueue& queue, Tick now, CommandSet allowed) const noexcept override {
    const Candidates& candidates = queue.candidates();
    Ticket best = kNoTicket;
    if ((allowed & kColumnCommands) != 0) best = candidates.oldestHit(kAllBanks, now);
    if ((allowed & kRowCommands) != 0) {
      best = std::min(best, candidates.oldestMiss(kAllBanks, now));
    }
    return best;
  }
};

class RowHitFirst final : public Scheduler {
 public:
  explicit RowHitFirst(Tick ageCap) : Scheduler(true, ageCap) {}

  Ticket choose(const RequestQueue& queue, Tick now, CommandSet allowed) const noexcept override {
    if (queue.empty()) return kNoTicket;
    const Candidates& candidates = queue.candidates();
    BankMask banks = kAllBanks;
    if (now >= starvedAt(queue)) {
      const Request& first = queue.oldest();
      if (queue.ready(first, allowed, now)) return first.ticket;
      banks = ~bitOf(first.bank);
    }
    Ticket best = kNoTicket;
    if ((allowed & kColumnCommands) != 0) best = candidates.oldestHit(banks, now);
    if ((allowed & kRowCommands) != 0 && best == kNoTicket) {
      best = candidates.oldestMiss(banks, now);
    }
    return best;
  }
};

}  // namespace

std::unique_ptr<Scheduler> makeFirstReady() { return std::make_unique<FirstReady>(); }

std::unique_ptr<Scheduler> makeRowHitFirst(Tick ageCap) {
  return std::make_unique<RowHitFirst>(ageCap);
}

}  // namespace spatten::dram
