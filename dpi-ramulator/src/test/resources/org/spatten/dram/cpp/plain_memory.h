// The controller's rules once more, in the plainest way: every tick looks at every queued request and
// at every constraint of the timing table, and nothing is remembered but the last commands. Slow, for
// comparison with the model, whose tables, masks and wake-ups it does not share.
#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

#include "config/memory_config.h"
#include "core/address_mapper.h"

namespace spatten::dram::test {

struct PlainRequest {
  std::uint64_t address;
  std::uint32_t tag;
  bool write;
  Location where;
  Tick arrival;
  long number;  // order of arrival
  bool active = false;
};

class PlainMemory final : public Memory {
 public:
  using Queue = std::vector<PlainRequest>;
  using Eligible = std::function<bool(const PlainRequest&)>;

  PlainMemory(const MemoryConfig& config, std::unique_ptr<AddressMapper> mapper)
      : config_(config),
        shape_(config.standard.shape),
        table_(timingTable(config.standard.parameters, config.standard.buses)),
        mapper_(std::move(mapper)) {
    reset();
  }

  bool canAccept(bool write) const noexcept override { return !full(write ? writes_ : reads_); }
  bool push(const MemoryRequest& request) noexcept override;
  bool pop(std::uint32_t& tag) noexcept override;
  void tick() noexcept override;
  void advance(Tick ticks) noexcept override { while (ticks-- > 0) tick(); }
  Tick now() const noexcept override { return now_; }
  void reset() noexcept override;
  int transactionBytes() const noexcept override { return shape_.transactionBytes; }
  double peakBytesPerTick() const noexcept override { return 0; }
  const MemoryStatistics& statistics() const noexcept override { return statistics_; }
  void observe(CommandObserver* observer) noexcept override { observer_ = observer; }

 private:
  struct Issued {
    Tick tick;
    Command command;
    int rank;
    int bank;
  };
  struct Pending {
    bool wholeRank;
    int rank;
    int bank;
  };

  bool full(const Queue& queue) const { return static_cast<int>(queue.size()) == config_.queueEntries; }
  Command next(const PlainRequest& request) const;
  bool met(const Constraint& rule, int rank, int bank) const;
  bool ready(Command command, int rank, int bank) const;
  bool ready(const PlainRequest& r) const { return ready(next(r), r.where.rank, r.where.bank); }
  bool awaits(int bank) const;
  static bool column(Command c) { return c == Command::kRead || c == Command::kWrite; }

  std::optional<std::size_t> oldest(const Queue& queue, const Eligible& eligible) const;
  std::optional<std::size_t> choose(const Queue& queue, const Eligible& onThisBus) const;
  void updateMode();
  bool serveActive();
  bool serveQueued(const Eligible& onThisBus);
  bool serveRefresh();
  bool stopped() const { return !refreshes_.empty() && refreshes_.front().wholeRank; }
  void startRefresh();
  void closeIdleRow();
  bool exhausted(std::size_t bank) const {
    return config_.accessesPerActivate > 0 && accesses_[bank] >= config_.accessesPerActivate;
  }
  void issue(Command command, const Location& where);
  void issueFor(Queue& queue, std::size_t index);

  MemoryConfig config_;
  Organisation shape_;
  TimingTable table_;
  std::unique_ptr<AddressMapper> mapper_;
  MemoryStatistics statistics_;
  CommandObserver* observer_ = nullptr;
  Tick now_ = 0;
  Tick refreshCount_ = 0;
  Tick lastActivate_ = 0;
  long numbers_ = 0;
  bool writeMode_ = false;
  bool hitsHeld_ = false;  // to the bank whose refresh is first
  Queue active_, reads_, writes_;
  std::deque<Issued> issued_;  // youngest first
  std::deque<Pending> refreshes_;
  std::deque<std::pair<std::uint32_t, Tick>> finished_;
  Tick answered_ = 0;
  std::vector<std::int64_t> openRow_;  // -1: closed
  std::vector<Tick> lastUse_;
  std::vector<int> accesses_;  // of the open row
};

}  // namespace spatten::dram::test

#include "plain_memory_impl.h"
