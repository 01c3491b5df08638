// The channels of this process; the only state that is not in an object. A handle is a channel's
// address, so that the call of every clock edge needs no search.
#pragma once

#include <cstdint>
#include <memory>

#include "shim/channel.h"

namespace spatten::dram {

class Registry {
 public:
  static Registry& instance();

  std::int64_t add(std::unique_ptr<Channel> channel);
  // Null for a handle that was never given out or is closed.
  Channel* find(std::int64_t handle);
  // 0 if there is none; owner null matches any. The newest one wins.
  std::int64_t findChannel(const void* owner, int channel);
  void close(std::int64_t handle);

 private:
  struct State;
  Registry();
  std::unique_ptr<State> state_;
};

inline std::int64_t handleOf(const Channel& channel) {
  return static_cast<std::int64_t>(reinterpret_cast<std::intptr_t>(&channel));
}

// The message of this thread's last failure.
std::string& lastError();

// A text cut to fit, with its end; returns the whole length.
int copyText(const std::string& text, char* to, int size);

}  // namespace spatten::dram
