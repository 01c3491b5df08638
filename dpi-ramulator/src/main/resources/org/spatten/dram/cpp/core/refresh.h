// When refresh commands become due.
#pragma once

#include <memory>
#include <vector>

#include "core/organisation.h"
#include "core/timing.h"

namespace spatten::dram {

struct RefreshRequest {
  Command command = Command::kRefresh;  // or kRefreshBank
  int rank = 0;
  int bank = 0;  // flat; the first of the rank for kRefresh
};

class RefreshPolicy {
 public:
  virtual ~RefreshPolicy() = default;

  // The next tick at which due() has something; kNever if there is none.
  virtual Tick nextDue() const noexcept = 0;

  // Appends what falls due at nextDue(), and moves on to the next.
  virtual void due(std::vector<RefreshRequest>& queue) noexcept = 0;

  virtual void reset() noexcept = 0;
};

std::unique_ptr<RefreshPolicy> makeNoRefresh();

// One REF per rank at every multiple of tREFI, rank 0 first.
std::unique_ptr<RefreshPolicy> makeAllBankRefresh(const Organisation& organisation, Tick interval);

// One REFpb at a time, the banks of all ranks in turn, each once per tREFI.
std::unique_ptr<RefreshPolicy> makePerBankRefresh(const Organisation& organisation, Tick interval);

}  // namespace spatten::dram
