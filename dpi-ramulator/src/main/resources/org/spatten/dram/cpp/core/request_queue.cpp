#include "core/request_queue.h"

namespace spatten::dram {

namespace {

constexpr std::uint64_t kNoAddress = ~std::uint64_t{0};
constexpr int kQueuedCommands = index(Command::kWrite) + 1;

}  // namespace

RequestQueue::RequestQueue(int capacity, int banks, const ReadyTable& ready)
    : ready_(ready),
      entries_(capacity),
      addresses_(capacity),
      links_(capacity),
      heads_(banks),
      openRows_(banks),
      free_(capacity),
      oldest_(ready.cells(kQueuedCommands)),
      candidates_(static_cast<std::size_t>(kCommands * ready.ranks())) {
  clear();
}

void RequestQueue::clear() {
  size_ = 0;
  std::fill(addresses_.begin(), addresses_.end(), kNoAddress);
  std::fill(heads_.begin(), heads_.end(), Ends{});
  std::fill(openRows_.begin(), openRows_.end(), kClosed);
  slots_.fill(-1);
  std::fill(oldest_.begin(), oldest_.end(), kNoTicket);
  std::fill(candidates_.begin(), candidates_.end(), 0);
  for (std::size_t i = 0; i < free_.size(); ++i) free_[i] = static_cast<std::int16_t>(i);
}

// The slot is younger than all others of the key so far.
void RequestQueue::offer(Key key, int slot) {
  Ticket& oldest = oldest_[ready_.cell(key)];
  if (oldest != kNoTicket) return;
  oldest = ticket(slot);
  candidatesOf(key) |= bitOf(key);
}

void RequestQueue::withdraw(Key key) {
  Ticket& oldest = oldest_[ready_.cell(key)];
  if (oldest == kNoTicket) return;
  oldest = kNoTicket;
  candidatesOf(key) &= ~bitOf(key);
}

Key RequestQueue::append(const Entry& entry, std::int64_t openRow) {
  const std::int16_t slot = free_[size_++];
  entries_[slot] = entry;
  addresses_[slot] = entry.address;
  slots_[entry.ticket & (kTickets - 1)] = slot;
  Ends& ends = heads_[entry.bank];
  links_[slot] = {-1, ends.last};
  if (ends.last < 0) {
    ends.first = slot;
  } else {
    links_[ends.last].next = slot;
  }
  ends.last = slot;
  openRows_[entry.bank] = openRow;
  const Key own = key(slot);
  offer(own, slot);
  return own;
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
  const Key own = key(slot);
  Ticket& oldest = oldest_[ready_.cell(own)];
  if (oldest == ticket(slot)) {
    int heir = link.next;
    while (heir >= 0 && key(heir) != own) heir = links_[heir].next;
    if (heir >= 0) {
      oldest = ticket(heir);
    } else {
      withdraw(own);
    }
  }
  slots_[ticket(slot) & (kTickets - 1)] = -1;
  addresses_[slot] = kNoAddress;
  free_[--size_] = static_cast<std::int16_t>(slot);
}

void RequestQueue::rowChanged(int bank, std::int64_t openRow) {
  openRows_[bank] = openRow;
  if (!targets(bank)) return;
  for (int command = 0; command < kQueuedCommands; ++command) {
    withdraw(ready_.key(static_cast<Command>(command), bank));
  }
  int slot = heads_[bank].first;
  const Key first = key(slot);
  offer(first, slot);
  if (openRow == kClosed) return;
  while (slot >= 0 && key(slot) == first) slot = links_[slot].next;
  if (slot >= 0) offer(key(slot), slot);
}

bool RequestQueue::containsAddress(std::uint64_t address) const {
  return std::find(addresses_.begin(), addresses_.end(), address) != addresses_.end();
}

void RequestQueue::collect(std::vector<Ticket>& tickets) const {
  for (std::size_t slot = 0; slot < entries_.size(); ++slot) {
    if (addresses_[slot] != kNoAddress) tickets.push_back(entries_[slot].ticket);
  }
}

void RequestQueue::renumber(const std::vector<Ticket>& tickets) {
  const auto change = [&tickets](Ticket& ticket) {
    const auto place = std::lower_bound(tickets.begin(), tickets.end(), ticket) - tickets.begin();
    ticket = static_cast<Ticket>(place);
  };
  slots_.fill(-1);
  for (std::size_t slot = 0; slot < entries_.size(); ++slot) {
    if (addresses_[slot] == kNoAddress) continue;
    change(entries_[slot].ticket);
    slots_[entries_[slot].ticket & (kTickets - 1)] = static_cast<std::int16_t>(slot);
  }
  for (Ticket& ticket : oldest_) {
    if (ticket != kNoTicket) change(ticket);
  }
}

}  // namespace spatten::dram
