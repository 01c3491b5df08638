#include "core/scheduler.h"

#include <algorithm>

namespace spatten::dram {

namespace {

// Calls `action` for the key of every candidate, except those of ranks that are not ready; the
// result is a lower bound of when those get ready.
template <typename Action>
Stamp visit(const RequestQueue& queue, const ReadyTable& ready, Stamp present, CommandSet allowed,
            Action action) {
  const int ranks = ready.ranks();
  const int shift = ready.rankShift();
  const Stamp* ofRanks = ready.ofRanks();
  Stamp wake = ReadyTable::kHeld;
  for (int command = 0; command <= index(Command::kWrite); ++command) {
    if ((allowed >> command & 1) == 0) continue;
    const std::uint64_t* candidates = queue.candidates(static_cast<Command>(command));
    for (int rank = 0; rank < ranks; ++rank) {
      std::uint64_t banks = candidates[rank];
      if (banks == 0) continue;
      const Stamp ofRank = ofRanks[rank * ReadyTable::kKeysPerBank + command];
      if (ofRank > present) {
        wake = std::min(wake, ofRank);
        continue;
      }
      const int first = (rank << shift) * ReadyTable::kKeysPerBank + command;
      for (; banks != 0; banks &= banks - 1) {
        action(static_cast<Key>(first + __builtin_ctzll(banks) * ReadyTable::kKeysPerBank));
      }
    }
  }
  return wake;
}

class FirstReady final : public Scheduler {
 public:
  Choice choose(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                CommandSet allowed) const noexcept override {
    return oldestReady(queue, ready, now, allowed);
  }
};

class RowHitFirst final : public Scheduler {
 public:
  explicit RowHitFirst(Tick ageCap) : ageCap_(ageCap) {}

  Choice choose(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                CommandSet allowed) const noexcept override {
    if (queue.empty()) return {};
    const int oldest = queue.oldestSlot();
    const Tick capAt = queue.entry(oldest).arrival + ageCap_ + 1;
    if (now >= capAt) return chooseStarved(queue, ready, now, allowed, oldest);
    Choice hit = oldestReady(queue, ready, now, allowed & kColumnCommands);
    if (hit.found()) return {hit.ticket, now};
    Choice row = oldestReady(queue, ready, now, allowed & setOf(Command::kActivate));
    if ((allowed & setOf(Command::kPrecharge)) != 0) addPrecharges(queue, ready, now, row);
    row.wake = std::min({row.wake, hit.wake, capAt});
    return row;
  }

 private:
  // The oldest goes first; its bank serves nobody else.
  static Choice chooseStarved(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                              CommandSet allowed, int oldest) {
    const Key own = queue.key(oldest);
    if ((allowed & setOf(ready.commandOf(own))) != 0 && ready.at(own) <= now) {
      return {queue.ticket(oldest), now};
    }
    const Stamp present = ready.stamp(now);
    Choice best{kNoTicket, now};
    for (const CommandSet kind : {kColumnCommands, kRowCommands}) {
      if (best.found()) break;
      visit(queue, ready, present, allowed & kind, [&](Key key) {
        if (ready.bankOf(key) != ready.bankOf(own) && ready.ofBanks()[key] <= present) {
          best.ticket = std::min(best.ticket, queue.oldest(key));
        }
      });
    }
    return best;
  }

  static void addPrecharges(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                            Choice& choice) {
    const Stamp present = ready.stamp(now);
    Stamp wake = visit(queue, ready, present, setOf(Command::kPrecharge), [&](Key key) {
      const int bank = ready.bankOf(key);
      if (queue.contains(ready.key(Command::kRead, bank)) ||
          queue.contains(ready.key(Command::kWrite, bank))) {
        return;
      }
      if (ready.ofBanks()[key] <= present) choice.ticket = std::min(choice.ticket, queue.oldest(key));
      choice.wake = std::min(choice.wake, ready.at(key));
    });
    choice.wake = std::min(choice.wake, ready.tick(wake));
  }

  Tick ageCap_;
};

}  // namespace

Choice oldestReady(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                   CommandSet allowed) {
  const Stamp present = ready.stamp(now);
  const Stamp* ofBanks = ready.ofBanks();
  Ticket best = kNoTicket;
  Stamp soonest = ReadyTable::kHeld;
  int count = 0;
  const Stamp ranks = visit(queue, ready, present, allowed, [&](Key key) {
    const Stamp at = ofBanks[key];
    if (at <= present) {
      best = std::min(best, queue.oldest(key));
      ++count;
    } else {
      soonest = std::min(soonest, at);
    }
  });
  return {best, count > 1 ? now : ready.tick(std::min(soonest, ranks))};
}

std::unique_ptr<Scheduler> makeFirstReady() { return std::make_unique<FirstReady>(); }

std::unique_ptr<Scheduler> makeRowHitFirst(Tick ageCap) {
  return std::make_unique<RowHitFirst>(ageCap);
}

}  // namespace spatten::dram
