// A bit for each bank of a channel.
#pragma once

#include <bit>
#include <cstdint>

namespace spatten::dram {

using BankMask = std::uint64_t;

constexpr int kMaxBanks = 64;

constexpr BankMask bitOf(int bank) { return BankMask{1} << bank; }

constexpr int lowest(BankMask banks) { return std::countr_zero(banks); }

}  // namespace spatten::dram
