#include "core/ready_table.h"

#include <bit>

namespace spatten::dram {

ReadyTable::ReadyTable(const Organisation& organisation, const TimingTable& timing)
    : ranks_(organisation.ranks),
      rankShift_(std::countr_zero(static_cast<unsigned>(organisation.banksPerRank()))) {
  const BankMask firstRank = ~BankMask{0} >> (kMaxBanks - organisation.banksPerRank());
  for (int rank = 0; rank < ranks_; ++rank) rankBanks_[rank] = firstRank << (rank << rankShift_);
  for (const Constraint& c : timing.constraints) {
    if (c.window > 1) fourActivates_ = c.delay;
  }
  std::array<std::array<std::pair<std::size_t, std::size_t>, kMaxBanks>, kCommands> places;
  for (int command = 0; command < kCommands; ++command) {
    for (int bank = 0; bank < organisation.bankCount(); ++bank) {
      const auto delays = delaysOf(static_cast<Command>(command), bank, organisation, timing);
      places[command][bank] = {allDelays_.size(), allDelays_.size() + delays.size()};
      allDelays_.insert(allDelays_.end(), delays.begin(), delays.end());
    }
  }
  for (int command = 0; command < kCommands; ++command) {
    for (int bank = 0; bank < organisation.bankCount(); ++bank) {
      delays_[command][bank].begin = allDelays_.data() + places[command][bank].first;
      delays_[command][bank].end = allDelays_.data() + places[command][bank].second;
    }
  }
  reset();
}

// Whether a bank's or bank group's constraint ever delays more than those of its rank do; and whether
// ACT to ACT does more than ACT to PRE to ACT.
bool ReadyTable::binds(const Constraint& constraint, const TimingTable& timing) {
  int viaPrecharge = 0;
  for (const Constraint& c : timing.constraints) {
    const bool same = c.from == constraint.from && c.to == constraint.to;
    const bool wide = c.level <= Level::kRank && !c.otherRank && c.window == 1;
    if (same && wide && c.delay >= constraint.delay) return false;
    if (c.level != Level::kBank) continue;
    const bool closes = c.from == Command::kActivate && c.to == Command::kPrecharge;
    const bool opens = c.from == Command::kPrecharge && c.to == Command::kActivate;
    if (closes || opens) viaPrecharge += c.delay;
  }
  const bool reopens = constraint.level == Level::kBank && constraint.from == Command::kActivate &&
                       constraint.to == Command::kActivate;
  return !reopens || viaPrecharge < constraint.delay;
}

// What a command at a bank delays; of several delays of one cell only the longest.
std::vector<ReadyTable::Delay> ReadyTable::delaysOf(Command command, int bank,
                                                    const Organisation& organisation,
                                                    const TimingTable& timing) {
  std::vector<Delay> delays;
  const auto add = [this, &delays](int index, Tick ticks) {
    Tick* const cell = &ticks_[index];
    for (Delay& delay : delays) {
      if (delay.cell != cell) continue;
      delay.ticks = std::max(delay.ticks, ticks);
      return;
    }
    delays.push_back({cell, ticks});
  };
  const int firstOfGroup = bank / organisation.banks * organisation.banks;
  for (const Constraint& c : timing.constraints) {
    if (c.from != command || c.window > 1) continue;
    if (c.level <= Level::kRank) {
      for (int rank = 0; rank < ranks_; ++rank) {
        const bool own = rank == rankOf(bank);
        if (c.otherRank ? !own : own || c.level == Level::kChannel) add(rankCell(c.to, rank), c.delay);
      }
    } else if (!binds(c, timing)) {
      continue;
    } else if (c.level == Level::kBankGroup) {
      for (int i = 0; i < organisation.banks; ++i) add(bankCell(c.to, firstOfGroup + i), c.delay);
    } else {
      add(bankCell(c.to, bank), c.delay);
    }
  }
  return delays;
}

void ReadyTable::reset() {
  ticks_.fill(0);
  held_.fill(0);
  for (LastActivates& last : lastActivates_) last.ticks.fill(-kNever);
}

}  // namespace spatten::dram
