// The open row of each bank.
#pragma once

#include <array>

#include "core/bank_mask.h"

namespace spatten::dram {

class OpenRows {
 public:
  OpenRows() { closeAll(); }

  // Banks with an open row, and those among them whose row takes no more hits.
  BankMask banks() const { return banks_; }
  BankMask exhausted() const { return exhausted_; }
  bool hits(int bank, std::int64_t row) const { return hit_[bank] == row; }
  // Of an open bank.
  std::int64_t row(int bank) const { return rows_[bank]; }

  void open(int bank, std::int64_t row) {
    rows_[bank] = hit_[bank] = row;
    banks_ |= bitOf(bank);
  }
  void exhaust(int bank) {
    hit_[bank] = kNone;
    exhausted_ |= bitOf(bank);
  }
  void close(int bank) {
    hit_[bank] = kNone;
    banks_ &= ~bitOf(bank);
    exhausted_ &= ~bitOf(bank);
  }
  void closeAll() {
    hit_.fill(kNone);
    banks_ = exhausted_ = 0;
  }

 private:
  static constexpr std::int64_t kNone = -1;

  std::array<std::int64_t, kMaxBanks> rows_;
  std::array<std::int64_t, kMaxBanks> hit_;  // the row, or kNone if no request hits it
  BankMask banks_;
  BankMask exhausted_;
};

}  // namespace spatten::dram
