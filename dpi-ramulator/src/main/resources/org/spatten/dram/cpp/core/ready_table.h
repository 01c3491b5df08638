// For every command and bank the earliest tick at which all constraints of the timing table are
// met. Constraints only ever delay, so issuing a command is a few maxima. What holds for a whole
// rank is kept once per rank, the rest per bank.
#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "core/bank_mask.h"
#include "core/organisation.h"
#include "core/timing.h"

namespace spatten::dram {

class ReadyTable {
 public:
  ReadyTable(const Organisation& organisation, const TimingTable& timing);
  ReadyTable(const ReadyTable&) = delete;
  ReadyTable& operator=(const ReadyTable&) = delete;

  int rankOf(int bank) const { return bank >> rankShift_; }
  BankMask banksOf(int rank) const { return rankBanks_[rank]; }

  // What the constraints of banks and bank groups say, by bank.
  const Tick* ofBanks(Command command) const { return &ticks_[bankCell(command, 0)]; }
  Tick at(Command command, int bank) const {
    return std::max(ticks_[bankCell(command, bank)], ticks_[rankCell(command, rankOf(bank))]);
  }

  // The banks at which no constraint of their rank and no hold() is in the way of `command`.
  BankMask open(Command command, Tick now) const {
    const Tick* const ofRanks = &ticks_[rankCell(command, 0)];
    BankMask banks = 0;
    for (int rank = 0; rank < ranks_; ++rank) {
      banks |= rankBanks_[rank] & -static_cast<BankMask>(ofRanks[rank] <= now);
    }
    return banks & ~held(command);
  }

  // The first tick at which open() may have one of these banks; kNever if all are held.
  Tick opens(Command command, BankMask banks) const {
    banks &= ~held(command);
    const Tick* const ofRanks = &ticks_[rankCell(command, 0)];
    Tick first = kNever;
    for (int rank = 0; rank < ranks_; ++rank) {
      first = std::min(first, (banks & rankBanks_[rank]) != 0 ? ofRanks[rank] : kNever);
    }
    return first;
  }

  // Rank commands (PREA, REF) are looked up and issued at the first bank of their rank.
  void issue(Command command, int bank, Tick now) {
    const Delays& delays = delays_[index(command)][bank];
    for (const Delay* delay = delays.begin; delay != delays.end; ++delay) {
      *delay->cell = std::max(*delay->cell, now + delay->ticks);
    }
    if (command == Command::kActivate) noteActivate(rankOf(bank), now);
  }

  // Keeps `command` from `bank` until release().
  void hold(Command command, int bank) { held_[index(command)] |= bitOf(bank); }
  void release(Command command, int bank) { held_[index(command)] &= ~bitOf(bank); }
  BankMask held(Command command) const { return held_[index(command)]; }

  void reset();

 private:
  struct Delay {
    Tick* cell;  // of ticks_, that is delayed
    Tick ticks;
  };
  struct Delays {
    const Delay* begin = nullptr;
    const Delay* end = nullptr;
  };
  struct LastActivates {
    std::array<Tick, 4> ticks;
    unsigned oldest = 0;
  };

  static constexpr int kRows = 2 * kCommands;  // of 64 cells: by bank, then by rank

  static int bankCell(Command command, int bank) { return index(command) * kMaxBanks + bank; }
  static int rankCell(Command command, int rank) {
    return (kCommands + index(command)) * kMaxBanks + rank;
  }

  static bool binds(const Constraint& constraint, const TimingTable& timing);
  std::vector<Delay> delaysOf(Command command, int bank, const Organisation& organisation,
                              const TimingTable& timing);

  void noteActivate(int rank, Tick now) {
    LastActivates& last = lastActivates_[rank];
    last.ticks[last.oldest] = now;
    last.oldest = (last.oldest + 1) % 4;
    Tick& tick = ticks_[rankCell(Command::kActivate, rank)];
    tick = std::max(tick, last.ticks[last.oldest] + fourActivates_);
  }

  int ranks_;
  int rankShift_;
  std::array<BankMask, kMaxBanks> rankBanks_{};
  std::array<std::array<Delays, kMaxBanks>, kCommands> delays_{};
  std::vector<Delay> allDelays_;
  Tick fourActivates_ = 0;                              // tFAW
  std::array<LastActivates, kMaxBanks> lastActivates_;  // by rank
  std::array<BankMask, kCommands> held_{};
  std::array<Tick, kRows * kMaxBanks> ticks_{};
};

}  // namespace spatten::dram
