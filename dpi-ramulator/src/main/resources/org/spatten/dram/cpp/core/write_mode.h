// Whether reads or writes are served: writes from the high mark, or when there is no read, down to
// the low mark.
#pragma once

namespace spatten::dram {

class WriteMode {
 public:
  WriteMode(int high, int low) : high_(high), low_(low) {}

  bool on() const { return on_; }

  // Whether update() would change anything.
  bool stale(int reads, int writes) const {
    return on_ ? writes <= low_ && reads > 0 : writes >= high_ || reads == 0;
  }

  void update(int reads, int writes) {
    if (stale(reads, writes)) on_ = !on_;
  }

  void reset() { on_ = false; }

 private:
  int high_;
  int low_;
  bool on_ = false;
};

}  // namespace spatten::dram
