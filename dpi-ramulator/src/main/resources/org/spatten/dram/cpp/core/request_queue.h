// Queued requests in order of arrival, all of them and those of each bank, and the candidates among
// them. Nothing allocates after construction.
#pragma once

#include "core/candidates.h"

namespace spatten::dram {

class RequestQueue {
 public:
  // Of reads or of writes. rowOpened(), rowExhausted() and rowClosed() tell of every change of
  // `openRows`.
  RequestQueue(bool writes, int capacity, bool keepsRows, const OpenRows& openRows, RequestPool& pool,
               const ReadyTable& ready);

  int size() const { return size_; }
  bool empty() const { return size_ == 0; }
  bool full() const { return size_ == capacity_; }
  const Candidates& candidates() const { return candidates_; }

  // Of a queue that is not empty.
  const Request& oldest() const { return pool_[first_]; }
  Command nextCommand(const Request& request) const {
    return openRows_.hits(request.bank, request.row)              ? column_
           : (openRows_.banks() & bitOf(request.bank)) != 0 ? Command::kPrecharge
                                                             : Command::kActivate;
  }
  // Whether its next command is one of these and meets all constraints.
  bool ready(const Request& request, CommandSet allowed, Tick now) const {
    const Command command = nextCommand(request);
    return (allowed & setOf(command)) != 0 && ready_.ofBanks(command)[request.bank] <= now &&
           (ready_.open(command, now) & bitOf(request.bank)) != 0;
  }
  bool containsAddress(int bank, std::uint64_t address) const;

  // True if the request is a candidate now.
  bool append(Slot slot);
  // Takes out the candidate of a column command, whose heir is its row's next request.
  void removeHit(Slot slot);
  // Takes out the candidate of an ACT; rowOpened() follows.
  void removeOpener(Slot slot) {
    candidates_.withdrawMiss(pool_[slot].bank);
    unlink(slot);
  }
  void rowOpened(int bank);
  void rowExhausted(int bank) { missAll(bank); }
  void rowClosed(int bank) { missAll(bank); }
  void clear();

 private:
  struct Ends {
    Slot first = kNoSlot;
    Slot last = kNoSlot;
  };

  void unlink(Slot slot);
  void missAll(int bank);
  bool hits(const Request& request) const { return openRows_.hits(request.bank, request.row); }

  Command column_;
  int capacity_;
  int size_ = 0;
  const OpenRows& openRows_;
  RequestPool& pool_;
  const ReadyTable& ready_;
  Slot first_ = kNoSlot;
  Slot last_ = kNoSlot;
  std::array<Ends, kMaxBanks> ofBank_;
  Candidates candidates_;
};

}  // namespace spatten::dram
