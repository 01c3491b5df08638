#include "shim/registry.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <vector>

namespace spatten::dram {

struct Registry::State {
  std::mutex lock;
  std::vector<std::unique_ptr<Channel>> channels;  // in order of creation
};

Registry::Registry() : state_(std::make_unique<State>()) {}

Registry& Registry::instance() {
  static Registry registry;
  return registry;
}

std::int64_t Registry::add(std::unique_ptr<Channel> channel) {
  const std::lock_guard<std::mutex> guard(state_->lock);
  state_->channels.push_back(std::move(channel));
  return handleOf(*state_->channels.back());
}

Channel* Registry::find(std::int64_t handle) {
  const std::lock_guard<std::mutex> guard(state_->lock);
  for (const auto& channel : state_->channels) {
    if (handleOf(*channel) == handle) return channel.get();
  }
  return nullptr;
}

std::int64_t Registry::findChannel(const void* owner, int channel) {
  const std::lock_guard<std::mutex> guard(state_->lock);
  for (auto i = state_->channels.rbegin(); i != state_->channels.rend(); ++i) {
    const Channel& candidate = **i;
    if (candidate.config().channel == channel && (owner == nullptr || candidate.owner() == owner)) {
      return handleOf(candidate);
    }
  }
  return 0;
}

void Registry::close(std::int64_t handle) {
  const std::lock_guard<std::mutex> guard(state_->lock);
  std::erase_if(state_->channels, [&](const auto& channel) { return handleOf(*channel) == handle; });
}

std::string& lastError() {
  thread_local std::string message;
  return message;
}

int copyText(const std::string& text, char* to, int size) {
  if (size > 0) {
    const std::size_t count = std::min(text.size(), static_cast<std::size_t>(size - 1));
    std::memcpy(to, text.data(), count);
    to[count] = 0;
  }
  return static_cast<int>(text.size());
}

}  // namespace spatten::dram
