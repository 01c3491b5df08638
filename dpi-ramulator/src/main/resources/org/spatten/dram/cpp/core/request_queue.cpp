#include "core/request_queue.h"

namespace spatten::dram {

RequestQueue::RequestQueue(int capacity, const std::vector<std::int64_t>& openRows, RequestPool& pool,
                           const ReadyTable& ready)
    : capacity_(capacity), openRows_(openRows), pool_(pool), candidates_(ready) {}

void RequestQueue::clear() {
  size_ = 0;
  first_ = last_ = kNoSlot;
  ofBank_.fill(Ends{});
  candidates_.clear();
}

bool RequestQueue::containsAddress(int bank, std::uint64_t address) const {
  for (Slot slot = ofBank_[bank].first; slot != kNoSlot; slot = pool_[slot].nextOfBank) {
    if (pool_[slot].address == address) return true;
  }
  return false;
}

bool RequestQueue::append(Slot slot) {
  Request& request = pool_[slot];
  Ends& ends = ofBank_[request.bank];
  request.previousOfBank = ends.last;
  request.nextOfBank = kNoSlot;
  (ends.last == kNoSlot ? ends.first : pool_[ends.last].nextOfBank) = slot;
  ends.last = slot;
  request.previous = last_;
  request.next = kNoSlot;
  (last_ == kNoSlot ? first_ : pool_[last_].next) = slot;
  last_ = slot;
  ++size_;
  const Command command = nextCommand(request);
  if (candidates_.has(command, request.bank)) return false;
  offer(command, slot);
  return true;
}

void RequestQueue::unlink(Slot slot) {
  const Request& request = pool_[slot];
  Ends& ends = ofBank_[request.bank];
  const Slot after = request.nextOfBank;
  const Slot before = request.previousOfBank;
  (before == kNoSlot ? ends.first : pool_[before].nextOfBank) = after;
  (after == kNoSlot ? ends.last : pool_[after].previousOfBank) = before;
  (request.previous == kNoSlot ? first_ : pool_[request.previous].next) = request.next;
  (request.next == kNoSlot ? last_ : pool_[request.next].previous) = request.previous;
  --size_;
}

void RequestQueue::removeHit(Slot slot) {
  const Request& request = pool_[slot];
  Slot heir = request.nextOfBank;
  while (heir != kNoSlot && pool_[heir].row != request.row) heir = pool_[heir].nextOfBank;
  const Command command = nextCommand(request);
  if (heir == kNoSlot) {
    candidates_.withdraw(command, request.bank);
  } else {
    offer(command, heir);
  }
  unlink(slot);
}

void RequestQueue::rowOpened(int bank) {
  const Slot first = ofBank_[bank].first;
  if (first == kNoSlot) return;
  candidates_.withdraw(Command::kActivate, bank);
  const Command command = nextCommand(pool_[first]);
  offer(command, first);
  for (Slot slot = pool_[first].nextOfBank; slot != kNoSlot; slot = pool_[slot].nextOfBank) {
    const Command other = nextCommand(pool_[slot]);
    if (other != command) return offer(other, slot);
  }
}

void RequestQueue::rowClosed(int bank) {
  const Slot first = ofBank_[bank].first;
  if (first == kNoSlot) return;
  candidates_.withdraw(Command::kPrecharge, bank);
  candidates_.withdraw(Command::kRead, bank);
  candidates_.withdraw(Command::kWrite, bank);
  offer(Command::kActivate, first);
}

}  // namespace spatten::dram
