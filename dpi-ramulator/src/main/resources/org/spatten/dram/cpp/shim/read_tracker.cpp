#include "shim/read_tracker.h"

namespace spatten::dram {

ReadTracker::ReadTracker(int capacity) : beats_(capacity), lines_(256), ready_(capacity) {
  free_.reserve(capacity);
  clear();
}

void ReadTracker::clear() {
  free_.clear();
  for (int i = static_cast<int>(beats_.size()) - 1; i >= 0; --i) free_.push_back(i);
  lines_.assign(lines_.size(), {});
  readyHead_ = readyTail_ = 0;
}

int ReadTracker::add(std::uint32_t id, bool last, std::int64_t now) {
  const int index = free_.back();
  free_.pop_back();
  ReadBeat& beat = beats_[index];
  beat.accepted = now;
  beat.id = id;
  beat.waiting = 1;  // held until settle()
  beat.next = -1;
  beat.last = last;
  if (id >= lines_.size()) lines_.resize(id + 1);
  Line& line = lines_[id];
  if (line.head < 0) {
    line.head = index;
  } else {
    beats_[line.tail].next = index;
  }
  line.tail = index;
  return index;
}

bool ReadTracker::answer(int index) {
  ReadBeat& beat = beats_[index];
  if (--beat.waiting > 0) return false;
  advance(lines_[beat.id]);
  return true;
}

void ReadTracker::advance(Line& line) {
  while (line.head >= 0 && beats_[line.head].waiting == 0) {
    ready_[readyTail_++ % ready_.size()] = line.head;
    line.head = beats_[line.head].next;
  }
}

int ReadTracker::takeReady() {
  return readyHead_ == readyTail_ ? -1 : ready_[readyHead_++ % ready_.size()];
}

}  // namespace spatten::dram
