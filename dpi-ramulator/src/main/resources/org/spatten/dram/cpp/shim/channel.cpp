#include "shim/channel.h"

namespace spatten::dram {

Channel::Channel(const ChannelConfig& config, int busBytes, const void* owner)
    : config_(config), busBytes_(busBytes), owner_(owner), store_(config.seed) {
  if (busBytes < 1 || busBytes > kMaxBusBytes || (busBytes & (busBytes - 1)) != 0) {
    throw ConfigError("a data bus of " + std::to_string(8 * busBytes) +
                      " bits; DRAM ports have 8, 16, 32, 64, 128, 256 or 512");
  }
  build();
  if (!config.traceFile.empty()) trace(config.traceFile);
}

void Channel::trace(const std::string& path) {
  auto writer = std::make_unique<TraceWriter>(path);
  if (!writer->good()) throw ConfigError("cannot write the command trace " + path);
  memory_->observe(writer.get());
  trace_ = std::move(writer);
}

void Channel::build() {
  port_.reset();
  memory_ = spatten::dram::build(config_.memory);
  memory_->observe(trace_.get());
  port_ = std::make_unique<AxiPort>(*memory_, store_, busBytes_);
}

void Channel::configure(const MemoryConfig& config) {
  const MemoryStatistics& seen = memory_->statistics();
  if (seen.reads + seen.writes > 0) {
    throw ConfigError("DRAM channel " + std::to_string(config_.channel) +
                      " has had requests since its reset; configure it before the first one");
  }
  config_.memory = config;
  build();
}

void Channel::reset() {
  memory_->reset();
  port_->reset();
  inputs = {};
  outputs = {};
  fault.clear();
}

}  // namespace spatten::dram
