// How long a row that no queued request hits stays open.
#pragma once

#include <memory>

#include "core/types.h"

namespace spatten::dram {

class RowPolicy {
 public:
  virtual ~RowPolicy() = default;

  // The tick from which a row last used at `lastUse` is to be closed; kNever to leave it open.
  virtual Tick closeAt(Tick lastUse) const noexcept = 0;
};

std::unique_ptr<RowPolicy> makeOpenRow();
std::unique_ptr<RowPolicy> makeClosedRow();
std::unique_ptr<RowPolicy> makeTimeoutRow(Tick idleTicks);

}  // namespace spatten::dram
