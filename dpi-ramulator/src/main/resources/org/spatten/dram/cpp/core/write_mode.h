// Whether reads or writes are served: writes from the high mark, or when there is no read, down to
// the low mark.
#pragma once

namespace spatten::dram {

class WriteMode {
 public:
  WriteMode(int high, int low) : high_(high), low_(low) {}

  bool on() const { return on_; }

  // To be called with every change of the queues' lengths.
  void note(int reads, int writes) {
    stale_ = on_ ? writes <= low_ && reads > 0 : writes >= high_ || reads == 0;
  }

  // Whether update() changes anything.
  bool stale() const { return stale_; }

  // To be followed by note().
  void update() {
    if (stale_) on_ = !on_;
  }

  void reset() {
    on_ = false;
    stale_ = true;  // no read is queued
  }

 private:
  int high_;
  int low_;
  bool on_ = false;
  bool stale_ = true;
};

}  // namespace spatten::dram
