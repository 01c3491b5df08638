// For every bank and every command of ACT, PRE, RD and WR at most one request: the oldest whose next
// command that is. Candidates whose bank is not ready sleep in a wheel of the ticks to come, so that
// choosing looks only at those that may be ready.
#pragma once

#include <array>
#include <bit>

#include "core/ready_table.h"
#include "core/request_pool.h"

namespace spatten::dram {

inline int lowest(BankMask banks) { return __builtin_ctzll(banks); }

class Candidates {
 public:
  explicit Candidates(const ReadyTable& ready) : ready_(ready) { clear(); }

  bool has(Command command, int bank) const { return (banks(command) & bitOf(bank)) != 0; }
  BankMask banks(Command command) const { return all_[index(command)]; }

  // In place of the present one, if there is one.
  void offer(Command command, int bank, Ticket ticket) {
    tickets_[index(command)][bank] = ticket;
    all_[index(command)] |= bitOf(bank);
    awake_[index(command)] |= bitOf(bank);
    const Tick at = ready_.ofBank(command, bank);
    if (at > now_ + 1) sleep(index(command), bank, at);
  }
  void withdraw(Command command, int bank) {
    all_[index(command)] &= ~bitOf(bank);
    awake_[index(command)] &= ~bitOf(bank);
  }

  // To be called, with a time that does not go back, before the functions below.
  void wakeUp(Tick now) {
    const std::uint64_t due = dueUntil(now);
    now_ = now;
    if (due != 0) wake(due);
  }

  // The oldest candidate of `command` that is ready in its bank, if that is among those given.
  Ticket oldest(Command command, BankMask among) const {
    Ticket best = kNoTicket;
    for (BankMask banks = awake_[index(command)] & among; banks != 0; banks &= banks - 1) {
      const int bank = lowest(banks);
      const Ticket ticket = tickets_[index(command)][bank];
      best = std::min(best, ready_.ofBank(command, bank) <= now_ ? ticket : kNoTicket);
    }
    return best;
  }
  // The same with the constraints of ranks, among all banks.
  Ticket oldest(Command command) const {
    return awake_[index(command)] == 0 ? kNoTicket : oldest(command, ready_.open(command, now_));
  }

  // If none of `command` among these banks is ready: a lower bound of the tick at which one gets
  // ready, except for those that sleep.
  Tick soonest(Command command, BankMask among) {
    const BankMask banks = awake_[index(command)] & among;
    if (banks == 0) return kNever;
    const BankMask open = ready_.open(command, now_);
    for (BankMask delayed = banks & open; delayed != 0; delayed &= delayed - 1) {  // since they woke
      sleep(index(command), lowest(delayed), ready_.ofBank(command, lowest(delayed)));
    }
    return ready_.opens(command, banks & ~open, now_);
  }
  // A lower bound of the tick after this one at which any of those in `allowed` gets ready.
  template <CommandSet allowed>
  Tick next() const {
    Tick first = soonestAsleep();
    for (const Command command : {Command::kRead, Command::kWrite, Command::kPrecharge, Command::kActivate}) {
      const BankMask banks = awake_[index(command)];
      if ((allowed & setOf(command)) == 0 || banks == 0) continue;
      first = std::min(first, ready_.opens(command, banks, now_));
    }
    return first;
  }
  // Of those that sleep.
  Tick soonestAsleep() const {
    if (occupied_ == 0) return kNever;
    return now_ + 1 + std::countr_zero(std::rotr(occupied_, place(now_ + 1)));
  }

  void clear();

 private:
  static constexpr int kKinds = 4;
  static constexpr int kTicks = 64;  // of the wheel; what is later is looked at once a round

  static int place(Tick tick) { return static_cast<int>(tick & (kTicks - 1)); }

  std::uint64_t dueUntil(Tick now) const {
    const Tick passed = now - now_;
    if (passed >= kTicks) return occupied_;
    return occupied_ & std::rotl((std::uint64_t{1} << passed) - 1, place(now_ + 1));
  }

  // They may turn out not to be ready after all: oldest() and soonest() see.
  void wake(std::uint64_t due) {
    occupied_ &= ~due;
    for (; due != 0; due &= due - 1) {
      auto& asleep = wheel_[lowest(due)];
      for (int kind = 0; kind < kKinds; ++kind) {
        awake_[kind] |= asleep[kind] & all_[kind];
        asleep[kind] = 0;
      }
    }
  }

  void sleep(int kind, int bank, Tick at) {
    awake_[kind] &= ~bitOf(bank);
    const int until = place(std::min(at, now_ + kTicks - 1));
    wheel_[until][kind] |= bitOf(bank);
    occupied_ |= std::uint64_t{1} << until;
  }

  const ReadyTable& ready_;
  Tick now_ = 0;
  std::array<BankMask, kKinds> all_;
  std::array<BankMask, kKinds> awake_;
  std::uint64_t occupied_ = 0;  // places of the wheel with a sleeper
  std::array<std::array<Ticket, kMaxBanks>, kKinds> tickets_;
  std::array<std::array<BankMask, kKinds>, kTicks> wheel_;
};

inline void Candidates::clear() {
  now_ = 0;
  occupied_ = 0;
  all_.fill(0);
  awake_.fill(0);
  for (auto& asleep : wheel_) asleep.fill(0);
}

}  // namespace spatten::dram
