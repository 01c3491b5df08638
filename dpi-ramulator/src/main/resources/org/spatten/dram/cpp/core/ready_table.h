// For every command and bank the earliest tick at which all constraints of the timing table are
// met. Constraints only ever delay, so issuing a command is a few maxima. What holds for a whole
// rank is kept once per rank, the rest per bank.
#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "core/organisation.h"
#include "core/timing.h"

namespace spatten::dram {

// A bit for each bank of a channel.
using BankMask = std::uint64_t;

constexpr int kMaxBanks = 64;

constexpr BankMask bitOf(int bank) { return BankMask{1} << bank; }

class ReadyTable {
 public:
  ReadyTable(const Organisation& organisation, const TimingTable& timing);

  int ranks() const { return ranks_; }
  int rankOf(int bank) const { return bank >> rankShift_; }
  BankMask banksOf(int rank) const { return rankBanks_[rank]; }

  Tick ofBank(Command command, int bank) const { return ticks_[bankCell(command, bank)]; }
  Tick ofRank(Command command, int rank) const { return ticks_[rankCell(command, rank)]; }
  Tick at(Command command, int bank) const {
    return std::max(ofBank(command, bank), ofRank(command, rankOf(bank)));
  }

  // The banks at which no constraint of their rank and no hold() is in the way of `command`.
  BankMask open(Command command, Tick now) const {
    const Tick* const ofRanks = &ticks_[rankCell(command, 0)];
    BankMask banks = 0;
    for (int rank = 0; rank < ranks_; ++rank) {
      banks |= rankBanks_[rank] & -static_cast<BankMask>(ofRanks[rank] <= now);
    }
    return banks & ~held_[index(command)];
  }

  // The first tick after `now` at which open() may have one of `banks`.
  Tick opens(Command command, BankMask banks, Tick now) const {
    banks &= ~held_[index(command)];
    Tick first = kNever;
    for (int rank = 0; rank < ranks_; ++rank) {
      const Tick at = ofRank(command, rank);
      first = std::min(first, (banks & banksOf(rank)) != 0 ? at : kNever);
    }
    return std::max(first, now + 1);
  }

  // Rank commands (PREA, REF) are looked up and issued at the first bank of their rank.
  void issue(Command command, int bank, Tick now) {
    const Delays& delays = delays_[index(command)][bank];
    for (const Delay* delay = delays.begin; delay != delays.end; ++delay) {
      Tick& tick = ticks_[delay->cell];
      tick = std::max(tick, now + delay->ticks);
    }
    if (delays.window) noteInWindows(command, rankOf(bank), now);
  }

  // Keeps `command` from `bank` until release().
  void hold(Command command, int bank) { held_[index(command)] |= bitOf(bank); }
  void release(Command command, int bank) { held_[index(command)] &= ~bitOf(bank); }

  void reset();

 private:
  struct Delay {
    int cell;  // of ticks_, that is delayed
    int ticks;
  };
  struct Delays {
    const Delay* begin = nullptr;
    const Delay* end = nullptr;
    bool window = false;
  };
  struct Window {
    Command command;
    int delay;
    int depth;
    std::vector<Tick> last;  // by rank
    std::vector<int> next;
  };

  static constexpr int kRows = 2 * kCommands;  // of 64 cells: by bank, then by rank

  static int bankCell(Command command, int bank) { return index(command) * kMaxBanks + bank; }
  static int rankCell(Command command, int rank) {
    return (kCommands + index(command)) * kMaxBanks + rank;
  }

  std::vector<Delay> delaysOf(Command command, int bank, const Organisation& organisation,
                              const TimingTable& timing) const;
  static bool binds(const Constraint& constraint, const TimingTable& timing);
  void noteInWindows(Command command, int rank, Tick now);

  int ranks_;
  int rankShift_;
  std::array<BankMask, kMaxBanks> rankBanks_{};
  std::array<std::array<Delays, kMaxBanks>, kCommands> delays_{};
  std::vector<Delay> allDelays_;
  std::vector<Window> windows_;
  std::array<BankMask, kCommands> held_{};
  std::array<Tick, kRows * kMaxBanks> ticks_{};
};

}  // namespace spatten::dram
