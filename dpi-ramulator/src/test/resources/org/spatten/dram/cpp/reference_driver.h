// The driver of docs/dram.md, "Protocol": a trace of requests against one memory.
#pragma once

#include <cstdint>
#include <vector>

#include "core/memory.h"
#include "reference_files.h"

namespace spatten::dram::test {

// Fills issue and done of every row; returns the number of ticks.
inline std::int64_t drive(Memory& memory, std::vector<Row>& rows, const DriveOptions& options) {
  std::size_t next = 0;
  std::int64_t outstanding = 0;
  std::int64_t k = 0;
  for (; next < rows.size() || outstanding > 0; ++k) {
    const bool below = options.maxOutstanding == 0 || outstanding < options.maxOutstanding;
    if (next < rows.size() && below && (!options.useCycles || k >= rows[next].cycle)) {
      const bool write = options.realWrites && rows[next].write;
      if (memory.push({rows[next].address, static_cast<std::uint32_t>(next), write})) {
        rows[next].issue = k;
        if (!write) ++outstanding;
        ++next;
      }
    }
    std::uint32_t tag = 0;
    if (memory.pop(tag)) {
      rows[tag].done = k;
      --outstanding;
    }
    memory.tick();
  }
  return k;
}

}  // namespace spatten::dram::test
