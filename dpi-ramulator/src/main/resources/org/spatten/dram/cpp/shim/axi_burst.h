// The beats of one AXI4 burst and the memory transactions they touch.
#pragma once

#include <cstdint>

namespace spatten::dram {

enum class BurstKind : std::uint8_t { kFixed = 0, kIncrement = 1, kWrap = 2 };

struct AxiBurst {
  std::uint64_t address = 0;
  std::uint32_t id = 0;
  int beats = 1;
  int beatBytes = 1;
  BurstKind kind = BurstKind::kIncrement;
  int next = 0;  // beat to be handled next

  // `control` is {burst[1:0], size[2:0], len[7:0], id[15:0]}.
  static AxiBurst of(std::uint64_t address, std::uint32_t control);

  bool finished() const { return next == beats; }
  bool lastBeat() const { return next == beats - 1; }
  std::uint64_t beatAddress(int beat) const;
  std::uint64_t beatEnd(int beat) const;  // of the last byte

  // What makes it illegal on a bus of `busBytes`, or null.
  const char* violation(int busBytes) const;
};

}  // namespace spatten::dram
