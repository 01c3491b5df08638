// The tree below one channel. `ranks` are the ranks of DDR4 or the pseudochannels of HBM; banks are
// numbered so that those of one bank group, and those of one rank, are neighbours.
#pragma once

#include <cstdint>

namespace spatten::dram {

struct Organisation {
  int ranks = 1;
  int bankGroups = 1;     // of a rank
  int banks = 1;          // of a bank group
  std::int64_t rows = 1;  // of a bank
  int columns = 1;        // of a row, in units of `columnBytes`
  int columnBytes = 32;
  int transactionBytes = 32;  // moved by one RD or WR

  int banksPerRank() const { return bankGroups * banks; }
  int bankCount() const { return ranks * banksPerRank(); }
  int flatBank(int rank, int group, int bank) const {
    return (rank * bankGroups + group) * banks + bank;
  }
  std::int64_t rowBytes() const { return std::int64_t{columns} * columnBytes; }
  std::int64_t channelBytes() const { return rowBytes() * rows * bankCount(); }
};

// Where a byte address lands.
struct Location {
  int rank = 0;
  int bank = 0;  // flat, within the channel
  std::int64_t row = 0;
};

}  // namespace spatten::dram
