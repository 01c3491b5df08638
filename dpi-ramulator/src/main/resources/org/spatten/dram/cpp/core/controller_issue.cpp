// The part of the controller that chooses and issues commands.
#include <algorithm>

#include "core/controller.h"

namespace spatten::dram {

// The best active request, if it is ready.
bool Controller::serveActive() noexcept {
  if (now_ < activeWake_) return false;
  const Choice choice = oldestReady<kColumnCommands>(active_, now_);
  activeWake_ = choice.wake;
  if (!choice.found()) return false;
  const Slot slot = slotOf(choice.ticket);
  active_.withdraw(pool_[slot].write ? Command::kWrite : Command::kRead, pool_[slot].bank);
  transferFor(slot);
  activeWake_ = active_.next<kColumnCommands>();
  return true;
}

// The best queued request, if it is ready; false if there is none. A PRE that would close the row
// under an active request is not issued, and nothing else instead of it.
bool Controller::serveQueued(CommandSet allowed, Tick& wake) noexcept {
  if (now_ < wake) return false;
  RequestQueue& queue = servedQueue();
  const Choice choice = parts_.scheduler->choose(queue, ready_, now_, allowed);
  wake = choice.found() ? now_ + 1 : std::max(choice.wake, now_ + 1);
  if (!choice.found()) return false;
  const Slot slot = slotOf(choice.ticket);
  Request& request = pool_[slot];
  const Command command = queue.nextCommand(request);
  if (command == Command::kPrecharge && (activeBanks() & bitOf(request.bank)) != 0) {
    return true;
  }
  countStart(request, command);
  if (command == Command::kActivate) {
    openRowFor(slot);
  } else if (command == Command::kPrecharge) {
    precharge(request.bank);
  } else {
    queue.removeHit(slot);
    transferFor(slot);
    if (allowed == kAnyCommand) wake = queue.candidates().next<kAnyCommand>();
  }
  // The next of its bank is a candidate now; and a row without further hits one for closing.
  rowWake_ = std::min(rowWake_, now_ + 1);
  return true;
}

void Controller::updateMode() noexcept {
  if (!mode_.stale(reads_.size(), writes_.size())) return;
  mode_.update(reads_.size(), writes_.size());
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
  const bool open = (openBanks_ & banks) != 0;
  Command command = head.command;
  if (open) {
    if ((activeBanks() & banks) != 0) return false;
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
  const BankMask used = activeBanks() | reads_.candidates().banks(Command::kRead) |
                        writes_.candidates().banks(Command::kWrite);
  for (BankMask idle = openBanks_ & ~used; idle != 0; idle &= idle - 1) {
    const int bank = std::countr_zero(idle);
    const Tick at = std::max(parts_.rowPolicy->closeAt(lastUse_[bank]),
                             ready_.at(Command::kPrecharge, bank));
    if (at <= now_) {
      precharge(bank);
      closeWake_ = now_ + 1;
      return;
    }
    closeWake_ = std::min(closeWake_, at);
  }
}

}  // namespace spatten::dram
