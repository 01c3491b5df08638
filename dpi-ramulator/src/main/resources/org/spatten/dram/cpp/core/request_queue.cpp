#include "core/request_queue.h"

namespace spatten::dram {

RequestQueue::RequestQueue(bool writes, int capacity, bool keepsRows, const OpenRows& openRows,
                           RequestPool& pool, const ReadyTable& ready)
    : column_(writes ? Command::kWrite : Command::kRead),
      capacity_(capacity),
      openRows_(openRows),
      pool_(pool),
      ready_(ready),
      candidates_(column_, keepsRows, openRows, ready) {}

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
  const bool hit = hits(request);
  const BankMask present = hit ? candidates_.hits() : candidates_.misses();
  if ((present & bitOf(request.bank)) != 0) return false;
  if (hit) {
    candidates_.offerHit(request.bank, request.ticket);
  } else {
    candidates_.offerMiss(request.bank, request.ticket);
  }
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
  if (heir == kNoSlot) {
    candidates_.withdrawHit(request.bank);
  } else {
    candidates_.offerHit(request.bank, pool_[heir].ticket);
  }
  unlink(slot);
}

void RequestQueue::rowOpened(int bank) {
  candidates_.withdrawMiss(bank);
  bool hit = false;
  bool miss = false;
  for (Slot slot = ofBank_[bank].first; slot != kNoSlot && !(hit && miss); slot = pool_[slot].nextOfBank) {
    const Request& request = pool_[slot];
    if (hits(request)) {
      if (!hit) candidates_.offerHit(bank, request.ticket);
      hit = true;
    } else {
      if (!miss) candidates_.offerMiss(bank, request.ticket);
      miss = true;
    }
  }
}

void RequestQueue::missAll(int bank) {
  const Slot first = ofBank_[bank].first;
  if (first == kNoSlot) return;
  candidates_.withdrawHit(bank);
  candidates_.offerMiss(bank, pool_[first].ticket);
}

}  // namespace spatten::dram
