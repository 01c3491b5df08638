// Byte address to rank, bank and row. Every mapping here is linear over the address bits: each bit
// of a coordinate is the parity of a set of address bits.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "core/organisation.h"

namespace spatten::dram {

class AddressMapper {
 public:
  virtual ~AddressMapper() = default;
  virtual Location map(std::uint64_t address) const noexcept = 0;
};

// For each bit of a coordinate, lowest first, the mask of address bits whose parity it is.
struct BitMatrix {
  std::vector<std::uint64_t> rank;
  std::vector<std::uint64_t> bankGroup;
  std::vector<std::uint64_t> bank;
  std::vector<std::uint64_t> row;
};

// Names as in Ramulator 2, most significant coordinate first; `offsetBits` address bits below are
// ignored.
BitMatrix roBaRaCoCh(const Organisation& organisation, int offsetBits);
BitMatrix chRaBaRoCo(const Organisation& organisation, int offsetBits);
BitMatrix mop4ClXor(const Organisation& organisation, int offsetBits);

std::unique_ptr<AddressMapper> makeMapper(const Organisation& organisation, const BitMatrix& matrix);

}  // namespace spatten::dram
