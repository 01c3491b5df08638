// A memory controller of one channel: queues, scheduling, refresh and the command bus or buses.
// The rules and their order within a tick are those of docs/dram.md, "Controller".
#pragma once

#include <memory>
#include <vector>

#include "core/active_requests.h"
#include "core/address_mapper.h"
#include "core/finished_fifo.h"
#include "core/memory.h"
#include "core/ready_table.h"
#include "core/refresh.h"
#include "core/request_queue.h"
#include "core/row_policy.h"
#include "core/scheduler.h"
#include "core/write_mode.h"

namespace spatten::dram {

struct ControllerParts {
  Organisation organisation;
  TimingTable timing;
  std::unique_ptr<AddressMapper> mapper;
  std::unique_ptr<Scheduler> scheduler;
  std::unique_ptr<RowPolicy> rowPolicy;
  std::unique_ptr<RefreshPolicy> refresh;
  int accessesPerActivate = 0;  // after so many RD and WR a row is closed; 0: no limit
  int queueEntries = 33;  // of the read queue, and of the write queue
  int writeHigh = 26;
  int writeLow = 6;
  bool separateRowBus = false;  // HBM: a row and a column command in one tick
  bool sharedDataBus = false;   // one data bus for all ranks (DDR) instead of one each (HBM)
};

class Controller final : public Memory {
 public:
  explicit Controller(ControllerParts parts);

  bool canAccept(bool write) const noexcept override;
  bool push(const MemoryRequest& request) noexcept override;
  bool pop(std::uint32_t& tag) noexcept override { return finished_.pop(tag, now_); }
  void tick() noexcept override {
    if (++now_ >= wake_) step();
  }
  void advance(Tick ticks) noexcept override;
  Tick now() const noexcept override { return now_; }
  void reset() noexcept override;
  int transactionBytes() const noexcept override { return parts_.organisation.transactionBytes; }
  double peakBytesPerTick() const noexcept override;
  const MemoryStatistics& statistics() const noexcept override { return statistics_; }
  void observe(CommandObserver* observer) noexcept override { observer_ = observer; }

 private:
  void step() noexcept;
  void issueOnOneBus() noexcept;
  void issueOnTwoBuses() noexcept;
  void issueRow() noexcept;

  bool serveActive() noexcept;
  bool serveQueued(CommandSet allowed, Tick& wake) noexcept;
  Tick boundedBy(const RequestQueue& queue, Tick ready) const noexcept;
  void issueFor(Slot slot, Command command) noexcept;
  void updateMode() noexcept;
  void noteLengths() { mode_.note(reads_.size(), writes_.size()); }
  bool issueRefreshHead() noexcept;
  bool refreshStopsAll() const;
  void startRefresh() noexcept;
  void closeIdleRow() noexcept;
  RequestQueue& servedQueue() { return mode_.on() ? writes_ : reads_; }

  void openRowFor(Slot slot) noexcept;
  void transferFor(Slot slot) noexcept;
  void countStart(Request& request, Command command) noexcept;
  // Any command passes here.
  void issue(Command command, int rank, int bank, std::int64_t row) noexcept {
    ready_.issue(command, bank, now_);
    if (closesRows_) {
      lastUse_[bank] = now_;
      closeWake_ = now_ + 1;
    }
    if (observer_ != nullptr) observer_->onCommand(now_, command, {rank, bank, row});
  }
  void exhaust(int bank) noexcept;
  void precharge(int bank) noexcept;
  void prechargeAll(int rank) noexcept;
  void refresh(const RefreshRequest& request) noexcept;
  void noteClosed(int bank) noexcept;
  // A queued request may have another next command.
  void wakeQueues() noexcept {
    queueWake_ = std::min(queueWake_, now_ + 1);
    rowWake_ = std::min(rowWake_, now_ + 1);
  }

  ControllerParts parts_;
  ReadyTable ready_;
  RequestPool pool_;
  OpenRows openRows_;
  std::vector<Tick> lastUse_;   // by bank, if rows are closed
  std::vector<int> accesses_;   // by bank, of the open row
  ActiveRequests active_;
  RequestQueue reads_;
  RequestQueue writes_;
  WriteMode mode_;
  bool closesRows_;
  std::vector<RefreshRequest> refreshQueue_;
  FinishedFifo finished_;
  MemoryStatistics statistics_;
  CommandObserver* observer_ = nullptr;
  Tick now_ = 0;
  // Lower bounds: no tick before this one has anything to do; no active request, no queued one
  // (of the two-bus kind: for a column command, for a row command), no idle row is ready before.
  Tick wake_ = 0;
  Tick activeWake_ = 0;
  Tick queueWake_ = 0;
  Tick rowWake_ = 0;
  Tick closeWake_ = 0;
  Tick refreshDue_ = kNever;
  Tick rowBusFree_ = 0;
  std::int64_t arrivals_ = 0;
};

}  // namespace spatten::dram
