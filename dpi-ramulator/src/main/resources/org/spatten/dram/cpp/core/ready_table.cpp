#include "core/ready_table.h"

#include <bit>

namespace spatten::dram {

namespace {

// Long enough ago to delay nothing, and far enough from the smallest stamp.
constexpr Stamp kLongAgo = -(1 << 14);

}  // namespace

ReadyTable::Delays::Delays() {
  ownRank.fill(kLongAgo);
  otherRanks.fill(kLongAgo);
}

ReadyTable::ReadyTable(const Organisation& organisation, const TimingTable& timing)
    : rankShift_(std::countr_zero(static_cast<unsigned>(organisation.banksPerRank()))),
      groupBanks_(organisation.banks),
      spread_(std::max(0, std::countr_zero(unsigned{kLanes}) - rankShift_)),
      lanes_(organisation.bankCount() << spread_),
      ranks_(organisation.ranks),
      ofBank_(cells(kCommands)),
      ofRank_(organisation.ranks) {
  // Those of ranks first: they make some of the others superfluous.
  const auto wide = [](const Constraint& c) { return c.level <= Level::kRank; };
  for (const Constraint& c : timing.constraints) if (wide(c)) add(c);
  for (const Constraint& c : timing.constraints) if (!wide(c)) add(c);
  reset();
}

void ReadyTable::add(const Constraint& constraint) {
  Delays& delays = delays_[index(constraint.from)];
  const int to = index(constraint.to);
  const auto atLeast = [&](Stamps& stamps) { raise(stamps[to], constraint.delay); };
  if (constraint.window > 1) {
    const std::size_t ranks = ofRank_.size();
    windows_.push_back({constraint.from, constraint.delay, constraint.window,
                        std::vector<Stamp>(ranks * static_cast<std::size_t>(constraint.window)),
                        std::vector<int>(ranks)});
    return;
  }
  if (constraint.otherRank || constraint.level == Level::kChannel) {
    atLeast(delays.otherRanks);
    delays.otherRanksToo = ofRank_.size() > 1;
    if (constraint.otherRank) return;
  }
  switch (constraint.level) {
    case Level::kChannel:
    case Level::kRank:
      atLeast(delays.ownRank);
      break;
    case Level::kBankGroup:
    case Level::kBank:
      if (delays.ownRank[to] >= constraint.delay) return;
      (constraint.level == Level::kBank ? delays.ownBank : delays.group)
          .push_back({cell(constraint.to, 0), constraint.delay});
      break;
  }
}

void ReadyTable::raise(Stamps& stamps, const Stamps& delays, Stamp now) {
  const Lanes at = loadLanes(delays.data()) + now;
  storeLanes(stamps.data(), maximum(loadLanes(stamps.data()), at));
}

void ReadyTable::noteInWindow(Window& window, int rank, Stamp now) {
  Stamp* last = window.last.data() + static_cast<std::ptrdiff_t>(rank) * window.depth;
  int& next = window.next[rank];
  last[next] = now;
  next = next + 1 == window.depth ? 0 : next + 1;
  raise(ofRank_[rank][index(window.command)], last[next] + window.delay);
}

void ReadyTable::issue(Command command, int bank, Tick now) {
  const Stamp present = stamp(now);
  const Delays& delays = delays_[index(command)];
  const int own = rankOf(bank);
  raise(ofRank_[own], delays.ownRank, present);
  Stamp* const ofBank = ofBank_.data() + (bank << spread_);
  for (const Delay& delay : delays.ownBank) raise(ofBank[delay.row], present + delay.ticks);
  if (delays.otherRanksToo) {
    for (int rank = 0; rank < ranks(); ++rank) {
      if (rank != own) raise(ofRank_[rank], delays.otherRanks, present);
    }
  }
  Stamp* const ofGroup = ofBank_.data() + ((bank & ~(groupBanks_ - 1)) << spread_);
  for (const Delay& delay : delays.group) {
    for (int i = 0; i < groupBanks_; ++i) raise(ofGroup[delay.row + (i << spread_)], present + delay.ticks);
  }
  for (Window& window : windows_) {
    if (window.command == command) noteInWindow(window, own, present);
  }
}

void ReadyTable::moveEpoch(Tick now) {
  const auto by = static_cast<int>(now - epoch_);
  const auto move = [by](Stamp& stamp) {
    if (stamp != kHeld) stamp = static_cast<Stamp>(std::max<int>(stamp, kLongAgo + by) - by);
  };
  std::for_each(ofBank_.begin(), ofBank_.end(), move);
  for (Stamps& stamps : ofRank_) std::for_each(stamps.begin(), stamps.end(), move);
  for (Window& window : windows_) std::for_each(window.last.begin(), window.last.end(), move);
  epoch_ = now;
}

void ReadyTable::reset() {
  std::fill(ofBank_.begin(), ofBank_.end(), Stamp{0});
  for (Stamps& stamps : ofRank_) stamps.fill(0);
  epoch_ = 0;
  for (Window& window : windows_) {
    std::fill(window.last.begin(), window.last.end(), kLongAgo);
    std::fill(window.next.begin(), window.next.end(), 0);
  }
}

}  // namespace spatten::dram
