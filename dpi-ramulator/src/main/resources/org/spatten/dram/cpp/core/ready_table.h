// For every command and bank the earliest tick at which all constraints of the timing table are
// met. Constraints only ever delay, so issuing a command is a few maxima, of all commands at once.
// What holds for a whole rank is kept once per rank, the rest per bank. Ticks are 16-bit stamps
// relative to an epoch that moves along, so that one vector holds eight banks.
#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "core/lanes.h"
#include "core/organisation.h"
#include "core/timing.h"

namespace spatten::dram {

// A bank and a command packed into one index.
using Key = std::uint16_t;

// A tick relative to the table's epoch.
using Stamp = Lane;

class ReadyTable {
 public:
  static constexpr Stamp kHeld = std::numeric_limits<Stamp>::max();
  static constexpr int kKeysPerBank = 8;  // one for each command, and one that is not used

  ReadyTable(const Organisation& organisation, const TimingTable& timing);

  static Key key(Command command, int bank) {
    return static_cast<Key>(bank * kKeysPerBank + index(command));
  }
  static Command commandOf(Key key) { return static_cast<Command>(key % kKeysPerBank); }
  static int bankOf(Key key) { return key / kKeysPerBank; }
  int rankOf(int bank) const { return bank >> rankShift_; }
  int ranks() const { return ranks_; }
  int rankShift() const { return rankShift_; }

  Stamp stamp(Tick tick) const { return static_cast<Stamp>(tick - epoch_); }
  Tick tick(Stamp stamp) const { return stamp == kHeld ? kNever : epoch_ + stamp; }

  // Tables by cell: the banks of a command are neighbours, those of a rank fill whole vectors.
  int cells(int commands) const { return commands * lanes_; }
  int lanesPerRank() const { return 1 << (rankShift_ + spread_); }
  int cell(Command command, int rank) const {
    return index(command) * lanes_ + rank * lanesPerRank();
  }
  int cell(Key key) const {
    return index(commandOf(key)) * lanes_ + (bankOf(key) << spread_);
  }
  const Stamp* ofBanks() const { return ofBank_.data(); }
  Stamp ofBank(Key key) const { return ofBank_[cell(key)]; }
  Stamp ofRank(Command command, int rank) const { return ofRank_[rank][index(command)]; }

  Tick at(Key key) const {
    return tick(std::max(ofBank(key), ofRank(commandOf(key), rankOf(bankOf(key)))));
  }
  Tick at(Command command, int bank) const { return at(key(command, bank)); }

  // Rank commands (PREA, REF) are looked up and issued at the first bank of their rank.
  void issue(Command command, int bank, Tick now);

  // Keeps `command` from `bank` until release() gives its new earliest tick.
  void hold(Command command, int bank) { ofBank_[cell(key(command, bank))] = kHeld; }
  void release(Command command, int bank, Tick at) {
    ofBank_[cell(key(command, bank))] = stamp(at);
  }

  // To be called before the stamps overflow: at the epoch's end at the latest.
  static constexpr Tick kEpochTicks = Tick{1} << 14;
  Tick epochEnd() const { return epoch_ + kEpochTicks; }
  void moveEpoch(Tick now);

  void reset();

 private:
  using Stamps = std::array<Stamp, kKeysPerBank>;

  struct Delay {
    int row;  // first cell of the command that is delayed
    int ticks;
  };

  // What a command delays, and by how much: kLongAgo where nothing.
  struct Delays {
    Delays();
    bool otherRanksToo = false;
    Stamps ownRank;
    Stamps otherRanks;
    std::vector<Delay> group;  // those of its bank group that its rank has not anyway
    std::vector<Delay> ownBank;
  };
  struct Window {
    Command command;
    int delay;
    int depth;
    std::vector<Stamp> last;  // by rank
    std::vector<int> next;
  };

  void add(const Constraint& constraint);
  static void raise(Stamps& stamps, const Stamps& delays, Stamp now);
  void noteInWindow(Window& window, int rank, Stamp now);
  static void raise(Stamp& stamp, int at) { stamp = static_cast<Stamp>(std::max<int>(stamp, at)); }

  int rankShift_;
  int groupBanks_;
  int spread_;  // a bank's lane is its number times two to the power of this
  int lanes_;
  int ranks_;
  Tick epoch_ = 0;
  std::array<Delays, kCommands> delays_;
  std::vector<Window> windows_;
  std::vector<Stamp> ofBank_;  // by cell
  std::vector<Stamps> ofRank_;
};

}  // namespace spatten::dram
