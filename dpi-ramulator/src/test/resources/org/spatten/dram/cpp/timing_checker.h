// An independent checker of command traces: every pair of commands against a table of minimum
// distances, and the state of every bank. It shares nothing with the model but the command names;
// its numbers are those of docs/dram.md, typed in a second time.
#pragma once

#include <cstdio>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "core/memory.h"

namespace spatten::dram::test {

enum class Node { kChannel, kRank, kGroup, kBank, kOtherRank };

struct Distance {
  Node node;
  const char* from;
  const char* to;
  int ticks;
  int nth = 1;  // counts from the nth last `from` at the node
};

struct CheckedStandard {
  int banksPerGroup;
  int banksPerRank;
  int ranks;
  bool separateRowBus;
  int activateTicks;
  int refreshInterval;  // 0: none expected
  std::vector<Distance> distances;
};

CheckedStandard checkedStandard(const std::string& preset);

class TimingChecker final : public CommandObserver {
 public:
  explicit TimingChecker(CheckedStandard standard) : standard_(std::move(standard)) {}

  void onCommand(Tick tick, Command command, const Location& where) override {
    const Seen seen{tick, name(command), where};
    checkBuses(seen);
    checkState(seen);
    for (const Distance& distance : standard_.distances) {
      if (seen.command == distance.to) check(distance, seen);
    }
    history_.push_back(seen);
    while (history_.front().tick < tick - 2000) history_.pop_front();
    ++count_[seen.command];
  }

  long faults() const { return faults_; }
  long count(const std::string& command) const {
    const auto found = count_.find(command);
    return found == count_.end() ? 0 : found->second;
  }

 private:
  struct Seen {
    Tick tick;
    std::string command;
    Location where;
  };

  void fault(const Seen& seen, const std::string& what) {
    if (faults_++ < 5) {
      std::printf("tick %lld: %s rank %d bank %d row %lld: %s\n", static_cast<long long>(seen.tick),
                  seen.command.c_str(), seen.where.rank, seen.where.bank,
                  static_cast<long long>(seen.where.row), what.c_str());
    }
  }

  static bool column(const Seen& seen) { return seen.command == "RD" || seen.command == "WR"; }

  void checkBuses(const Seen& seen) {
    for (auto i = history_.rbegin(); i != history_.rend(); ++i) {
      const Tick apart = seen.tick - i->tick;
      if (apart > 2) break;
      const bool sameBus = !standard_.separateRowBus || column(seen) == column(*i);
      const int busy = standard_.separateRowBus && i->command == "ACT" ? standard_.activateTicks : 1;
      if (sameBus && apart < busy) fault(seen, "two commands on one bus");
    }
  }

  void checkState(const Seen& seen) {
    const int bank = seen.where.bank;
    if (seen.where.rank != bank / standard_.banksPerRank) fault(seen, "bank of another rank");
    if (seen.command == "ACT") {
      if (open_.count(bank) != 0) fault(seen, "the bank is open");
      open_[bank] = seen.where.row;
    } else if (column(seen)) {
      const auto row = open_.find(bank);
      if (row == open_.end()) fault(seen, "the bank is closed");
      else if (row->second != seen.where.row) fault(seen, "another row is open");
    } else if (seen.command == "PRE") {
      if (open_.erase(bank) == 0) fault(seen, "the bank is closed");
    } else if (seen.command == "REFpb") {
      if (open_.count(bank) != 0) fault(seen, "the bank is open");
    } else {
      for (int i = bank; i < bank + standard_.banksPerRank; ++i) {
        if (open_.erase(i) != 0 && seen.command == "REF") fault(seen, "a bank of the rank is open");
      }
    }
  }

  bool sameNode(Node node, const Location& a, const Location& b) const {
    switch (node) {
      case Node::kChannel: return true;
      case Node::kRank: return a.rank == b.rank;
      case Node::kOtherRank: return a.rank != b.rank;
      case Node::kGroup: return a.bank / standard_.banksPerGroup == b.bank / standard_.banksPerGroup;
      case Node::kBank: return a.bank == b.bank;
    }
    return false;
  }

  void check(const Distance& distance, const Seen& seen) {
    int nth = 0;
    for (auto i = history_.rbegin(); i != history_.rend(); ++i) {
      if (seen.tick - i->tick >= distance.ticks) return;  // so is everything before it
      if (i->command != distance.from || !sameNode(distance.node, i->where, seen.where)) continue;
      if (++nth < distance.nth) continue;
      fault(seen, "only " + std::to_string(seen.tick - i->tick) + " ticks after " + i->command +
                      ", not " + std::to_string(distance.ticks));
      return;
    }
  }

  CheckedStandard standard_;
  std::deque<Seen> history_;
  std::map<int, std::int64_t> open_;
  std::map<std::string, long> count_;
  long faults_ = 0;
};

inline CheckedStandard checkedStandard(const std::string& preset) {
  using N = Node;
  if (preset == "ramulator2-hbm2") {
    return {4, 16, 2, false, 1, 0,
            {{N::kChannel, "ACT", "ACT", 2}, {N::kChannel, "ACT", "PRE", 2},
             {N::kRank, "ACT", "ACT", 15, 4}, {N::kRank, "RD", "RD", 4},
             {N::kRank, "WR", "WR", 4}, {N::kRank, "RD", "WR", 11}, {N::kRank, "WR", "RD", 9},
             {N::kGroup, "ACT", "ACT", 3}, {N::kGroup, "WR", "RD", 10},
             {N::kBank, "ACT", "RD", 7}, {N::kBank, "ACT", "WR", 7}, {N::kBank, "ACT", "PRE", 17},
             {N::kBank, "PRE", "ACT", 7}, {N::kBank, "RD", "PRE", 3}, {N::kBank, "WR", "PRE", 14},
             {N::kBank, "ACT", "ACT", 19}}};
  }
  if (preset == "hbm2") {
    return {4, 16, 2, true, 2, 3900,
            {{N::kRank, "ACT", "ACT", 4}, {N::kRank, "ACT", "ACT", 15, 4},
             {N::kBank, "ACT", "ACT", 48}, {N::kBank, "ACT", "RD", 15}, {N::kBank, "ACT", "WR", 13},
             {N::kBank, "ACT", "PRE", 35}, {N::kBank, "PRE", "ACT", 13}, {N::kBank, "RD", "PRE", 5},
             {N::kBank, "WR", "PRE", 23}, {N::kRank, "RD", "RD", 2}, {N::kGroup, "RD", "RD", 4},
             {N::kRank, "WR", "WR", 2}, {N::kGroup, "WR", "WR", 4}, {N::kRank, "RD", "WR", 13},
             {N::kRank, "WR", "RD", 13}, {N::kGroup, "WR", "RD", 15}, {N::kRank, "RD", "PREA", 5},
             {N::kRank, "WR", "PREA", 23}, {N::kRank, "ACT", "PREA", 35},
             {N::kRank, "PREA", "REF", 14}, {N::kRank, "PRE", "REF", 14},
             {N::kRank, "REF", "ACT", 349}, {N::kRank, "REF", "REF", 350},
             {N::kBank, "PRE", "REFpb", 14}, {N::kBank, "REFpb", "ACT", 159},
             {N::kRank, "REFpb", "REFpb", 8}}};
  }
  if (preset == "hbm3") {
    return {4, 16, 2, true, 2, 6240,
            {{N::kRank, "ACT", "ACT", 4}, {N::kGroup, "ACT", "ACT", 5}, {N::kRank, "ACT", "ACT", 24, 4},
             {N::kBank, "ACT", "ACT", 72}, {N::kBank, "ACT", "RD", 32}, {N::kBank, "ACT", "WR", 16},
             {N::kBank, "ACT", "PRE", 46}, {N::kBank, "PRE", "ACT", 25}, {N::kBank, "RD", "PRE", 9},
             {N::kBank, "WR", "PRE", 45}, {N::kRank, "PRE", "PRE", 2}, {N::kRank, "PRE", "PREA", 2},
             {N::kRank, "RD", "RD", 2}, {N::kGroup, "RD", "RD", 4}, {N::kRank, "WR", "WR", 2},
             {N::kGroup, "WR", "WR", 4}, {N::kRank, "RD", "WR", 20}, {N::kRank, "WR", "RD", 19},
             {N::kGroup, "WR", "RD", 22}, {N::kRank, "RD", "PREA", 9}, {N::kRank, "WR", "PREA", 45},
             {N::kRank, "ACT", "PREA", 46}, {N::kRank, "PREA", "REF", 26}, {N::kRank, "PRE", "REF", 26},
             {N::kRank, "REF", "ACT", 415}, {N::kRank, "REF", "REF", 416},
             {N::kBank, "PRE", "REFpb", 26}, {N::kBank, "REFpb", "ACT", 319},
             {N::kRank, "REFpb", "REFpb", 13}, {N::kRank, "REFpb", "ACT", 12}}};
  }
  return {4, 16, preset == "ramulator2-ddr4" ? 2 : 1, false, 1, 9364,
          {{N::kChannel, "RD", "RD", 4}, {N::kChannel, "WR", "WR", 4}, {N::kRank, "RD", "WR", 10},
           {N::kRank, "WR", "RD", 19}, {N::kRank, "ACT", "ACT", 4}, {N::kRank, "ACT", "ACT", 26, 4},
           {N::kRank, "RD", "PREA", 9}, {N::kRank, "WR", "PREA", 34}, {N::kRank, "ACT", "PREA", 39},
           {N::kRank, "PREA", "ACT", 16}, {N::kRank, "PREA", "REF", 16}, {N::kRank, "PRE", "REF", 16},
           {N::kRank, "ACT", "REF", 55}, {N::kRank, "REF", "ACT", 433},
           {N::kOtherRank, "RD", "RD", 6}, {N::kOtherRank, "RD", "WR", 6},
           {N::kOtherRank, "WR", "RD", 10}, {N::kGroup, "RD", "RD", 6}, {N::kGroup, "WR", "WR", 6},
           {N::kGroup, "WR", "RD", 25}, {N::kGroup, "ACT", "ACT", 6}, {N::kBank, "ACT", "ACT", 55},
           {N::kBank, "ACT", "RD", 16}, {N::kBank, "ACT", "WR", 16}, {N::kBank, "ACT", "PRE", 39},
           {N::kBank, "PRE", "ACT", 16}, {N::kBank, "RD", "PRE", 9}, {N::kBank, "WR", "PRE", 34}}};
}

}  // namespace spatten::dram::test
