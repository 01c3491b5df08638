#include "core/controller.h"

#include <algorithm>

namespace spatten::dram {

Controller::Controller(ControllerParts parts)
    : parts_(std::move(parts)),
      ready_(parts_.organisation, parts_.timing),
      banks_(parts_.organisation.bankCount()),
      active_(parts_.organisation.bankCount()),
      reads_(parts_.queueEntries),
      writes_(parts_.queueEntries),
      mode_(parts_.writeHigh, parts_.writeLow) {
  refreshQueue_.reserve(4 * banks_.size());
  wake_ = parts_.refresh->nextDue();
}

void Controller::reset() noexcept {
  ready_.reset();
  std::fill(banks_.begin(), banks_.end(), Bank{});
  active_.clear();
  reads_.clear();
  writes_.clear();
  mode_.reset();
  refreshQueue_.clear();
  parts_.refresh->reset();
  finished_.clear();
  statistics_ = {};
  now_ = rowBusFree_ = 0;
  order_ = 0;
  wake_ = parts_.refresh->nextDue();
}

double Controller::peakBytesPerTick() const noexcept {
  const Organisation& o = parts_.organisation;
  const double perBus = static_cast<double>(o.transactionBytes) / parts_.timing.burstTicks;
  return parts_.sharedDataBus ? perBus : std::min(o.ranks * perBus, 1.0 * o.transactionBytes);
}

bool Controller::canAccept(bool write) const noexcept {
  return write ? !writes_.full() : !reads_.full();
}

bool Controller::push(const MemoryRequest& request) noexcept {
  if (!request.write && !writes_.empty() && writes_.containsAddress(request.address)) {
    finished_.append(request.tag, now_ + 1);
    ++statistics_.reads;
    ++statistics_.forwardedReads;
    wake_ = 0;
    return true;
  }
  RequestQueue& queue = request.write ? writes_ : reads_;
  if (queue.full()) {
    ++statistics_.refusedPushes;
    return false;
  }
  const Location where = parts_.mapper->map(request.address);
  Entry entry;
  entry.address = request.address;
  entry.row = where.row;
  entry.arrival = now_;
  entry.order = order_++;
  entry.tag = request.tag;
  entry.rank = static_cast<std::int16_t>(where.rank);
  entry.bank = static_cast<std::int16_t>(where.bank);
  entry.write = request.write;
  queue.append(entry, nextKey(entry));
  ++(request.write ? statistics_.writes : statistics_.reads);
  wake_ = 0;
  return true;
}

void Controller::advance(Tick ticks) noexcept {
  const Tick end = now_ + ticks;
  while (now_ < end) {
    if (wake_ > now_ + 1) {
      now_ = std::min(end, wake_ - 1);
    } else {
      tick();
    }
  }
}

void Controller::step() noexcept {
  finished_.complete(now_);
  if (parts_.refresh->nextDue() <= now_) parts_.refresh->due(refreshQueue_);
  const Tick next = parts_.separateRowBus ? issueOnTwoBuses() : issueOnOneBus();
  wake_ = std::min({next, finished_.nextDue(), parts_.refresh->nextDue()});
}

Key Controller::nextKey(const Entry& entry) const {
  const std::int64_t open = banks_[entry.bank].openRow;
  if (open == kClosed) return ready_.key(Command::kActivate, entry.bank);
  if (open != entry.row) return ready_.key(Command::kPrecharge, entry.bank);
  return ready_.key(entry.write ? Command::kWrite : Command::kRead, entry.bank);
}

bool Controller::activeTargetsBank(int bank) const {
  for (int i = 0; i < active_.size(); ++i) {
    if (ready_.bankOf(active_.key(i)) == bank) return true;
  }
  return false;
}

bool Controller::activeTargetsRank(int rank) const {
  for (int i = 0; i < active_.size(); ++i) {
    if (active_.entry(i).rank == rank) return true;
  }
  return false;
}

void Controller::countStart(Entry& entry, Command command) noexcept {
  if (entry.started) return;
  entry.started = true;
  switch (command) {
    case Command::kActivate: ++statistics_.rowMisses; break;
    case Command::kPrecharge: ++statistics_.rowConflicts; break;
    default: ++statistics_.rowHits; break;
  }
}

void Controller::issueFor(RequestQueue& queue, int position) noexcept {
  Entry& entry = queue.entry(position);
  const Command command = ready_.commandOf(queue.key(position));
  countStart(entry, command);
  const Entry copy = entry;
  switch (command) {
    case Command::kActivate:
      queue.remove(position);
      issueCommand(command, copy.rank, copy.bank, copy.row);
      active_.insert(copy, nextKey(copy));
      break;
    case Command::kPrecharge:
      issueCommand(command, copy.rank, copy.bank, copy.row);
      break;
    case Command::kRead:
      finished_.append(copy.tag, now_ + parts_.timing.readLatency);
      [[fallthrough]];
    default:
      queue.remove(position);
      issueCommand(command, copy.rank, copy.bank, copy.row);
      break;
  }
}

void Controller::issueCommand(Command command, int rank, int bank, std::int64_t row) noexcept {
  ready_.issue(command, bank, now_);
  if (observer_ != nullptr) observer_->onCommand(now_, command, {rank, bank, row});
  Bank& state = banks_[bank];
  state.lastUse = now_;
  switch (command) {
    case Command::kActivate:
      ++statistics_.activates;
      state.openRow = row;
      rowBusFree_ = now_ + parts_.timing.activateTicks;
      retarget(bank, 1);
      break;
    case Command::kPrecharge:
      ++statistics_.precharges;
      state.openRow = kClosed;
      retarget(bank, 1);
      break;
    case Command::kPrechargeAll:
      for (int i = 0; i < parts_.organisation.banksPerRank(); ++i) banks_[bank + i].openRow = kClosed;
      ++statistics_.precharges;
      retarget(bank, parts_.organisation.banksPerRank());
      break;
    case Command::kRefresh:
      ++statistics_.refreshes;
      statistics_.refreshTicks += parts_.timing.refreshTicks;
      break;
    case Command::kRefreshBank:
      ++statistics_.refreshes;
      statistics_.refreshTicks += parts_.timing.refreshBankTicks;
      break;
    case Command::kRead:
    case Command::kWrite:
      statistics_.busyBusTicks += parts_.timing.burstTicks;
      break;
  }
}

void Controller::retarget(int firstBank, int count) noexcept {
  retarget(reads_, firstBank, count);
  if (!writes_.empty()) retarget(writes_, firstBank, count);
}

void Controller::retarget(RequestQueue& queue, int firstBank, int count) noexcept {
  for (int i = 0; i < queue.size(); ++i) {
    const int offset = ready_.bankOf(queue.key(i)) - firstBank;
    if (offset >= 0 && offset < count) queue.setKey(i, nextKey(queue.entry(i)));
  }
}

}  // namespace spatten::dram
