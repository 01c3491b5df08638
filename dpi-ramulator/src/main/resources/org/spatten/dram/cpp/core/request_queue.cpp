#include "core/request_queue.h"

namespace spatten::dram {

namespace {

constexpr std::uint64_t kNoAddress = ~std::uint64_t{0};

}  // namespace

RequestQueue::RequestQueue(int capacity, int banks, const ReadyTable& ready)
    : ready_(ready),
      entries_(capacity),
      addresses_(capacity),
      links_(capacity),
      heads_(banks),
      free_(capacity),
      oldest_(ready.keys()),
      candidates_(static_cast<std::size_t>(kCommands * ready.ranks())) {
  clear();
}

void RequestQueue::clear() {
  size_ = 0;
  std::fill(addresses_.begin(), addresses_.end(), kNoAddress);
  std::fill(heads_.begin(), heads_.end(), Ends{});
  std::fill(oldest_.begin(), oldest_.end(), kNoTicket);
  std::fill(candidates_.begin(), candidates_.end(), 0);
  for (std::size_t i = 0; i < free_.size(); ++i) free_[i] = static_cast<std::int16_t>(i);
}

Key RequestQueue::keyOf(const Entry& entry, std::int64_t openRow) const {
  const Command column = entry.write ? Command::kWrite : Command::kRead;
  const Command command = openRow == entry.row ? column
                          : openRow == kClosed ? Command::kActivate
                                               : Command::kPrecharge;
  return ready_.key(command, entry.bank);
}

// The slot is younger than all others of its key so far.
void RequestQueue::offer(int slot) {
  const Key key = links_[slot].key;
  if (oldest_[key] != kNoTicket) return;
  oldest_[key] = ticket(slot);
  candidatesOf(key) |= bitOf(key);
}

void RequestQueue::withdraw(Key key) {
  if (oldest_[key] == kNoTicket) return;
  oldest_[key] = kNoTicket;
  candidatesOf(key) &= ~bitOf(key);
}

Key RequestQueue::append(const Entry& entry, std::int64_t openRow) {
  const std::int16_t slot = free_[size_++];
  entries_[slot] = entry;
  addresses_[slot] = entry.address;
  Ends& ends = heads_[entry.bank];
  const Key key = keyOf(entry, openRow);
  links_[slot] = {-1, ends.last, key};
  if (ends.last < 0) {
    ends.first = slot;
  } else {
    links_[ends.last].next = slot;
  }
  ends.last = slot;
  offer(slot);
  return key;
}

void RequestQueue::remove(int slot) {
  const Link link = links_[slot];
  Ends& ends = heads_[entries_[slot].bank];
  if (link.previous < 0) {
    ends.first = link.next;
  } else {
    links_[link.previous].next = link.next;
  }
  if (link.next < 0) {
    ends.last = link.previous;
  } else {
    links_[link.next].previous = link.previous;
  }
  if (slotOf(oldest_[link.key]) == slot) {
    int heir = link.next;
    while (heir >= 0 && links_[heir].key != link.key) heir = links_[heir].next;
    if (heir >= 0) {
      oldest_[link.key] = ticket(heir);
    } else {
      withdraw(link.key);
    }
  }
  addresses_[slot] = kNoAddress;
  free_[--size_] = static_cast<std::int16_t>(slot);
}

void RequestQueue::rowChanged(int bank, std::int64_t openRow) {
  if (!targets(bank)) return;
  for (const Command command :
       {Command::kActivate, Command::kPrecharge, Command::kRead, Command::kWrite}) {
    withdraw(ready_.key(command, bank));
  }
  for (int slot = heads_[bank].first; slot >= 0; slot = links_[slot].next) {
    links_[slot].key = keyOf(entries_[slot], openRow);
    offer(slot);
  }
}

bool RequestQueue::containsAddress(std::uint64_t address) const {
  return std::find(addresses_.begin(), addresses_.end(), address) != addresses_.end();
}

void RequestQueue::renumber(std::int32_t by) {
  for (std::size_t slot = 0; slot < entries_.size(); ++slot) {
    if (addresses_[slot] != kNoAddress) entries_[slot].order -= by;
  }
  for (Ticket& ticket : oldest_) {
    if (ticket != kNoTicket) ticket -= by << kSlotBits;
  }
}

}  // namespace spatten::dram
