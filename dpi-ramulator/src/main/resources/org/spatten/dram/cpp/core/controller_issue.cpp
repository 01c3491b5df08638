// The part of the controller that chooses and issues commands.
#include <algorithm>

#include "core/controller.h"

namespace spatten::dram {

// The best active request, if it is ready.
bool Controller::serveActive() noexcept {
  if (now_ < activeWake_) return false;
  const Ticket ticket = active_.takeReady(now_);
  if (ticket != kNoTicket) transferFor(slotOf(ticket));
  activeWake_ = active_.soonest();
  return ticket != kNoTicket;
}

// The best queued request, if it is ready; false if there is none. A PRE that would close the row
// under an active request is not issued, and nothing else instead of it.
bool Controller::serveQueued(CommandSet allowed, Tick& wake) noexcept {
  if (now_ < wake) return false;
  RequestQueue& queue = servedQueue();
  const Ticket ticket = parts_.scheduler->choose(queue, now_, allowed);
  if (ticket == kNoTicket) {
    wake = boundedBy(queue, queue.candidates().soonest(allowed));
    return false;
  }
  const Slot slot = slotOf(ticket);
  Request& request = pool_[slot];
  const Command command = queue.nextCommand(request);
  if (command == Command::kPrecharge && (active_.banks() & bitOf(request.bank)) != 0) {
    wake = now_ + 1;
    return true;
  }
  countStart(request, command);
  issueFor(slot, command);
  wakeQueues();
  if ((setOf(command) & kColumnCommands) != 0) {
    wake = boundedBy(queue, queue.candidates().soonest(allowed));
  } else if (allowed == kAnyCommand) {
    wake = boundedBy(queue, queue.candidates().opening(allowed));
  }
  return true;
}

// The wake-up for a queue none of whose requests is ready before `ready`.
Tick Controller::boundedBy(const RequestQueue& queue, Tick ready) const noexcept {
  return std::max(std::min(ready, parts_.scheduler->starvedAt(queue)), now_ + 1);
}

void Controller::issueFor(Slot slot, Command command) noexcept {
  const Request& request = pool_[slot];
  if (command == Command::kActivate) {
    openRowFor(slot);
  } else if (command == Command::kPrecharge) {
    precharge(request.bank);
  } else {
    servedQueue().removeHit(slot);
    noteLengths();
    transferFor(slot);
  }
}

void Controller::updateMode() noexcept {
  if (!mode_.stale()) return;
  mode_.update();
  noteLengths();
  queueWake_ = rowWake_ = now_;
}

// An all-bank refresh that waits stops every queued request, one bank's only those to that bank.
bool Controller::refreshStopsAll() const {
  return !refreshQueue_.empty() && refreshQueue_.front().command == Command::kRefresh;
}

void Controller::issueOnOneBus() noexcept {
  if (serveActive()) return;
  if (!refreshQueue_.empty() && (issueRefreshHead() || refreshStopsAll())) return;
  updateMode();
  if (!serveQueued(kAnyCommand, queueWake_)) closeIdleRow();
}

void Controller::issueOnTwoBuses() noexcept {
  const bool stopped = refreshStopsAll();
  if (!stopped) updateMode();
  if (!serveActive() && !stopped) serveQueued(kColumnCommands, queueWake_);
  if (now_ >= rowBusFree_) issueRow();
}

void Controller::issueRow() noexcept {
  if (!refreshQueue_.empty() && (issueRefreshHead() || refreshStopsAll())) return;
  if (!serveQueued(kRowCommands, rowWake_)) closeIdleRow();
}

bool Controller::issueRefreshHead() noexcept {
  const RefreshRequest head = refreshQueue_.front();
  const bool wholeRank = head.command == Command::kRefresh;
  const BankMask banks = wholeRank ? ready_.banksOf(head.rank) : bitOf(head.bank);
  const bool open = (openRows_.banks() & banks) != 0;
  Command command = head.command;
  if (open) {
    if ((active_.banks() & banks) != 0) return false;
    command = wholeRank ? Command::kPrechargeAll : Command::kPrecharge;
    if (!wholeRank) {  // else hits that keep coming would put the PRE off
      ready_.hold(Command::kRead, head.bank);
      ready_.hold(Command::kWrite, head.bank);
    }
  }
  if (ready_.at(command, head.bank) > now_) return false;
  if (!open) {
    refresh(head);
    refreshQueue_.erase(refreshQueue_.begin());
  } else if (wholeRank) {
    prechargeAll(head.rank);
  } else {
    precharge(head.bank);
  }
  return true;
}

void Controller::closeIdleRow() noexcept {
  closeWake_ = kNever;
  if (!closesRows_) return;
  const BankMask used = active_.banks() | reads_.candidates().hits() | writes_.candidates().hits();
  for (BankMask idle = openRows_.banks() & ~used; idle != 0; idle &= idle - 1) {
    const int bank = lowest(idle);
    const bool exhausted = (openRows_.exhausted() & bitOf(bank)) != 0;
    const Tick due = exhausted ? lastUse_[bank] : parts_.rowPolicy->closeAt(lastUse_[bank]);
    const Tick at = std::max(due, ready_.at(Command::kPrecharge, bank));
    if (at <= now_) {
      precharge(bank);
      closeWake_ = now_ + 1;
      return;
    }
    closeWake_ = std::min(closeWake_, at);
  }
}

}  // namespace spatten::dram
