// Reads whose data is on its way, in order of issue. Strict: one completes per tick, and waits
// behind earlier ones that are not yet due.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/types.h"

namespace spatten::dram {

class FinishedFifo {
 public:
  FinishedFifo() : ring_(64) {}

  void append(std::uint32_t tag, Tick due) {
    if (tail_ - head_ == ring_.size()) grow();
    last_ = std::max(due, last_ + 1);
    if (head_ == tail_) due_ = last_;
    at(tail_++) = {last_, tag};
  }

  bool pop(std::uint32_t& tag, Tick now) {
    if (due_ > now) return false;
    tag = at(head_++).tag;
    due_ = head_ == tail_ ? kNever : at(head_).completion;
    return true;
  }

  void clear() {
    head_ = tail_ = 0;
    last_ = 0;
    due_ = kNever;
  }

 private:
  struct Item {
    Tick completion;
    std::uint32_t tag;
  };

  Item& at(std::uint64_t i) { return ring_[i & (ring_.size() - 1)]; }

  // Only a port that does not pop lets it come to this.
  void grow() {
    std::vector<Item> larger(ring_.size() * 2);
    for (std::uint64_t i = head_; i != tail_; ++i) larger[i & (larger.size() - 1)] = at(i);
    ring_.swap(larger);
  }

  std::vector<Item> ring_;
  std::uint64_t head_ = 0;  // oldest not popped
  std::uint64_t tail_ = 0;
  Tick last_ = 0;       // the youngest's completion
  Tick due_ = kNever;  // the oldest's
};

}  // namespace spatten::dram
