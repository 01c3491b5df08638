#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace spatten::dram {

// What a port saw: read beats from acceptance of their first transaction to the memory's answer.
struct PortStatistics {
  // Bucket 0..7: that many ticks; above, four buckets a power of two (8-9, 10-11, ...).
  static constexpr int kBuckets = 64;

  std::int64_t bytesRead = 0;
  std::int64_t bytesWritten = 0;  // strobed
  std::int64_t beatsRead = 0;
  std::int64_t latencySum = 0;
  std::int64_t latencyMax = 0;
  std::array<std::int64_t, kBuckets> latency{};

  static int bucketOf(std::int64_t ticks) {
    const auto value = static_cast<std::uint64_t>(ticks);
    if (value < 8) return static_cast<int>(value);
    const int power = std::bit_width(value) - 1;
    const int bucket = 8 + (power - 3) * 4 + static_cast<int>(value >> (power - 2) & 3);
    return bucket < kBuckets ? bucket : kBuckets - 1;
  }

  void countRead(std::int64_t ticks, int bytes) {
    bytesRead += bytes;
    ++beatsRead;
    latencySum += ticks;
    if (ticks > latencyMax) latencyMax = ticks;
    ++latency[bucketOf(ticks)];
  }
};

}  // namespace spatten::dram
