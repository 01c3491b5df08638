#include "core/ideal.h"

#include <algorithm>

namespace spatten::dram {

bool IdealMemory::push(const MemoryRequest& request) noexcept {
  const Tick start = std::max(now_ + 1, busFree_);
  busFree_ = start + parameters_.ticksPerTransaction;
  statistics_.busyBusTicks += parameters_.ticksPerTransaction;
  if (request.write) {
    ++statistics_.writes;
  } else {
    ++statistics_.reads;
    finished_.append(request.tag, start + parameters_.latency);
  }
  ++statistics_.rowHits;
  return true;
}

void IdealMemory::reset() noexcept {
  finished_.clear();
  statistics_ = {};
  now_ = busFree_ = 0;
}

double IdealMemory::peakBytesPerTick() const noexcept {
  return static_cast<double>(parameters_.transactionBytes) /
         static_cast<double>(parameters_.ticksPerTransaction);
}

}  // namespace spatten::dram
