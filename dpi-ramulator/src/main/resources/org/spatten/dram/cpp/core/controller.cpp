#include "core/controller.h"

#include <algorithm>

namespace spatten::dram {

Controller::Controller(ControllerParts parts)
    : parts_(std::move(parts)),
      ready_(parts_.organisation, parts_.timing),
      banks_(parts_.organisation.bankCount()),
      active_(parts_.organisation.bankCount(), parts_.organisation.bankCount(), ready_),
      reads_(parts_.queueEntries, parts_.organisation.bankCount(), ready_),
      writes_(parts_.queueEntries, parts_.organisation.bankCount(), ready_),
      mode_(parts_.writeHigh, parts_.writeLow),
      closesRows_(parts_.rowPolicy->closeAt(0) != kNever) {
  refreshQueue_.reserve(4 * banks_.size());
  tickets_.reserve(banks_.size() + 2 * static_cast<std::size_t>(parts_.queueEntries));
  reset();
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
  nextTicket_ = 0;
  refreshDue_ = parts_.refresh->nextDue();
  wake_ = activeWake_ = queueWake_ = rowWake_ = closeWake_ = 0;
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
  entry.ticket = nextTicket();
  entry.tag = request.tag;
  entry.rank = static_cast<std::int16_t>(where.rank);
  entry.bank = static_cast<std::int16_t>(where.bank);
  entry.write = request.write;
  const Key key = queue.append(entry, banks_[entry.bank].openRow);
  ++(request.write ? statistics_.writes : statistics_.reads);
  if (mode_.stale(reads_.size(), writes_.size())) wake_ = 0;
  if (request.write == mode_.on()) {
    const Tick at = ready_.at(key);
    queueWake_ = std::min(queueWake_, at);
    rowWake_ = std::min(rowWake_, at);
    wake_ = std::min(wake_, at);
  }
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
  if (now_ >= refreshDue_) startRefresh();
  if (now_ >= ready_.epochEnd()) ready_.moveEpoch(now_);
  if (parts_.separateRowBus) {
    issueOnTwoBuses();
  } else {
    issueOnOneBus();
  }
  Tick wake = std::min(std::min(activeWake_, queueWake_), closeWake_);
  wake = std::min(wake, std::min(refreshDue_, ready_.epochEnd()));
  if (parts_.separateRowBus) wake = std::min(wake, std::max(rowWake_, rowBusFree_));
  if (!refreshQueue_.empty() || mode_.stale(reads_.size(), writes_.size())) wake = now_ + 1;
  wake_ = wake;
}

// A bank that awaits its own refresh takes no new row until then.
void Controller::startRefresh() noexcept {
  const std::size_t before = refreshQueue_.size();
  parts_.refresh->due(refreshQueue_);
  refreshDue_ = parts_.refresh->nextDue();
  for (std::size_t i = before; i < refreshQueue_.size(); ++i) {
    if (refreshQueue_[i].command == Command::kRefreshBank) {
      ready_.hold(Command::kActivate, refreshQueue_[i].bank);
    }
  }
}

Ticket Controller::nextTicket() noexcept {
  for (;; ++nextTicket_) {
    if (nextTicket_ == kNoTicket) renumber();
    if (!reads_.clashes(nextTicket_) && !writes_.clashes(nextTicket_) &&
        !active_.clashes(nextTicket_)) {
      return nextTicket_++;
    }
  }
}

// Tickets restart near zero when they run out; the requests that wait keep their order.
void Controller::renumber() noexcept {
  tickets_.clear();
  for (const RequestQueue* queue : {&active_, &reads_, &writes_}) queue->collect(tickets_);
  std::sort(tickets_.begin(), tickets_.end());
  for (RequestQueue* queue : {&active_, &reads_, &writes_}) queue->renumber(tickets_);
  nextTicket_ = static_cast<Ticket>(tickets_.size());
}

bool Controller::activeTargetsRank(int rank) const {
  const int count = parts_.organisation.banksPerRank();
  for (int bank = rank * count; bank < (rank + 1) * count; ++bank) {
    if (active_.targets(bank)) return true;
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

void Controller::issueFor(RequestQueue& queue, int slot) noexcept {
  Entry& entry = queue.entry(slot);
  const Command command = ready_.commandOf(queue.key(slot));
  countStart(entry, command);
  const Entry copy = entry;
  if (command == Command::kPrecharge) {
    issueCommand(command, copy.rank, copy.bank, copy.row);
    return;
  }
  queue.remove(slot);
  issueCommand(command, copy.rank, copy.bank, copy.row);
  if (command == Command::kActivate) {
    const Key key = active_.append(copy, copy.row);
    activeWake_ = std::min(activeWake_, ready_.at(key));
  } else if (command == Command::kRead) {
    finished_.append(copy.tag, now_ + parts_.timing.readLatency);
  }
}

void Controller::issueCommand(Command command, int rank, int bank, std::int64_t row) noexcept {
  ready_.issue(command, bank, now_);
  if (observer_ != nullptr) observer_->onCommand(now_, command, {rank, bank, row});
  banks_[bank].lastUse = now_;
  if (closesRows_) closeWake_ = now_ + 1;
  switch (command) {
    case Command::kActivate:
      ++statistics_.activates;
      rowBusFree_ = now_ + parts_.timing.activateTicks;
      setOpenRow(bank, row);
      break;
    case Command::kPrecharge:
      ++statistics_.precharges;
      setOpenRow(bank, kClosed);
      break;
    case Command::kPrechargeAll:
      ++statistics_.precharges;
      for (int i = 0; i < parts_.organisation.banksPerRank(); ++i) setOpenRow(bank + i, kClosed);
      break;
    case Command::kRefresh:
      ++statistics_.refreshes;
      statistics_.refreshTicks += parts_.timing.refreshTicks;
      break;
    case Command::kRefreshBank:
      ++statistics_.refreshes;
      statistics_.refreshTicks += parts_.timing.refreshBankTicks;
      ready_.release(Command::kActivate, bank,
                     now_ + parts_.timing.refreshBankTicks + 1 - parts_.timing.activateTicks);
      ready_.release(Command::kRead, bank, now_);
      ready_.release(Command::kWrite, bank, now_);
      queueWake_ = rowWake_ = now_;
      break;
    case Command::kRead:
    case Command::kWrite:
      statistics_.busyBusTicks += parts_.timing.burstTicks;
      break;
  }
}

void Controller::setOpenRow(int bank, std::int64_t row) noexcept {
  banks_[bank].openRow = row;
  reads_.rowChanged(bank, row);
  writes_.rowChanged(bank, row);
  queueWake_ = rowWake_ = now_ + 1;  // its queued requests have other commands now
}

}  // namespace spatten::dram
