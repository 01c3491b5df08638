// For every command and bank the earliest tick at which all constraints of the timing table are
// met. Constraints only ever delay, so issuing a command is a set of maxima over ranges of
// neighbouring banks, and a test is one load.
#pragma once

#include <vector>

#include "core/organisation.h"
#include "core/timing.h"

namespace spatten::dram {

// A command and a bank packed into one index of the table.
using Key = std::uint16_t;

class ReadyTable {
 public:
  ReadyTable(const Organisation& organisation, const TimingTable& timing);

  Key key(Command command, int bank) const {
    return static_cast<Key>((index(command) << bankBits_) | bank);
  }
  Command commandOf(Key key) const { return static_cast<Command>(key >> bankBits_); }
  int bankOf(Key key) const { return key & ((1 << bankBits_) - 1); }

  const Tick* data() const { return ready_.data(); }
  Tick at(Key key) const { return ready_[key]; }
  Tick at(Command command, int bank) const { return ready_[key(command, bank)]; }

  // Rank commands (PREA, REF) are looked up and issued at any bank of their rank.
  void issue(Command command, int bank, Tick now);

  // Keeps `command` from `bank` until release() gives its new earliest tick.
  void hold(Command command, int bank) { ready_[key(command, bank)] = kNever; }
  void release(Command command, int bank, Tick at) { ready_[key(command, bank)] = at; }

  void reset();

 private:
  struct Rule {
    Key first;       // key of bank 0 of the command that is delayed
    int mask;        // bank & mask: the first bank of the node
    int count;       // banks of the node
    int delay;
    bool otherRank;
    int history;     // index into windows_, or -1
  };
  struct Window {
    int depth;
    int nodeShift;   // bank >> nodeShift: the node's number
    std::vector<Tick> last;
    std::vector<int> next;
  };

  void raise(Key first, int count, Tick at);
  void addWindow(const Constraint& constraint, int nodeBanks, Rule& rule);

  int bankBits_;
  int banks_;
  int banksPerRank_;
  std::vector<Rule> rules_[kCommands];
  std::vector<Window> windows_;
  std::vector<Tick> ready_;
};

}  // namespace spatten::dram
