// Requests in order of arrival, each with the key of the command it needs next. Nothing allocates
// after construction; removal shifts two small arrays.
#pragma once

#include <vector>

#include "core/ready_table.h"

namespace spatten::dram {

struct Entry {
  std::uint64_t address = 0;
  std::int64_t row = 0;
  Tick arrival = 0;
  std::uint64_t order = 0;  // of arrival, over all queues
  std::uint32_t tag = 0;
  std::int16_t rank = 0;
  std::int16_t bank = 0;
  bool write = false;
  bool started = false;  // a command was issued for it
};

class RequestQueue {
 public:
  explicit RequestQueue(int capacity);

  int size() const { return size_; }
  bool empty() const { return size_ == 0; }
  bool full() const { return size_ == static_cast<int>(entries_.size()); }

  const Key* keys() const { return keys_.data(); }
  Key key(int position) const { return keys_[position]; }
  void setKey(int position, Key key) { keys_[position] = key; }
  Entry& entry(int position) { return entries_[slots_[position]]; }
  const Entry& entry(int position) const { return entries_[slots_[position]]; }

  void append(const Entry& entry, Key key);
  // Keeps the queue sorted by `order`.
  void insert(const Entry& entry, Key key);
  void remove(int position);
  void clear();

  bool containsKey(Key key) const;
  bool containsAddress(std::uint64_t address) const;

 private:
  int size_ = 0;
  std::vector<Key> keys_;
  std::vector<std::uint16_t> slots_;  // positions size_.. hold the free slots
  std::vector<Entry> entries_;
};

}  // namespace spatten::dram
