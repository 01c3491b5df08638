#include "core/refresh.h"

namespace spatten::dram {

namespace {

class NoRefresh final : public RefreshPolicy {
 public:
  Tick nextDue() const noexcept override { return kNever; }
  void due(std::vector<RefreshRequest>&) noexcept override {}
  void reset() noexcept override {}
};

class AllBankRefresh final : public RefreshPolicy {
 public:
  AllBankRefresh(const Organisation& organisation, Tick interval)
      : ranks_(organisation.ranks), banksPerRank_(organisation.banksPerRank()), interval_(interval) {
    reset();
  }

  Tick nextDue() const noexcept override { return next_; }

  void due(std::vector<RefreshRequest>& queue) noexcept override {
    for (int rank = 0; rank < ranks_; ++rank) {
      queue.push_back({Command::kRefresh, rank, rank * banksPerRank_});
    }
    next_ += interval_;
  }

  void reset() noexcept override { next_ = interval_; }

 private:
  int ranks_;
  int banksPerRank_;
  Tick interval_;
  Tick next_ = 0;
};

class PerBankRefresh final : public RefreshPolicy {
 public:
  PerBankRefresh(const Organisation& organisation, Tick interval)
      : banks_(organisation.bankCount()),
        banksPerRank_(organisation.banksPerRank()),
        interval_(interval) {
    reset();
  }

  Tick nextDue() const noexcept override { return (count_ + 1) * interval_ / banks_; }

  void due(std::vector<RefreshRequest>& queue) noexcept override {
    const int bank = static_cast<int>(count_ % banks_);
    queue.push_back({Command::kRefreshBank, bank / banksPerRank_, bank});
    ++count_;
  }

  void reset() noexcept override { count_ = 0; }

 private:
  int banks_;
  int banksPerRank_;
  Tick interval_;
  std::int64_t count_ = 0;
};

}  // namespace

std::unique_ptr<RefreshPolicy> makeNoRefresh() { return std::make_unique<NoRefresh>(); }

std::unique_ptr<RefreshPolicy> makeAllBankRefresh(const Organisation& organisation, Tick interval) {
  return std::make_unique<AllBankRefresh>(organisation, interval);
}

std::unique_ptr<RefreshPolicy> makePerBankRefresh(const Organisation& organisation, Tick interval) {
  return std::make_unique<PerBankRefresh>(organisation, interval);
}

}  // namespace spatten::dram
