// For every bank at most two queued requests: the oldest that hits its open row, and the oldest that
// misses it, whose next command is PRE or, at a closed bank, ACT.
#pragma once

#include <array>

#include "core/open_rows.h"
#include "core/ready_table.h"
#include "core/request_pool.h"

namespace spatten::dram {

class Candidates {
 public:
  // `column` is the command of a hit: RD or WR. `keepsRows`: no PRE of a bank with a hit.
  Candidates(Command column, bool keepsRows, const OpenRows& openRows, const ReadyTable& ready)
      : column_(column), keepsRows_(keepsRows), openRows_(openRows), ready_(ready) {}

  // Banks with a candidate of either kind.
  BankMask hits() const { return hits_; }
  BankMask misses() const { return misses_; }

  // In place of the present one, if there is one.
  void offerHit(int bank, Ticket ticket) {
    hitTickets_[bank] = ticket;
    hits_ |= bitOf(bank);
  }
  void offerMiss(int bank, Ticket ticket) {
    missTickets_[bank] = ticket;
    misses_ |= bitOf(bank);
  }
  void withdrawHit(int bank) { hits_ &= ~bitOf(bank); }
  void withdrawMiss(int bank) { misses_ &= ~bitOf(bank); }
  void clear() { hits_ = misses_ = 0; }

  // The oldest that is ready at one of these banks; kNoTicket if none is.
  Ticket oldestHit(BankMask banks, Tick now) const {
    return oldest(column_, hitTickets_, hits_ & banks, now);
  }
  Ticket oldestMiss(BankMask banks, Tick now) const {
    return std::min(oldest(Command::kPrecharge, missTickets_, precharges() & banks, now),
                    oldest(Command::kActivate, missTickets_, activates() & banks, now));
  }

  // A lower bound of soonest() at less expense: by the constraints of ranks alone.
  Tick opening(CommandSet allowed) const {
    Tick first = kNever;
    const auto look = [&](Command command, BankMask banks) {
      if (banks != 0) first = std::min(first, ready_.opens(command, banks));
    };
    if ((allowed & kColumnCommands) != 0) look(column_, hits_);
    if ((allowed & kRowCommands) != 0) {
      look(Command::kPrecharge, precharges());
      look(Command::kActivate, activates());
    }
    return first;
  }

  // The earliest tick at which a candidate with one of these commands is ready, if no command is
  // issued before; kNever if there is none.
  Tick soonest(CommandSet allowed) const {
    Tick first = kNever;
    if ((allowed & kColumnCommands) != 0) first = soonest(column_, hits_);
    if ((allowed & kRowCommands) != 0) {
      first = std::min(first, soonest(Command::kPrecharge, precharges()));
      first = std::min(first, soonest(Command::kActivate, activates()));
    }
    return first;
  }

 private:
  using Tickets = std::array<Ticket, kMaxBanks>;

  BankMask precharges() const { return misses_ & openRows_.banks() & ~(keepsRows_ ? hits_ : 0); }
  BankMask activates() const { return misses_ & ~openRows_.banks(); }

  Ticket oldest(Command command, const Tickets& tickets, BankMask banks, Tick now) const {
    Ticket best = kNoTicket;
    if (banks == 0) return best;
    const Tick* const readyAt = ready_.ofBanks(command);
    for (banks &= ready_.open(command, now); banks != 0; banks &= banks - 1) {
      const int bank = lowest(banks);
      const Ticket late = -static_cast<Ticket>(readyAt[bank] > now) & kNoTicket;
      best = std::min(best, tickets[bank] | late);
    }
    return best;
  }

  Tick soonest(Command command, BankMask banks) const {
    Tick first = kNever;
    for (banks &= ~ready_.held(command); banks != 0; banks &= banks - 1) {
      first = std::min(first, ready_.at(command, lowest(banks)));
    }
    return first;
  }

  const Command column_;
  const bool keepsRows_;
  const OpenRows& openRows_;
  const ReadyTable& ready_;
  BankMask hits_ = 0;
  BankMask misses_ = 0;
  Tickets hitTickets_;
  Tickets missTickets_;
};

}  // namespace spatten::dram
