#include "shim/axi_burst.h"

namespace spatten::dram {

AxiBurst AxiBurst::of(std::uint64_t address, std::uint32_t control) {
  AxiBurst burst;
  burst.address = address;
  burst.id = control & 0xffff;
  burst.beats = static_cast<int>(control >> 16 & 0xff) + 1;
  burst.beatBytes = 1 << (control >> 24 & 7);
  burst.kind = static_cast<BurstKind>(control >> 27 & 3);
  return burst;
}

std::uint64_t AxiBurst::beatAddress(int beat) const {
  if (beat == 0 || kind == BurstKind::kFixed) return address;
  const auto size = static_cast<std::uint64_t>(beatBytes);
  const std::uint64_t aligned = address / size * size + beat * size;
  if (kind == BurstKind::kIncrement) return aligned;
  const std::uint64_t span = size * static_cast<std::uint64_t>(beats);
  const std::uint64_t base = address / span * span;
  return base + (aligned - base) % span;
}

std::uint64_t AxiBurst::beatEnd(int beat) const {
  const auto size = static_cast<std::uint64_t>(beatBytes);
  return beatAddress(beat) / size * size + size - 1;
}

const char* AxiBurst::violation(int busBytes) const {
  if (beatBytes > busBytes) return "size is wider than the bus";
  if (static_cast<int>(kind) == 3) return "burst type 3 is reserved";
  if (kind == BurstKind::kIncrement && address / 4096 != beatEnd(beats - 1) / 4096) {
    return "the burst crosses a 4 KiB boundary";
  }
  if (kind == BurstKind::kWrap) {
    if (beats != 2 && beats != 4 && beats != 8 && beats != 16) {
      return "a wrapping burst has 2, 4, 8 or 16 beats";
    }
    if (address % static_cast<std::uint64_t>(beatBytes) != 0) return "a wrapping burst is aligned";
  }
  return nullptr;
}

}  // namespace spatten::dram
