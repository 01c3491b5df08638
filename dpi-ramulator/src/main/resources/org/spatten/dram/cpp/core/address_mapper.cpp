#include "core/address_mapper.h"

#include <bit>

namespace spatten::dram {

namespace {

int bitsOf(std::int64_t count) { return std::bit_width(static_cast<std::uint64_t>(count - 1)); }

std::vector<std::uint64_t> take(int& position, std::int64_t count) {
  std::vector<std::uint64_t> masks;
  for (int i = bitsOf(count); i > 0; --i) masks.push_back(std::uint64_t{1} << position++);
  return masks;
}

bool contiguous(const std::vector<std::uint64_t>& masks) {
  for (std::size_t i = 0; i < masks.size(); ++i) {
    if (!std::has_single_bit(masks[i]) || masks[i] != masks[0] << i) return false;
  }
  return true;
}

// One coordinate whose bits are neighbours in the address.
struct Slice {
  explicit Slice(const std::vector<std::uint64_t>& masks)
      : shift(masks.empty() ? 0 : std::countr_zero(masks[0])),
        mask((std::uint64_t{1} << masks.size()) - 1) {}
  std::int64_t of(std::uint64_t address) const {
    return static_cast<std::int64_t>((address >> shift) & mask);
  }
  int shift;
  std::uint64_t mask;
};

class SliceMapper final : public AddressMapper {
 public:
  SliceMapper(const Organisation& organisation, const BitMatrix& m)
      : organisation_(organisation), rank_(m.rank), group_(m.bankGroup), bank_(m.bank), row_(m.row) {}

  Location map(std::uint64_t address) const noexcept override {
    const int rank = static_cast<int>(rank_.of(address));
    const int group = static_cast<int>(group_.of(address));
    const int bank = static_cast<int>(bank_.of(address));
    return {rank, organisation_.flatBank(rank, group, bank), row_.of(address)};
  }

 private:
  Organisation organisation_;
  Slice rank_, group_, bank_, row_;
};

class ParityMapper final : public AddressMapper {
 public:
  ParityMapper(const Organisation& organisation, const BitMatrix& m)
      : organisation_(organisation), matrix_(m) {}

  Location map(std::uint64_t address) const noexcept override {
    const int rank = static_cast<int>(of(matrix_.rank, address));
    const int group = static_cast<int>(of(matrix_.bankGroup, address));
    const int bank = static_cast<int>(of(matrix_.bank, address));
    return {rank, organisation_.flatBank(rank, group, bank), of(matrix_.row, address)};
  }

 private:
  static std::int64_t of(const std::vector<std::uint64_t>& masks, std::uint64_t address) {
    std::int64_t value = 0;
    for (std::size_t i = 0; i < masks.size(); ++i) {
      value |= static_cast<std::int64_t>(std::popcount(address & masks[i]) & 1) << i;
    }
    return value;
  }

  Organisation organisation_;
  BitMatrix matrix_;
};

}  // namespace

BitMatrix roBaRaCoCh(const Organisation& o, int offsetBits) {
  BitMatrix m;
  int position = offsetBits + bitsOf(o.columns);
  m.rank = take(position, o.ranks);
  m.bankGroup = take(position, o.bankGroups);
  m.bank = take(position, o.banks);
  m.row = take(position, o.rows);
  return m;
}

BitMatrix chRaBaRoCo(const Organisation& o, int offsetBits) {
  BitMatrix m;
  int position = offsetBits + bitsOf(o.columns);
  m.row = take(position, o.rows);
  m.bank = take(position, o.banks);
  m.bankGroup = take(position, o.bankGroups);
  m.rank = take(position, o.ranks);
  return m;
}

// Four neighbouring columns stay together, then the banks, then the rest of the column; the bank
// coordinates are hashed with the low row bits.
BitMatrix mop4ClXor(const Organisation& o, int offsetBits) {
  BitMatrix m;
  int position = offsetBits + 2;
  m.rank = take(position, o.ranks);
  m.bankGroup = take(position, o.bankGroups);
  m.bank = take(position, o.banks);
  position += bitsOf(o.columns) - 2;
  m.row = take(position, o.rows);
  std::size_t rowBit = 0;
  for (auto* coordinate : {&m.rank, &m.bankGroup, &m.bank}) {
    for (std::uint64_t& mask : *coordinate) mask |= m.row[rowBit++];
  }
  return m;
}

std::unique_ptr<AddressMapper> makeMapper(const Organisation& organisation, const BitMatrix& m) {
  if (contiguous(m.rank) && contiguous(m.bankGroup) && contiguous(m.bank) && contiguous(m.row)) {
    return std::make_unique<SliceMapper>(organisation, m);
  }
  return std::make_unique<ParityMapper>(organisation, m);
}

}  // namespace spatten::dram
