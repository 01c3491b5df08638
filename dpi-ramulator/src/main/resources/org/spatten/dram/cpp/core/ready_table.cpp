#include "core/ready_table.h"

#include <algorithm>
#include <bit>

namespace spatten::dram {

namespace {

int banksOf(Level level, const Organisation& organisation) {
  switch (level) {
    case Level::kChannel: return organisation.bankCount();
    case Level::kRank: return organisation.banksPerRank();
    case Level::kBankGroup: return organisation.banks;
    case Level::kBank: return 1;
  }
  return 1;
}

}  // namespace

ReadyTable::ReadyTable(const Organisation& organisation, const TimingTable& timing)
    : bankBits_(std::bit_width(static_cast<unsigned>(organisation.bankCount() - 1))),
      banks_(organisation.bankCount()),
      banksPerRank_(organisation.banksPerRank()),
      ready_(static_cast<std::size_t>(kCommands) << bankBits_, 0) {
  for (const Constraint& constraint : timing.constraints) {
    const int count = banksOf(constraint.level, organisation);
    Rule rule{key(constraint.to, 0), ~(count - 1), count, constraint.delay, constraint.otherRank, -1};
    if (constraint.window > 1) addWindow(constraint, count, rule);
    rules_[index(constraint.from)].push_back(rule);
  }
}

void ReadyTable::addWindow(const Constraint& constraint, int nodeBanks, Rule& rule) {
  const int nodes = banks_ / nodeBanks;
  rule.history = static_cast<int>(windows_.size());
  windows_.push_back({constraint.window, std::countr_zero(static_cast<unsigned>(nodeBanks)),
                      std::vector<Tick>(static_cast<std::size_t>(nodes) * constraint.window, -kNever),
                      std::vector<int>(nodes, 0)});
}

void ReadyTable::raise(Key first, int count, Tick at) {
  Tick* cell = ready_.data() + first;
  for (int i = 0; i < count; ++i) cell[i] = std::max(cell[i], at);
}

void ReadyTable::issue(Command command, int bank, Tick now) {
  for (const Rule& rule : rules_[index(command)]) {
    if (rule.otherRank) {
      const int own = bank - bank % banksPerRank_;
      raise(rule.first, own, now + rule.delay);
      raise(static_cast<Key>(rule.first + own + banksPerRank_), banks_ - own - banksPerRank_,
            now + rule.delay);
      continue;
    }
    Tick from = now;
    if (rule.history >= 0) {
      Window& window = windows_[rule.history];
      const int node = bank >> window.nodeShift;
      Tick* last = window.last.data() + static_cast<std::ptrdiff_t>(node) * window.depth;
      int& next = window.next[node];
      last[next] = now;
      next = next + 1 == window.depth ? 0 : next + 1;
      from = last[next];
    }
    raise(static_cast<Key>(rule.first + (bank & rule.mask)), rule.count, from + rule.delay);
  }
}

void ReadyTable::reset() {
  std::fill(ready_.begin(), ready_.end(), 0);
  for (Window& window : windows_) {
    std::fill(window.last.begin(), window.last.end(), -kNever);
    std::fill(window.next.begin(), window.next.end(), 0);
  }
}

}  // namespace spatten::dram
