#include "core/controller.h"

#include <algorithm>

namespace spatten::dram {

Controller::Controller(ControllerParts parts)
    : parts_(std::move(parts)),
      ready_(parts_.organisation, parts_.timing),
      pool_(2 * parts_.queueEntries + parts_.organisation.bankCount()),
      lastUse_(parts_.organisation.bankCount()),
      accesses_(lastUse_.size()),
      active_(ready_),
      reads_(false, parts_.queueEntries, parts_.scheduler->keepsRows(), openRows_, pool_, ready_),
      writes_(true, parts_.queueEntries, parts_.scheduler->keepsRows(), openRows_, pool_, ready_),
      mode_(parts_.writeHigh, parts_.writeLow),
      closesRows_(parts_.rowPolicy->closeAt(0) != kNever || parts_.accessesPerActivate > 0) {
  refreshQueue_.reserve(4 * lastUse_.size());
  reset();
}

void Controller::reset() noexcept {
  ready_.reset();
  pool_.clear();
  openRows_.closeAll();
  std::fill(lastUse_.begin(), lastUse_.end(), Tick{0});
  active_.clear();
  reads_.clear();
  writes_.clear();
  mode_.reset();
  refreshQueue_.clear();
  parts_.refresh->reset();
  finished_.clear();
  statistics_ = {};
  now_ = rowBusFree_ = 0;
  arrivals_ = 0;
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
  RequestQueue& queue = request.write ? writes_ : reads_;
  const bool mayForward = !request.write && !writes_.empty();
  if (queue.full() && !mayForward) {
    ++statistics_.refusedPushes;
    return false;
  }
  const Location where = parts_.mapper->map(request.address);
  if (mayForward && writes_.containsAddress(where.bank, request.address)) {
    finished_.append(request.tag, now_ + 1);
    ++statistics_.reads;
    ++statistics_.forwardedReads;
    return true;
  }
  if (queue.full()) {
    ++statistics_.refusedPushes;
    return false;
  }
  const Slot slot = pool_.take();
  Request& waiting = pool_[slot];
  waiting.address = request.address;
  waiting.row = where.row;
  waiting.arrival = now_;
  waiting.ticket = ticketOf(arrivals_++, slot);
  waiting.tag = request.tag;
  waiting.rank = static_cast<std::uint8_t>(where.rank);
  waiting.bank = static_cast<std::uint8_t>(where.bank);
  waiting.write = request.write;
  waiting.started = false;
  const bool candidate = queue.append(slot);
  ++(request.write ? statistics_.writes : statistics_.reads);
  noteLengths();
  if (mode_.stale()) wake_ = 0;
  if (candidate && request.write == mode_.on()) {
    const Tick at = ready_.at(queue.nextCommand(waiting), where.bank);
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

// Its parts inlined: calls would be a tenth of a tick.
[[gnu::flatten]] void Controller::step() noexcept {
  if (now_ >= refreshDue_) startRefresh();
  if (parts_.separateRowBus) {
    issueOnTwoBuses();
  } else {
    issueOnOneBus();
  }
  Tick wake = std::min(std::min(activeWake_, queueWake_), closeWake_);
  wake = std::min(wake, refreshDue_);
  if (parts_.separateRowBus) wake = std::min(wake, std::max(rowWake_, rowBusFree_));
  if (!refreshQueue_.empty() || mode_.stale()) wake = now_ + 1;
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

void Controller::countStart(Request& request, Command command) noexcept {
  if (request.started) return;
  request.started = true;
  switch (command) {
    case Command::kActivate: ++statistics_.rowMisses; break;
    case Command::kPrecharge: ++statistics_.rowConflicts; break;
    default: ++statistics_.rowHits; break;
  }
}

// ACT: the request is active until its RD or WR.
void Controller::openRowFor(Slot slot) noexcept {
  const Request& request = pool_[slot];
  const int bank = request.bank;
  (request.write ? writes_ : reads_).removeOpener(slot);
  noteLengths();
  issue(Command::kActivate, request.rank, bank, request.row);
  ++statistics_.activates;
  rowBusFree_ = now_ + parts_.timing.activateTicks;
  openRows_.open(bank, request.row);
  accesses_[bank] = 0;
  reads_.rowOpened(bank);
  writes_.rowOpened(bank);
  const Command command = request.write ? Command::kWrite : Command::kRead;
  active_.add(command, bank, request.ticket);
  activeWake_ = std::min(activeWake_, ready_.at(command, bank));
}

// RD or WR: the request has left its queue, or is no longer active.
void Controller::transferFor(Slot slot) noexcept {
  const Request& request = pool_[slot];
  issue(request.write ? Command::kWrite : Command::kRead, request.rank, request.bank, request.row);
  statistics_.busyBusTicks += parts_.timing.burstTicks;
  if (!request.write) finished_.append(request.tag, now_ + parts_.timing.readLatency);
  pool_.release(slot);
  if (parts_.accessesPerActivate > 0 && ++accesses_[request.bank] == parts_.accessesPerActivate) {
    exhaust(request.bank);
  }
}

// What is queued for its row has to open it again.
void Controller::exhaust(int bank) noexcept {
  openRows_.exhaust(bank);
  reads_.rowExhausted(bank);
  writes_.rowExhausted(bank);
  wakeQueues();
}

void Controller::precharge(int bank) noexcept {
  issue(Command::kPrecharge, ready_.rankOf(bank), bank, openRows_.row(bank));
  ++statistics_.precharges;
  noteClosed(bank);
}

void Controller::prechargeAll(int rank) noexcept {
  const BankMask banks = ready_.banksOf(rank);
  issue(Command::kPrechargeAll, rank, lowest(banks), 0);
  ++statistics_.precharges;
  for (BankMask open = openRows_.banks() & banks; open != 0; open &= open - 1) noteClosed(lowest(open));
}

void Controller::refresh(const RefreshRequest& request) noexcept {
  const bool wholeRank = request.command == Command::kRefresh;
  issue(request.command, request.rank, request.bank, 0);
  ++statistics_.refreshes;
  statistics_.refreshTicks += wholeRank ? parts_.timing.refreshTicks : parts_.timing.refreshBankTicks;
  if (wholeRank) return;
  for (const Command held : {Command::kActivate, Command::kRead, Command::kWrite}) {
    ready_.release(held, request.bank);
  }
  wakeQueues();
}

// Its queued requests have other commands now.
void Controller::noteClosed(int bank) noexcept {
  openRows_.close(bank);
  reads_.rowClosed(bank);
  writes_.rowClosed(bank);
  wakeQueues();
}

}  // namespace spatten::dram
