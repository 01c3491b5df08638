#pragma once

#include <cstdint>

namespace spatten::dram {

// What one memory counted since reset. A request is a row hit, a miss (bank closed) or a conflict
// (another row open) by the first command issued for it.
struct MemoryStatistics {
  std::int64_t reads = 0;            // accepted
  std::int64_t writes = 0;           // accepted
  std::int64_t forwardedReads = 0;   // answered from a queued write
  std::int64_t rowHits = 0;
  std::int64_t rowMisses = 0;
  std::int64_t rowConflicts = 0;
  std::int64_t activates = 0;
  std::int64_t precharges = 0;
  std::int64_t refreshes = 0;
  std::int64_t refreshTicks = 0;     // rank-ticks (bank-ticks for REFpb) spent in refresh
  std::int64_t refusedPushes = 0;
  std::int64_t busyBusTicks = 0;     // data-bus ticks, summed over the buses of the channel
};

}  // namespace spatten::dram
