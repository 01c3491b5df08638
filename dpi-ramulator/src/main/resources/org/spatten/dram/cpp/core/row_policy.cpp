#include "core/row_policy.h"

namespace spatten::dram {

namespace {

class OpenRow final : public RowPolicy {
 public:
  Tick closeAt(Tick) const noexcept override { return kNever; }
};

class TimeoutRow final : public RowPolicy {
 public:
  explicit TimeoutRow(Tick idleTicks) : idleTicks_(idleTicks) {}
  Tick closeAt(Tick lastUse) const noexcept override { return lastUse + idleTicks_; }

 private:
  Tick idleTicks_;
};

}  // namespace

std::unique_ptr<RowPolicy> makeOpenRow() { return std::make_unique<OpenRow>(); }

std::unique_ptr<RowPolicy> makeClosedRow() { return std::make_unique<TimeoutRow>(0); }

std::unique_ptr<RowPolicy> makeTimeoutRow(Tick idleTicks) {
  return std::make_unique<TimeoutRow>(idleTicks);
}

}  // namespace spatten::dram
