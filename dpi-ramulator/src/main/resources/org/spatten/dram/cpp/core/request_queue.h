// Queued requests in order of arrival, and the candidates among them: for every command and bank the
// oldest request whose next command that is. Nothing allocates after construction.
#pragma once

#include <vector>

#include "core/candidates.h"

namespace spatten::dram {

constexpr std::int64_t kClosed = -1;

class RequestQueue {
 public:
  // `openRows` is by bank, kClosed for none; rowOpened() and rowClosed() tell of every change.
  RequestQueue(int capacity, const std::vector<std::int64_t>& openRows, RequestPool& pool,
               const ReadyTable& ready);

  int size() const { return size_; }
  bool empty() const { return size_ == 0; }
  bool full() const { return size_ == capacity_; }
  Candidates& candidates() { return candidates_; }
  const Candidates& candidates() const { return candidates_; }

  // Of a queue that is not empty.
  const Request& oldest() const { return pool_[first_]; }
  Command nextCommand(const Request& request) const {
    const std::int64_t open = openRows_[request.bank];
    return open == request.row ? request.write ? Command::kWrite : Command::kRead
           : open == kClosed   ? Command::kActivate
                               : Command::kPrecharge;
  }
  bool containsAddress(int bank, std::uint64_t address) const;

  // True if the request is a candidate now.
  bool append(Slot slot);
  // Takes out the candidate of a column command, whose heir is its row's next request.
  void removeHit(Slot slot);
  // Takes out the candidate of an ACT; rowOpened() follows.
  void removeOpener(Slot slot) {
    candidates_.withdraw(Command::kActivate, pool_[slot].bank);
    unlink(slot);
  }
  void rowOpened(int bank);
  void rowClosed(int bank);
  void clear();

 private:
  struct Ends {
    Slot first = kNoSlot;
    Slot last = kNoSlot;
  };

  void unlink(Slot slot);
  void offer(Command command, Slot slot) {
    const Request& request = pool_[slot];
    candidates_.offer(command, request.bank, request.ticket);
  }

  int capacity_;
  int size_ = 0;
  const std::vector<std::int64_t>& openRows_;
  RequestPool& pool_;
  Slot first_ = kNoSlot;
  Slot last_ = kNoSlot;
  std::array<Ends, kMaxBanks> ofBank_;
  Candidates candidates_;
};

}  // namespace spatten::dram
