// For every command and bank the earliest tick at which all constraints of the timing table are
// met. Constraints only ever delay, so issuing a command is a few maxima, of all commands at once.
// What holds for a whole rank is kept once per rank, the rest per bank. Ticks are 32-bit stamps
// relative to an epoch that moves along.
#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "core/organisation.h"
#include "core/timing.h"

namespace spatten::dram {

// A bank and a command packed into one index.
using Key = std::uint16_t;

// A tick relative to the table's epoch.
using Stamp = std::int32_t;

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
  int keys() const { return static_cast<int>(ofBank_.size()) * kKeysPerBank; }
  int ranks() const { return static_cast<int>(ofRank_.size()); }
  int rankShift() const { return rankShift_; }

  Stamp stamp(Tick tick) const { return static_cast<Stamp>(tick - epoch_); }
  Tick tick(Stamp stamp) const { return stamp == kHeld ? kNever : epoch_ + stamp; }
  // Indexed by key, and by 8 * rank + command.
  const Stamp* ofBanks() const { return ofBank_.data()->data(); }
  const Stamp* ofRanks() const { return ofRank_.data()->data(); }

  Tick at(Key key) const {
    const int bank = bankOf(key);
    const int command = index(commandOf(key));
    return tick(std::max(ofBank_[bank][command], ofRank_[rankOf(bank)][command]));
  }
  Tick at(Command command, int bank) const { return at(key(command, bank)); }

  // Rank commands (PREA, REF) are looked up and issued at the first bank of their rank.
  void issue(Command command, int bank, Tick now);

  // Keeps `command` from `bank` until release() gives its new earliest tick.
  void hold(Command command, int bank) { ofBank_[bank][index(command)] = kHeld; }
  void release(Command command, int bank, Tick at) { ofBank_[bank][index(command)] = stamp(at); }

  // To be called before the stamps overflow: at the epoch's end at the latest.
  static constexpr Tick kEpochTicks = Tick{1} << 29;
  Tick epochEnd() const { return epoch_ + kEpochTicks; }
  void moveEpoch(Tick now);

  void reset();

 private:
  using Stamps = std::array<Stamp, kKeysPerBank>;

  // What a command delays, and by how much: kLongAgo where nothing.
  struct Delays {
    Delays();
    bool otherRanksToo = false;
    bool groupToo = false;
    Stamps ownRank;
    Stamps otherRanks;
    Stamps group;    // the other banks of its bank group
    Stamps ownBank;
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

  int rankShift_;
  int groupBanks_;
  Tick epoch_ = 0;
  std::array<Delays, kCommands> delays_;
  std::vector<Window> windows_;
  std::vector<Stamps> ofBank_;
  std::vector<Stamps> ofRank_;
};

}  // namespace spatten::dram
