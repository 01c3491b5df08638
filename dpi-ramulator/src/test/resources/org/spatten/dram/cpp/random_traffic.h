// Seeded random traffic with phases of different locality, load and share of writes.
#pragma once

#include <cstdint>
#include <random>

#include "core/memory.h"

namespace spatten::dram::test {

class RandomTraffic {
 public:
  RandomTraffic(std::uint64_t seed, int transactionBytes)
      : random_(seed), bytes_(static_cast<std::uint64_t>(transactionBytes)) {}

  // Whether a request is offered at this tick.
  bool offers() {
    if (left_-- == 0) newPhase();
    return below(100) < load_;
  }

  MemoryRequest next(std::uint32_t tag) {
    cursor_ = below(100) < locality_ ? cursor_ + bytes_ : below(span_ / bytes_) * bytes_;
    return {cursor_, tag, below(100) < writes_};
  }

  std::uint64_t maxOutstanding() const { return outstanding_; }
  std::uint64_t below(std::uint64_t n) { return random_() % n; }

 private:
  void newPhase() {
    left_ = 200 + below(3000);
    load_ = below(4) == 0 ? below(10) : 20 + below(81);
    locality_ = below(3) == 0 ? 0 : below(100);
    writes_ = below(3) == 0 ? 0 : below(101);
    outstanding_ = below(2) == 0 ? 1 + below(32) : 200;
    span_ = std::uint64_t{1} << (12 + below(20));
  }

  std::mt19937_64 random_;
  std::uint64_t bytes_;
  std::uint64_t left_ = 0;
  std::uint64_t load_ = 0;
  std::uint64_t locality_ = 0;
  std::uint64_t writes_ = 0;
  std::uint64_t outstanding_ = 1;
  std::uint64_t span_ = 1 << 16;
  std::uint64_t cursor_ = 0;
};

}  // namespace spatten::dram::test
