// Bodies of plain_memory.h, in the order of a tick.
#pragma once

namespace spatten::dram::test {

inline void PlainMemory::reset() noexcept {
  now_ = refreshCount_ = answered_ = 0;
  lastActivate_ = -10;
  writeMode_ = hitsHeld_ = false;
  for (Queue* queue : {&active_, &reads_, &writes_}) queue->clear();
  issued_.clear();
  refreshes_.clear();
  finished_.clear();
  openRow_.assign(static_cast<std::size_t>(shape_.bankCount()), -1);
  lastUse_.assign(openRow_.size(), 0);
  accesses_.assign(openRow_.size(), 0);
  statistics_ = {};
}

inline bool PlainMemory::push(const MemoryRequest& request) noexcept {
  const auto same = [&](const PlainRequest& r) { return r.address == request.address; };
  if (!request.write && std::any_of(writes_.begin(), writes_.end(), same)) {
    finished_.emplace_back(request.tag, now_ + 1);
    return true;
  }
  Queue& queue = request.write ? writes_ : reads_;
  if (full(queue)) return false;
  queue.push_back({request.address, request.tag, request.write, mapper_->map(request.address), now_,
                   numbers_++, false});
  return true;
}

// One answer a tick, in order of issue.
inline bool PlainMemory::pop(std::uint32_t& tag) noexcept {
  if (finished_.empty()) return false;
  const Tick due = std::max(finished_.front().second, answered_ + 1);
  if (due > now_) return false;
  answered_ = due;
  tag = finished_.front().first;
  finished_.pop_front();
  return true;
}

inline Command PlainMemory::next(const PlainRequest& request) const {
  const auto bank = static_cast<std::size_t>(request.where.bank);
  if (openRow_[bank] < 0) return Command::kActivate;
  const bool refused = exhausted(bank) && !request.active;
  if (openRow_[bank] != request.where.row || refused) return Command::kPrecharge;
  return request.write ? Command::kWrite : Command::kRead;
}

inline bool PlainMemory::met(const Constraint& rule, int rank, int bank) const {
  const int group = bank / shape_.banks;
  int nth = 0;
  for (const Issued& past : issued_) {
    if (now_ - past.tick >= rule.delay) return true;
    if (past.command != rule.from) continue;
    const bool sameRank = past.rank == rank;
    const bool binds = rule.otherRank                   ? !sameRank
                       : rule.level == Level::kChannel  ? true
                       : rule.level == Level::kRank     ? sameRank
                       : rule.level == Level::kBankGroup ? past.bank / shape_.banks == group
                                                         : past.bank == bank;
    if (binds && ++nth == rule.window) return false;
  }
  return true;
}

inline bool PlainMemory::awaits(int bank) const {
  return std::any_of(refreshes_.begin(), refreshes_.end(),
                     [&](const Pending& p) { return !p.wholeRank && p.bank == bank; });
}

inline bool PlainMemory::ready(Command command, int rank, int bank) const {
  return std::all_of(table_.constraints.begin(), table_.constraints.end(), [&](const Constraint& c) {
    return c.to != command || met(c, rank, bank);
  });
}

inline std::optional<std::size_t> PlainMemory::oldest(const Queue& queue, const Eligible& eligible) const {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < queue.size(); ++i) {
    if (best && queue[*best].number < queue[i].number) continue;
    if (eligible(queue[i]) && ready(queue[i])) best = i;
  }
  return best;
}

inline void PlainMemory::tick() noexcept {
  ++now_;
  startRefresh();
  const auto any = [](const PlainRequest&) { return true; };
  if (config_.standard.buses != CommandBuses::kRowAndColumn) {
    if (serveActive()) return;
    if (!refreshes_.empty() && (serveRefresh() || stopped())) return;
    updateMode();
    if (!serveQueued(any)) closeIdleRow();
    return;
  }
  const bool stop = stopped();
  if (!stop) updateMode();
  const auto columns = [&](const PlainRequest& r) { return column(next(r)); };
  const auto rows = [&](const PlainRequest& r) { return !column(next(r)); };
  if (!serveActive() && !stop) serveQueued(columns);
  if (now_ < lastActivate_ + 2) return;  // the ACT's second tick
  if (!refreshes_.empty() && (serveRefresh() || stopped())) return;
  if (!serveQueued(rows)) closeIdleRow();
}

inline void PlainMemory::startRefresh() {
  const Tick interval = config_.standard.parameters.nREFI;
  if (interval == 0 || config_.refresh == RefreshKind::kNone) return;
  if (config_.refresh == RefreshKind::kPerBank) {
    const int banks = shape_.bankCount();
    if (now_ < (refreshCount_ + 1) * interval / banks) return;
    const int bank = static_cast<int>(refreshCount_++ % banks);
    refreshes_.push_back({false, bank / shape_.banksPerRank(), bank});
  } else if (now_ % interval == 0) {
    for (int r = 0; r < shape_.ranks; ++r) refreshes_.push_back({true, r, r * shape_.banksPerRank()});
  }
}

inline bool PlainMemory::serveActive() {
  const auto best = oldest(active_, [](const PlainRequest&) { return true; });
  if (best) issueFor(active_, *best);
  return best.has_value();
}

// Open banks are closed first, but not under an active request.
inline bool PlainMemory::serveRefresh() {
  const Pending head = refreshes_.front();
  const int count = head.wholeRank ? shape_.banksPerRank() : 1;
  const auto first = openRow_.begin() + head.bank;
  const bool open = std::any_of(first, first + count, [](std::int64_t row) { return row >= 0; });
  const bool busy = std::any_of(active_.begin(), active_.end(), [&](const PlainRequest& r) {
    return r.where.bank >= head.bank && r.where.bank < head.bank + count;
  });
  if (open && busy) return false;
  hitsHeld_ = open && !head.wholeRank;  // else hits that keep coming would put the PRE off
  const Command command = head.wholeRank ? open ? Command::kPrechargeAll : Command::kRefresh
                          : open         ? Command::kPrecharge
                                         : Command::kRefreshBank;
  if (!ready(command, head.rank, head.bank)) return false;
  issue(command, {head.rank, head.bank, 0});
  if (!open) refreshes_.pop_front();
  return true;
}

inline void PlainMemory::updateMode() {
  const int reads = static_cast<int>(reads_.size());
  const int writes = static_cast<int>(writes_.size());
  if (writeMode_ ? writes <= config_.writeLow && reads > 0 : writes >= config_.writeHigh || reads == 0) {
    writeMode_ = !writeMode_;
  }
}

inline bool PlainMemory::serveQueued(const Eligible& onThisBus) {
  Queue& queue = writeMode_ ? writes_ : reads_;
  // A bank that awaits its own refresh takes no new row, and no hits once it stands first.
  const auto free = [&](const PlainRequest& r) {
    if (!onThisBus(r)) return false;
    if (next(r) == Command::kActivate) return !awaits(r.where.bank);
    const bool first = !refreshes_.empty() && !refreshes_.front().wholeRank &&
                       refreshes_.front().bank == r.where.bank;
    return !(column(next(r)) && first && hitsHeld_);
  };
  const auto chosen = choose(queue, free);
  if (!chosen) return false;
  const PlainRequest& request = queue[*chosen];
  const auto sameBank = [&](const PlainRequest& r) { return r.where.bank == request.where.bank; };
  const bool busy = std::any_of(active_.begin(), active_.end(), sameBank);
  if (next(request) == Command::kPrecharge && busy) return true;
  issueFor(queue, *chosen);
  return true;
}

inline std::optional<std::size_t> PlainMemory::choose(const Queue& queue, const Eligible& onThisBus) const {
  if (config_.scheduler == SchedulerKind::kFirstReady || queue.empty()) return oldest(queue, onThisBus);
  const PlainRequest& first = queue.front();
  const bool starved = now_ - first.arrival > config_.ageCap;
  if (starved && onThisBus(first) && ready(first)) return 0;
  const auto mayGo = [&](const PlainRequest& r) {
    return onThisBus(r) && !(starved && r.where.bank == first.where.bank);
  };
  const auto hit = oldest(queue, [&](const PlainRequest& r) { return mayGo(r) && column(next(r)); });
  if (hit) return hit;
  return oldest(queue, [&](const PlainRequest& r) {
    const bool closesHits = next(r) == Command::kPrecharge &&
                            std::any_of(queue.begin(), queue.end(), [&](const PlainRequest& other) {
                              return other.where.bank == r.where.bank && column(next(other));
                            });
    return mayGo(r) && !column(next(r)) && !closesHits;
  });
}

inline void PlainMemory::closeIdleRow() {
  const Tick idle = config_.rowPolicy == RowPolicyKind::kOpen     ? kNever
                    : config_.rowPolicy == RowPolicyKind::kClosed ? 0
                                                                  : config_.rowTimeout;
  for (int bank = 0; bank < shape_.bankCount(); ++bank) {
    const auto index = static_cast<std::size_t>(bank);
    const auto wanted = [&](const Queue& queue, bool any) {
      return std::any_of(queue.begin(), queue.end(), [&](const PlainRequest& r) {
        return r.where.bank == bank && (any || (r.where.row == openRow_[index] && !exhausted(index)));
      });
    };
    if (openRow_[index] < 0 || wanted(active_, true) || wanted(reads_, false) || wanted(writes_, false)) continue;
    const int rank = bank / shape_.banksPerRank();
    const bool kept = now_ < lastUse_[index] + idle && !exhausted(index);
    if (kept || !ready(Command::kPrecharge, rank, bank)) continue;
    return issue(Command::kPrecharge, {rank, bank, 0});
  }
}

inline void PlainMemory::issueFor(Queue& queue, std::size_t index) {
  PlainRequest request = queue[index];
  const Command command = next(request);
  if (command != Command::kPrecharge) queue.erase(queue.begin() + static_cast<std::ptrdiff_t>(index));
  issue(command, request.where);
  request.active = true;
  if (command == Command::kActivate) active_.push_back(request);
  if (command == Command::kRead) finished_.emplace_back(request.tag, now_ + table_.readLatency);
}

inline void PlainMemory::issue(Command command, const Location& where) {
  const std::int64_t row = command == Command::kPrecharge
                               ? openRow_[static_cast<std::size_t>(where.bank)]  // that it closes
                               : where.row;
  if (observer_ != nullptr) observer_->onCommand(now_, command, {where.rank, where.bank, row});
  issued_.push_front({now_, command, where.rank, where.bank});
  while (issued_.back().tick < now_ - 1000) issued_.pop_back();
  const auto bank = static_cast<std::size_t>(where.bank);
  lastUse_[bank] = now_;
  if (column(command)) ++accesses_[bank];
  if (command == Command::kActivate) {
    openRow_[bank] = where.row;
    accesses_[bank] = 0;
    lastActivate_ = now_;
  } else if (command == Command::kPrecharge) {
    openRow_[bank] = -1;
  } else if (command == Command::kPrechargeAll) {
    std::fill_n(openRow_.begin() + where.bank, shape_.banksPerRank(), -1);
  }
}

}  // namespace spatten::dram::test
