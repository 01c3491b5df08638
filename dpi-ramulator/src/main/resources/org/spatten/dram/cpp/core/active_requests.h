// Requests whose ACT was issued and whose RD or WR was not: at most one a bank, and few at a time.
#pragma once

#include <algorithm>
#include <array>

#include "core/ready_table.h"
#include "core/request_pool.h"

namespace spatten::dram {

class ActiveRequests {
 public:
  explicit ActiveRequests(const ReadyTable& ready) : ready_(ready) {}

  BankMask banks() const { return banks_; }

  void add(Command column, int bank, Ticket ticket) {
    entries_[count_++] = {ticket, column, static_cast<std::uint8_t>(bank)};
    banks_ |= bitOf(bank);
  }

  // Takes out the oldest that is ready; kNoTicket if none is.
  Ticket takeReady(Tick now) {
    Ticket best = kNoTicket;
    int place = 0;
    for (int i = 0; i < count_; ++i) {
      const bool better = entries_[i].ticket < best && readyAt(entries_[i]) <= now;
      best = better ? entries_[i].ticket : best;
      place = better ? i : place;
    }
    if (best == kNoTicket) return best;
    banks_ &= ~bitOf(entries_[place].bank);
    entries_[place] = entries_[--count_];
    return best;
  }

  // No request gets ready before; kNever if there is none.
  Tick soonest() const {
    Tick first = kNever;
    for (int i = 0; i < count_; ++i) first = std::min(first, readyAt(entries_[i]));
    return first;
  }

  void clear() {
    count_ = 0;
    banks_ = 0;
  }

 private:
  struct Entry {
    Ticket ticket;
    Command column;
    std::uint8_t bank;
  };

  Tick readyAt(const Entry& entry) const { return ready_.at(entry.column, entry.bank); }

  const ReadyTable& ready_;
  int count_ = 0;
  BankMask banks_ = 0;
  std::array<Entry, kMaxBanks> entries_;
};

}  // namespace spatten::dram
