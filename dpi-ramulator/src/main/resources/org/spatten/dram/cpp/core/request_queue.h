// Queued requests, and for every command and bank the oldest request whose next command that is:
// the only ones that a scheduler need look at. Nothing allocates after construction.
#pragma once

#include <algorithm>
#include <vector>

#include "core/ready_table.h"

namespace spatten::dram {

// Order of arrival and slot in the queue, so that the smallest ticket is the oldest request.
using Ticket = std::int32_t;

constexpr Ticket kNoTicket = std::numeric_limits<Ticket>::max();
constexpr int kSlotBits = 8;
constexpr int kMaxQueueEntries = 1 << kSlotBits;
constexpr std::int32_t kMaxOrder = kNoTicket >> kSlotBits;

struct Entry {
  std::uint64_t address = 0;
  std::int64_t row = 0;
  Tick arrival = 0;
  std::int32_t order = 0;  // of arrival, over all queues
  std::uint32_t tag = 0;
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
  Key key(int slot) const { return links_[slot].key; }
  static int slotOf(Ticket ticket) { return ticket & (kMaxQueueEntries - 1); }

  bool targets(int bank) const { return heads_[bank].first >= 0; }
  bool contains(Key key) const { return oldest_[key] != kNoTicket; }
  bool containsAddress(std::uint64_t address) const;

  // The oldest request of a key, and for a command the banks that have one, a word per rank.
  Ticket oldest(Key key) const { return oldest_[key]; }
  const std::uint64_t* candidates(Command command) const {
    return candidates_.data() + index(command) * ready_.ranks();
  }

  // `openRow` is that of the request's bank.
  Key append(const Entry& entry, std::int64_t openRow);
  void remove(int slot);
  // To be called when the bank's open row has changed.
  void rowChanged(int bank, std::int64_t openRow);
  // Takes `by` from the order of every request; none may have less.
  void renumber(std::int32_t by);
  // Of a queue that is not empty.
  int oldestSlot() const { return slotOf(*std::min_element(oldest_.begin(), oldest_.end())); }
  Ticket ticket(int slot) const { return entries_[slot].order << kSlotBits | slot; }
  void clear();

 private:
  struct Link {  // requests of one bank, in order of arrival
    std::int16_t next = -1;
    std::int16_t previous = -1;
    Key key = 0;
  };
  struct Ends {
    std::int16_t first = -1;
    std::int16_t last = -1;
  };

  Key keyOf(const Entry& entry, std::int64_t openRow) const;
  std::uint64_t& candidatesOf(Key key) {
    const int rank = ready_.rankOf(ReadyTable::bankOf(key));
    return candidates_[index(ReadyTable::commandOf(key)) * ready_.ranks() + rank];
  }
  std::uint64_t bitOf(Key key) const {
    return std::uint64_t{1} << (ReadyTable::bankOf(key) & ((1 << ready_.rankShift()) - 1));
  }
  void offer(int slot);
  void withdraw(Key key);

  const ReadyTable& ready_;
  int size_ = 0;
  std::vector<Entry> entries_;
  std::vector<std::uint64_t> addresses_;  // kNoAddress in free slots
  std::vector<Link> links_;
  std::vector<Ends> heads_;
  std::vector<std::int16_t> free_;
  std::vector<Ticket> oldest_;
  std::vector<std::uint64_t> candidates_;
};

}  // namespace spatten::dram
