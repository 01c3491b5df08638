#include "core/request_queue.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace spatten::dram {

RequestQueue::RequestQueue(int capacity) : keys_(capacity), slots_(capacity), entries_(capacity) {
  clear();
}

void RequestQueue::clear() {
  size_ = 0;
  std::iota(slots_.begin(), slots_.end(), std::uint16_t{0});
}

void RequestQueue::append(const Entry& entry, Key key) {
  entries_[slots_[size_]] = entry;
  keys_[size_++] = key;
}

void RequestQueue::insert(const Entry& entry, Key key) {
  append(entry, key);
  int position = size_ - 1;
  for (; position > 0 && this->entry(position - 1).order > entry.order; --position) {
    std::swap(slots_[position], slots_[position - 1]);
    std::swap(keys_[position], keys_[position - 1]);
  }
}

void RequestQueue::remove(int position) {
  const std::uint16_t freed = slots_[position];
  const auto behind = static_cast<std::size_t>(size_ - position - 1);
  std::memmove(&slots_[position], &slots_[position] + 1, behind * sizeof(slots_[0]));
  std::memmove(&keys_[position], &keys_[position] + 1, behind * sizeof(keys_[0]));
  slots_[--size_] = freed;
}

bool RequestQueue::containsKey(Key key) const {
  return std::find(keys_.begin(), keys_.begin() + size_, key) != keys_.begin() + size_;
}

bool RequestQueue::containsAddress(std::uint64_t address) const {
  for (int i = 0; i < size_; ++i) {
    if (entry(i).address == address) return true;
  }
  return false;
}

}  // namespace spatten::dram
