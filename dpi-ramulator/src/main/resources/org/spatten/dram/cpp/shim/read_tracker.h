// Read beats in flight: which memory responses each still waits for, and which may go out, so that
// beats of one id leave in order and others as they finish.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace spatten::dram {

constexpr int kMaxBusBytes = 64;

struct ReadBeat {
  std::array<std::uint8_t, kMaxBusBytes> data{};
  std::int64_t accepted = 0;  // tick
  std::uint32_t id = 0;
  int waiting = 0;  // memory responses, and one more until settle()
  int bytes = 0;    // asked for
  int next = -1;    // beat of the same id
  bool last = false;
};

class ReadTracker {
 public:
  explicit ReadTracker(int capacity);

  bool full() const { return free_.empty(); }
  int inFlight() const { return static_cast<int>(beats_.size() - free_.size()); }
  ReadBeat& beat(int index) { return beats_[index]; }

  // A new beat, behind all others of its id.
  int add(std::uint32_t id, bool last, std::int64_t now);
  // A memory response for it; true when it was the last one.
  bool answer(int index);
  // To be called once all its memory requests have been made.
  void settle(int index) { answer(index); }

  // The next beat that may go out, or -1; it stays valid until release().
  int takeReady();
  void release(int index) { free_.push_back(index); }
  void clear();

 private:
  struct Line {
    int head = -1;
    int tail = -1;
  };

  void advance(Line& line);

  std::vector<ReadBeat> beats_;
  std::vector<int> free_;
  std::vector<Line> lines_;  // by id
  std::vector<int> ready_;   // ring
  std::uint64_t readyHead_ = 0;
  std::uint64_t readyTail_ = 0;
};

}  // namespace spatten::dram
