#include "core/scheduler.h"

#include <algorithm>

namespace spatten::dram {

namespace {

class FirstReady final : public Scheduler {
 public:
  Choice choose(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                CommandSet allowed) const noexcept override {
    return allowed == kAnyCommand ? scan<false>(queue, ready, now, allowed)
                                  : scan<true>(queue, ready, now, allowed);
  }

 private:
  template <bool kFilter>
  static Choice scan(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                     CommandSet allowed) {
    const Key* keys = queue.keys();
    const Tick* table = ready.data();
    Choice choice;
    for (int i = 0; i < queue.size(); ++i) {
      if (kFilter && (allowed & setOf(ready.commandOf(keys[i]))) == 0) continue;
      const Tick at = table[keys[i]];
      if (at <= now) return {i, now};
      choice.wake = std::min(choice.wake, at);
    }
    return choice;
  }
};

class RowHitFirst final : public Scheduler {
 public:
  explicit RowHitFirst(Tick ageCap) : ageCap_(ageCap) {}

  Choice choose(const RequestQueue& queue, const ReadyTable& ready, Tick now,
                CommandSet allowed) const noexcept override {
    Choice other;
    int hit = -1;
    const bool starving = !queue.empty() && now - queue.entry(0).arrival > ageCap_;
    const int starvedBank = starving ? ready.bankOf(queue.key(0)) : -1;
    for (int i = 0; i < queue.size(); ++i) {
      const Key key = queue.key(i);
      const CommandSet command = setOf(ready.commandOf(key));
      if ((allowed & command) == 0) continue;
      if (i > 0 && ready.bankOf(key) == starvedBank) continue;
      const Tick at = ready.at(key);
      if (at > now) {
        other.wake = std::min(other.wake, at);
        continue;
      }
      if (i == 0 && starving) return {0, now};
      if ((command & kColumnCommands) != 0) {
        hit = i;
        break;
      }
      if (other.position >= 0) continue;
      if (ready.commandOf(key) == Command::kPrecharge && hasHit(queue, ready, ready.bankOf(key))) {
        other.wake = std::min(other.wake, std::max(now + 1, queue.entry(0).arrival + ageCap_ + 1));
        continue;
      }
      other.position = i;
    }
    if (hit >= 0) return {hit, now};
    if (other.position >= 0) other.wake = now;
    return other;
  }

 private:
  static bool hasHit(const RequestQueue& queue, const ReadyTable& ready, int bank) {
    return queue.containsKey(ready.key(Command::kRead, bank)) ||
           queue.containsKey(ready.key(Command::kWrite, bank));
  }

  Tick ageCap_;
};

}  // namespace

std::unique_ptr<Scheduler> makeFirstReady() { return std::make_unique<FirstReady>(); }

std::unique_ptr<Scheduler> makeRowHitFirst(Tick ageCap) {
  return std::make_unique<RowHitFirst>(ageCap);
}

}  // namespace spatten::dram
