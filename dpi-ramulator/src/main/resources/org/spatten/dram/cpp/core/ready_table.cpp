#include "core/ready_table.h"

#include <bit>
#include <cstring>

namespace spatten::dram {

namespace {

// Long enough ago to delay nothing, and far enough from the smallest stamp.
constexpr Stamp kLongAgo = -(1 << 30);

}  // namespace

ReadyTable::Delays::Delays() {
  for (Stamps* stamps : {&ownRank, &otherRanks, &group, &ownBank}) stamps->fill(kLongAgo);
}

ReadyTable::ReadyTable(const Organisation& organisation, const TimingTable& timing)
    : rankShift_(std::countr_zero(static_cast<unsigned>(organisation.banksPerRank()))),
      groupBanks_(organisation.banks),
      ofBank_(organisation.bankCount()),
      ofRank_(organisation.ranks) {
  for (const Constraint& constraint : timing.constraints) add(constraint);
  reset();
}

void ReadyTable::add(const Constraint& constraint) {
  Delays& delays = delays_[index(constraint.from)];
  const int to = index(constraint.to);
  const auto atLeast = [&](Stamps& stamps) { stamps[to] = std::max(stamps[to], constraint.delay); };
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
      atLeast(delays.group);
      atLeast(delays.ownBank);
      // A delay that the whole rank has anyway is not worth visiting the group for.
      delays.groupToo |= delays.ownRank[to] < constraint.delay;
      break;
    case Level::kBank:
      atLeast(delays.ownBank);
      break;
  }
}

void ReadyTable::raise(Stamps& stamps, const Stamps& delays, Stamp now) {
  using Lanes = Stamp __attribute__((vector_size(16)));
  for (int i = 0; i < kKeysPerBank; i += 4) {
    Lanes old;
    Lanes delay;
    std::memcpy(&old, &stamps[i], sizeof old);
    std::memcpy(&delay, &delays[i], sizeof delay);
    const Lanes at = delay + now;
    old = old > at ? old : at;
    std::memcpy(&stamps[i], &old, sizeof old);
  }
}

void ReadyTable::noteInWindow(Window& window, int rank, Stamp now) {
  Stamp* last = window.last.data() + static_cast<std::ptrdiff_t>(rank) * window.depth;
  int& next = window.next[rank];
  last[next] = now;
  next = next + 1 == window.depth ? 0 : next + 1;
  Stamp& stamp = ofRank_[rank][index(window.command)];
  stamp = std::max(stamp, last[next] + window.delay);
}

void ReadyTable::issue(Command command, int bank, Tick now) {
  const Stamp present = stamp(now);
  const Delays& delays = delays_[index(command)];
  const int own = rankOf(bank);
  raise(ofRank_[own], delays.ownRank, present);
  raise(ofBank_[bank], delays.ownBank, present);
  if (delays.otherRanksToo) {
    for (int rank = 0; rank < ranks(); ++rank) {
      if (rank != own) raise(ofRank_[rank], delays.otherRanks, present);
    }
  }
  if (delays.groupToo) {
    const int first = bank & ~(groupBanks_ - 1);
    for (int i = first; i < first + groupBanks_; ++i) raise(ofBank_[i], delays.group, present);
  }
  for (Window& window : windows_) {
    if (window.command == command) noteInWindow(window, own, present);
  }
}

void ReadyTable::moveEpoch(Tick now) {
  const auto by = static_cast<Stamp>(now - epoch_);
  const auto move = [by](Stamp& stamp) {
    if (stamp != kHeld) stamp = std::max(stamp, kLongAgo + by) - by;
  };
  for (Stamps& stamps : ofBank_) std::for_each(stamps.begin(), stamps.end(), move);
  for (Stamps& stamps : ofRank_) std::for_each(stamps.begin(), stamps.end(), move);
  for (Window& window : windows_) std::for_each(window.last.begin(), window.last.end(), move);
  epoch_ = now;
}

void ReadyTable::reset() {
  for (Stamps& stamps : ofBank_) stamps.fill(0);
  for (Stamps& stamps : ofRank_) stamps.fill(0);
  epoch_ = 0;
  for (Window& window : windows_) {
    std::fill(window.last.begin(), window.last.end(), kLongAgo);
    std::fill(window.next.begin(), window.next.end(), 0);
  }
}

}  // namespace spatten::dram
