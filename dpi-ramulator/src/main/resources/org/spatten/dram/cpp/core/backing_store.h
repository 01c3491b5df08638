// Contents of a channel: pages that exist once written. Memory never written reads as a pattern of
// the seed, so that a design that relies on it shows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>

namespace spatten::dram {

class BackingStore {
 public:
  static constexpr std::size_t kPageBytes = 4096;

  explicit BackingStore(std::uint64_t seed) : seed_(seed) {}

  void read(std::uint64_t address, std::uint8_t* to, std::size_t bytes) const;
  void write(std::uint64_t address, const std::uint8_t* from, std::size_t bytes);
  // Bit i of `strobe` writes byte i; at most 64 bytes.
  void write(std::uint64_t address, const std::uint8_t* from, std::size_t bytes,
             std::uint64_t strobe);

  std::size_t touchedPages() const { return pages_.size(); }

  // What a byte reads as before it is written.
  std::uint8_t pattern(std::uint64_t address) const;

 private:
  using Page = std::unique_ptr<std::uint8_t[]>;

  std::uint8_t* touch(std::uint64_t page);
  const std::uint8_t* find(std::uint64_t page) const;

  std::uint64_t seed_;
  std::unordered_map<std::uint64_t, Page> pages_;
  mutable std::uint64_t lastPage_ = ~std::uint64_t{0};
  mutable std::uint8_t* last_ = nullptr;
};

}  // namespace spatten::dram
