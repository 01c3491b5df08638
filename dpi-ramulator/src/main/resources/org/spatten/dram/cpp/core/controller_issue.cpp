// The part of the controller that chooses and issues commands.
#include <algorithm>

#include "core/controller.h"

namespace spatten::dram {

// The best active request, if it is ready.
bool Controller::serveActive() noexcept {
  if (now_ < activeWake_) return false;
  const Choice choice = oldestReady(active_, ready_, now_, kColumnCommands);
  activeWake_ = std::max(choice.wake, now_ + 1);
  if (choice.found()) issueFor(active_, active_.slotOf(choice.ticket));
  return choice.found();
}

// The best queued request, if it is ready; false if there is none. A PRE that would close the row
// under an active request is not issued, and nothing else instead of it.
bool Controller::serveQueued(CommandSet allowed, Tick& wake) noexcept {
  if (now_ < wake) return false;
  RequestQueue& queue = servedQueue();
  const Choice choice = parts_.scheduler->choose(queue, ready_, now_, allowed);
  wake = std::max(choice.wake, now_ + 1);
  if (!choice.found()) return false;
  const int slot = queue.slotOf(choice.ticket);
  const Key key = queue.key(slot);
  if (ready_.commandOf(key) == Command::kPrecharge && active_.targets(ready_.bankOf(key))) {
    wake = now_ + 1;
    return true;
  }
  issueFor(queue, slot);
  // The next of its bank is a candidate now; and a row without further hits one for closing.
  wake = std::min(wake, std::max(ready_.at(key), now_ + 1));
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
  const int count = wholeRank ? parts_.organisation.banksPerRank() : 1;
  const bool open = std::any_of(banks_.begin() + head.bank, banks_.begin() + head.bank + count,
                                [](const Bank& bank) { return bank.openRow != kClosed; });
  Command command = head.command;
  if (open) {
    if (wholeRank ? activeTargetsRank(head.rank) : active_.targets(head.bank)) return false;
    command = wholeRank ? Command::kPrechargeAll : Command::kPrecharge;
    if (!wholeRank) {  // else hits that keep coming would put the PRE off
      ready_.hold(Command::kRead, head.bank);
      ready_.hold(Command::kWrite, head.bank);
    }
  }
  if (ready_.at(command, head.bank) > now_) return false;
  issueCommand(command, head.rank, head.bank, 0);
  if (!open) refreshQueue_.erase(refreshQueue_.begin());
  return true;
}

void Controller::closeIdleRow() noexcept {
  closeWake_ = kNever;
  if (!closesRows_) return;
  for (int bank = 0; bank < static_cast<int>(banks_.size()); ++bank) {
    if (banks_[bank].openRow == kClosed || active_.targets(bank)) continue;
    if (reads_.contains(ready_.key(Command::kRead, bank))) continue;
    if (writes_.contains(ready_.key(Command::kWrite, bank))) continue;
    const Tick at = std::max(parts_.rowPolicy->closeAt(banks_[bank].lastUse),
                             ready_.at(Command::kPrecharge, bank));
    if (at <= now_) {
      issueCommand(Command::kPrecharge, bank / parts_.organisation.banksPerRank(), bank, 0);
      closeWake_ = now_ + 1;
      return;
    }
    closeWake_ = std::min(closeWake_, at);
  }
}

}  // namespace spatten::dram
