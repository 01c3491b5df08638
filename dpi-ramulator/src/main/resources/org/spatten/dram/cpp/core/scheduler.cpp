#include "core/scheduler.h"

namespace spatten::dram {

namespace {

class FirstReady final : public Scheduler {
 public:
  Choice choose(RequestQueue& queue, const ReadyTable&, Tick now,
                CommandSet allowed) const noexcept override {
    Candidates& candidates = queue.candidates();
    return allowed == kAnyCommand      ? oldestReady<kAnyCommand>(candidates, now)
           : allowed == kColumnCommands ? oldestReady<kColumnCommands>(candidates, now)
                                        : oldestReady<kRowCommands>(candidates, now);
  }
};

class RowHitFirst final : public Scheduler {
 public:
  explicit RowHitFirst(Tick ageCap) : ageCap_(ageCap) {}

  Choice choose(RequestQueue& queue, const ReadyTable& ready, Tick now,
                CommandSet allowed) const noexcept override {
    Choice choice;
    if (queue.empty()) return choice;
    Candidates& candidates = queue.candidates();
    candidates.wakeUp(now);
    const Request& first = queue.oldest();
    const Tick capAt = first.arrival + ageCap_ + 1;
    BankMask banks = ~BankMask{0};
    if (now >= capAt) {
      const Command command = queue.nextCommand(first);
      if ((allowed & setOf(command)) != 0) {
        choice.ticket = candidates.oldest(command, ready.open(command, now) & bitOf(first.bank));
        if (choice.found()) return choice;
      }
      banks = ~bitOf(first.bank);
      choice.wake = ready.at(command, first.bank);
    } else {
      choice.wake = capAt;
    }
    const BankMask hits = candidates.banks(Command::kRead) | candidates.banks(Command::kWrite);
    for (const CommandSet kind : {kColumnCommands, kRowCommands}) {
      for (CommandSet left = allowed & kind; left != 0; left &= left - 1) {
        const auto command = static_cast<Command>(std::countr_zero(left));
        const BankMask among = command == Command::kPrecharge ? banks & ~hits : banks;
        choice.ticket = std::min(choice.ticket, candidates.oldest(command, among & ready.open(command, now)));
      }
      if (choice.found()) return choice;
    }
    for (CommandSet left = allowed; left != 0; left &= left - 1) {
      const auto command = static_cast<Command>(std::countr_zero(left));
      const BankMask among = command == Command::kPrecharge ? banks & ~hits : banks;
      choice.wake = std::min(choice.wake, candidates.soonest(command, among));
    }
    choice.wake = std::min(choice.wake, candidates.soonestAsleep());
    return choice;
  }

 private:
  Tick ageCap_;
};

}  // namespace

std::unique_ptr<Scheduler> makeFirstReady() { return std::make_unique<FirstReady>(); }

std::unique_ptr<Scheduler> makeRowHitFirst(Tick ageCap) {
  return std::make_unique<RowHitFirst>(ageCap);
}

}  // namespace spatten::dram
