// Whether reads or writes are served: writes from the high mark, or when there is no read, down to
// the low mark.
#pragma once

namespace spatten::dram {

class WriteMode {
 public:
  WriteMode(int high, int low) : high_(high), low_(low) {}

  bool on() const { return on_; }

  void update(int reads, int writes) {
    if (!on_) {
      on_ = writes >= high_ || reads == 0;
    } else if (writes <= low_ && reads > 0) {
      on_ = false;
    }
  }

  void reset() { on_ = false; }

 private:
  int high_;
  int low_;
  bool on_ = false;
};

}  // namespace spatten::dram
