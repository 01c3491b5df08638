// Eight 16-bit numbers at a time, through the compiler's vector types: every 64-bit machine has them.
#pragma once

#include <cstdint>
#include <cstring>
#include <limits>

namespace spatten::dram {

using Lane = std::int16_t;
using Lanes = Lane __attribute__((vector_size(16)));

constexpr int kLanes = 8;
constexpr Lane kMaxLane = std::numeric_limits<Lane>::max();

inline Lanes loadLanes(const Lane* from) {
  Lanes lanes;
  std::memcpy(&lanes, from, sizeof lanes);
  return lanes;
}

inline void storeLanes(Lane* to, Lanes lanes) { std::memcpy(to, &lanes, sizeof lanes); }

inline Lanes minimum(Lanes a, Lanes b) { return a < b ? a : b; }
inline Lanes maximum(Lanes a, Lanes b) { return a > b ? a : b; }

// kMaxLane where `condition`, a comparison's result, holds; else 0.
inline Lanes maxWhere(Lanes condition) { return condition & kMaxLane; }

inline Lane least(Lanes lanes) {
  lanes = minimum(lanes, __builtin_shuffle(lanes, Lanes{4, 5, 6, 7, 0, 1, 2, 3}));
  lanes = minimum(lanes, __builtin_shuffle(lanes, Lanes{2, 3, 0, 1, 6, 7, 4, 5}));
  return lanes[0] < lanes[1] ? lanes[0] : lanes[1];
}

inline Lane sum(Lanes lanes) {
  lanes += __builtin_shuffle(lanes, Lanes{4, 5, 6, 7, 0, 1, 2, 3});
  lanes += __builtin_shuffle(lanes, Lanes{2, 3, 0, 1, 6, 7, 4, 5});
  return static_cast<Lane>(lanes[0] + lanes[1]);
}

}  // namespace spatten::dram
