#include "core/scheduler.h"

#include <algorithm>

namespace spatten::dram {

namespace {

// Calls `action` for every command and rank that is ready and has candidates; the result is a lower
// bound of when the other ranks get ready.
template <typename Action>
Stamp visitRanks(const RequestQueue& queue, const ReadyTable& ready, Stamp present,
                 CommandSet allowed, Action action) {
  const int ranks = ready.ranks();
  Stamp wake = ReadyTable::kHeld;
  for (; allowed != 0; allowed &= allowed - 1) {
    const auto command = static_cast<Command>(__builtin_ctz(allowed));
    const std::uint64_t* candidates = queue.candidates(command);
    for (int rank = 0; rank < ranks; ++rank) {
      if (candidates[rank] == 0) continue;
      const Stamp ofRank = ready.ofRank(command, rank);
      if (ofRank > present) {
        wake = std::min(wake, ofRank);
      } else {
        action(command, rank);
      }
    }
  }
  return wake;
}

// The same for the key of every candidate.
template <typename Action>
Stamp visit(const RequestQueue& queue, const ReadyTable& ready, Stamp present, CommandSet allowed,
            Action action) {
  return visitRanks(queue, ready, present, allowed, [&](Command command, int rank) {
    const int first = rank << ready.rankShift();
    for (std::uint64_t banks = queue.candidates(command)[rank]; banks != 0; banks &= banks - 1) {
      action(ready.key(command, first + __builtin_ctzll(banks)));
    }
  });
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
        const bool closesHits = ready.commandOf(key) == Command::kPrecharge && hasHits(queue, ready, key);
        if (ready.bankOf(key) != ready.bankOf(own) && !closesHits && ready.ofBank(key) <= present) {
          best.ticket = std::min(best.ticket, queue.oldest(key));
        }
      });
    }
    return best;
  }

  static bool hasHits(const RequestQueue& queue, const ReadyTable& ready, Key key) {
    const int bank = ready.bankOf(key);
    return queue.contains(ready.key(Command::kRead, bank)) ||
           queue.contains(ready.key(Command::kWrite, bank));
  }

  static void addPrecharges(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                            Choice& choice) {
    const Stamp present = ready.stamp(now);
    Stamp wake = visit(queue, ready, present, setOf(Command::kPrecharge), [&](Key key) {
      if (hasHits(queue, ready, key)) return;
      if (ready.ofBank(key) <= present) choice.ticket = std::min(choice.ticket, queue.oldest(key));
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
  const int width = ready.lanesPerRank();
  Lanes best = Lanes{} + kNoTicket;
  Lanes soonest = Lanes{} + ReadyTable::kHeld;
  Lanes count{};  // minus one for each that is ready
  Ticket oldest = kNoTicket;
  Stamp wake = ReadyTable::kHeld;
  int found = 0;
  bool vectors = false;
  const Stamp ofRanks = visitRanks(queue, ready, present, allowed, [&](Command command, int rank) {
    const std::uint64_t banks = queue.candidates(command)[rank];
    if ((banks & (banks - 1)) == 0) {  // one bank: vectors would not pay
      const int bank = (rank << ready.rankShift()) + __builtin_ctzll(banks);
      const Key key = ready.key(command, bank);
      const Stamp at = ready.ofBank(key);
      if (at > present) {
        wake = std::min(wake, at);
      } else {
        oldest = std::min(oldest, queue.oldest(key));
        ++found;
      }
      return;
    }
    vectors = true;
    const int first = ready.cell(command, rank);
    const Ticket* tickets = queue.oldest() + first;
    const Stamp* stamps = ready.ofBanks() + first;
    for (int i = 0; i < width; i += kLanes) {
      const Lanes ticket = loadLanes(tickets + i);
      const Lanes at = loadLanes(stamps + i);
      const Lanes waits = at > present;
      best = minimum(best, ticket | maxWhere(waits));
      count += (ticket != kNoTicket) & ~waits;
      soonest = minimum(soonest, at | maxWhere((ticket == kNoTicket) | ~waits));
    }
  });
  if (vectors) {
    oldest = std::min(oldest, least(best));
    wake = std::min(wake, least(soonest));
    found -= sum(count);
  }
  return {oldest, found > 1 ? now : ready.tick(std::min(ofRanks, wake))};
}

std::unique_ptr<Scheduler> makeFirstReady() { return std::make_unique<FirstReady>(); }

std::unique_ptr<Scheduler> makeRowHitFirst(Tick ageCap) {
  return std::make_unique<RowHitFirst>(ageCap);
}

}  // namespace spatten::dram
