// The part of the controller that chooses and issues commands.
#include <algorithm>

#include "core/controller.h"

namespace spatten::dram {

// Issues the choice, unless it is a PRE that would close the row under an active request.
Tick Controller::serve(RequestQueue& queue, const Choice& choice) noexcept {
  if (choice.position < 0) return choice.wake;
  const Key key = queue.key(choice.position);
  const bool blocked = ready_.commandOf(key) == Command::kPrecharge &&
                       activeTargetsBank(ready_.bankOf(key));
  if (!blocked) issueFor(queue, choice.position);
  return now_ + 1;
}

Tick Controller::issueOnOneBus() noexcept {
  const Choice active = parts_.scheduler->choose(active_, ready_, now_, kAnyCommand);
  if (active.position >= 0) return serve(active_, active);
  if (!refreshQueue_.empty()) {
    issueRefreshHead();
    return now_ + 1;
  }
  mode_.update(reads_.size(), writes_.size());
  RequestQueue& queue = servedQueue();
  const Choice choice = parts_.scheduler->choose(queue, ready_, now_, kAnyCommand);
  if (choice.position >= 0) return serve(queue, choice);
  return std::min({active.wake, choice.wake, closeIdleRow()});
}

Tick Controller::issueOnTwoBuses() noexcept {
  if (refreshQueue_.empty()) mode_.update(reads_.size(), writes_.size());
  Tick wake = kNever;
  Choice column = parts_.scheduler->choose(active_, ready_, now_, kColumnCommands);
  if (column.position >= 0) {
    wake = serve(active_, column);
  } else {
    wake = column.wake;
    if (refreshQueue_.empty()) {
      column = parts_.scheduler->choose(servedQueue(), ready_, now_, kColumnCommands);
      wake = std::min(wake, serve(servedQueue(), column));
    }
  }
  return std::min(wake, now_ < rowBusFree_ ? rowBusFree_ : issueRow());
}

Tick Controller::issueRow() noexcept {
  if (!refreshQueue_.empty()) {
    issueRefreshHead();
    return now_ + 1;
  }
  RequestQueue& queue = servedQueue();
  const Choice row = parts_.scheduler->choose(queue, ready_, now_, kRowCommands);
  if (row.position >= 0) return serve(queue, row);
  return std::min(row.wake, closeIdleRow());
}

bool Controller::issueRefreshHead() noexcept {
  const RefreshRequest head = refreshQueue_.front();
  const bool wholeRank = head.command == Command::kRefresh;
  const int count = wholeRank ? parts_.organisation.banksPerRank() : 1;
  const bool open = std::any_of(banks_.begin() + head.bank, banks_.begin() + head.bank + count,
                                [](const Bank& bank) { return bank.openRow != kClosed; });
  Command command = head.command;
  if (open) {
    if (wholeRank ? activeTargetsRank(head.rank) : activeTargetsBank(head.bank)) return false;
    command = wholeRank ? Command::kPrechargeAll : Command::kPrecharge;
  }
  if (ready_.at(command, head.bank) > now_) return false;
  issueCommand(command, head.rank, head.bank, 0);
  if (!open) refreshQueue_.erase(refreshQueue_.begin());
  return true;
}

Tick Controller::closeIdleRow() noexcept {
  Tick wake = kNever;
  if (parts_.rowPolicy->closeAt(0) == kNever) return wake;
  for (int bank = 0; bank < static_cast<int>(banks_.size()); ++bank) {
    if (banks_[bank].openRow == kClosed || activeTargetsBank(bank)) continue;
    const Key read = ready_.key(Command::kRead, bank);
    const Key write = ready_.key(Command::kWrite, bank);
    if (reads_.containsKey(read) || writes_.containsKey(write)) continue;
    const Tick at = std::max(parts_.rowPolicy->closeAt(banks_[bank].lastUse),
                             ready_.at(Command::kPrecharge, bank));
    if (at <= now_) {
      issueCommand(Command::kPrecharge, bank / parts_.organisation.banksPerRank(), bank, 0);
      return now_ + 1;
    }
    wake = std::min(wake, at);
  }
  return wake;
}

}  // namespace spatten::dram
