// Queued requests, and for every command and bank the oldest request whose next command that is:
// the only ones that a scheduler need look at. Nothing allocates after construction.
#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "core/ready_table.h"

namespace spatten::dram {

// Order of arrival over all queues: the smallest is the oldest request.
using Ticket = Lane;

constexpr Ticket kNoTicket = kMaxLane;

struct Entry {
  std::uint64_t address = 0;
  std::int64_t row = 0;
  Tick arrival = 0;
  std::uint32_t tag = 0;
  Ticket ticket = 0;
  std::int16_t rank = 0;
  std::int16_t bank = 0;
  bool write = false;
  bool started = false;  // a command was issued for it
};

class RequestQueue {
 public:
  static constexpr std::int64_t kClosed = -1;

  RequestQueue(int capacity, int banks, const ReadyTable& ready);

  int size() const { return size_; }
  bool empty() const { return size_ == 0; }
  bool full() const { return size_ == static_cast<int>(entries_.size()); }

  Entry& entry(int slot) { return entries_[slot]; }
  const Entry& entry(int slot) const { return entries_[slot]; }
  // Of the slot's next command.
  Key key(int slot) const {
    const Entry& entry = entries_[slot];
    const std::int64_t openRow = openRows_[entry.bank];
    const Command command = openRow == entry.row ? entry.write ? Command::kWrite : Command::kRead
                            : openRow == kClosed ? Command::kActivate
                                                 : Command::kPrecharge;
    return ready_.key(command, entry.bank);
  }
  int slotOf(Ticket ticket) const { return slots_[ticket & (kTickets - 1)]; }
  // Whether a request has a ticket that slotOf() could not tell from this one.
  bool clashes(Ticket ticket) const { return slotOf(ticket) >= 0; }

  bool targets(int bank) const { return heads_[bank].first >= 0; }
  bool contains(Key key) const { return oldest(key) != kNoTicket; }
  bool containsAddress(std::uint64_t address) const;

  // The oldest request of a key, by cell for all of them, and for a command the banks that have
  // one, a word per rank.
  Ticket oldest(Key key) const { return oldest_[ready_.cell(key)]; }
  const Ticket* oldest() const { return oldest_.data(); }
  const std::uint64_t* candidates(Command command) const {
    return candidates_.data() + index(command) * ready_.ranks();
  }

  // `openRow` is that of the request's bank.
  Key append(const Entry& entry, std::int64_t openRow);
  void remove(int slot);
  // To be called when the bank's open row has changed.
  void rowChanged(int bank, std::int64_t openRow);
  // Adds the tickets of all requests to `tickets`; gives each its place in a sorted `tickets`.
  void collect(std::vector<Ticket>& tickets) const;
  void renumber(const std::vector<Ticket>& tickets);
  // Of a queue that is not empty.
  int oldestSlot() const { return slotOf(*std::min_element(oldest_.begin(), oldest_.end())); }
  Ticket ticket(int slot) const { return entries_[slot].ticket; }
  void clear();

 private:
  static constexpr int kTickets = 1024;  // above the number of requests in all queues together

  struct Link {  // requests of one bank, in order of arrival
    std::int16_t next = -1;
    std::int16_t previous = -1;
  };
  struct Ends {
    std::int16_t first = -1;
    std::int16_t last = -1;
  };

  std::uint64_t& candidatesOf(Key key) {
    const int rank = ready_.rankOf(ReadyTable::bankOf(key));
    return candidates_[index(ReadyTable::commandOf(key)) * ready_.ranks() + rank];
  }
  std::uint64_t bitOf(Key key) const {
    return std::uint64_t{1} << (ReadyTable::bankOf(key) & ((1 << ready_.rankShift()) - 1));
  }
  void offer(Key key, int slot);
  void withdraw(Key key);

  const ReadyTable& ready_;
  int size_ = 0;
  std::vector<Entry> entries_;
  std::vector<std::uint64_t> addresses_;  // kNoAddress in free slots
  std::vector<Link> links_;
  std::vector<Ends> heads_;
  std::vector<std::int64_t> openRows_;
  std::vector<std::int16_t> free_;
  std::array<std::int16_t, kTickets> slots_;  // by ticket modulo their number; negative if free
  std::vector<Ticket> oldest_;                // by cell
  std::vector<std::uint64_t> candidates_;
};

}  // namespace spatten::dram
