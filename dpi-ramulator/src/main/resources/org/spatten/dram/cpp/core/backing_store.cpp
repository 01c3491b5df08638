#include "core/backing_store.h"

#include <algorithm>
#include <cstring>

namespace spatten::dram {

namespace {

// The finalizer of SplitMix64: any bit of the input reaches any bit of the output.
std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

}  // namespace

std::uint8_t BackingStore::pattern(std::uint64_t address) const {
  const std::uint64_t word = mix(seed_ + 0x9e3779b97f4a7c15ULL * (address / 8 + 1));
  return static_cast<std::uint8_t>(word >> (8 * (address % 8)));
}

const std::uint8_t* BackingStore::find(std::uint64_t page) const {
  if (page == lastPage_) return last_;
  const auto found = pages_.find(page);
  if (found == pages_.end()) return nullptr;
  lastPage_ = page;
  last_ = found->second.get();
  return last_;
}

std::uint8_t* BackingStore::touch(std::uint64_t page) {
  if (page == lastPage_) return last_;
  Page& owned = pages_[page];
  if (!owned) {
    owned = std::make_unique<std::uint8_t[]>(kPageBytes);
    for (std::size_t i = 0; i < kPageBytes; ++i) owned[i] = pattern(page * kPageBytes + i);
  }
  lastPage_ = page;
  last_ = owned.get();
  return last_;
}

void BackingStore::read(std::uint64_t address, std::uint8_t* to, std::size_t bytes) const {
  while (bytes > 0) {
    const std::size_t offset = address % kPageBytes;
    const std::size_t count = std::min(bytes, kPageBytes - offset);
    if (const std::uint8_t* page = find(address / kPageBytes)) {
      std::memcpy(to, page + offset, count);
    } else {
      for (std::size_t i = 0; i < count; ++i) to[i] = pattern(address + i);
    }
    address += count;
    to += count;
    bytes -= count;
  }
}

void BackingStore::write(std::uint64_t address, const std::uint8_t* from, std::size_t bytes) {
  while (bytes > 0) {
    const std::size_t offset = address % kPageBytes;
    const std::size_t count = std::min(bytes, kPageBytes - offset);
    std::memcpy(touch(address / kPageBytes) + offset, from, count);
    address += count;
    from += count;
    bytes -= count;
  }
}

void BackingStore::write(std::uint64_t address, const std::uint8_t* from, std::size_t bytes,
                         std::uint64_t strobe) {
  for (std::size_t i = 0; i < bytes; ++i) {
    if ((strobe >> i & 1) != 0) {
      touch((address + i) / kPageBytes)[(address + i) % kPageBytes] = from[i];
    }
  }
}

}  // namespace spatten::dram
