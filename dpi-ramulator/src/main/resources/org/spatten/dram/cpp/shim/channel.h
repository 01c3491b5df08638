// One DRAM channel as the outside knows it: memory, contents and AXI port.
#pragma once

#include <memory>
#include <string>

#include "config/channel_config.h"
#include "shim/axi_port.h"
#include "shim/trace_writer.h"

namespace spatten::dram {

class Channel {
 public:
  Channel(const ChannelConfig& config, int busBytes, const void* owner);

  // Another memory in place of the present one, contents kept. Throws ConfigError unless the port
  // has been idle since reset.
  void configure(const MemoryConfig& config);

  // Writes every command from now on to a file. Throws ConfigError if it cannot be written.
  void trace(const std::string& path);

  void reset();
  const char* step() { return port_->step(inputs, outputs); }

  Memory& memory() { return *memory_; }
  BackingStore& store() { return store_; }
  const AxiPort& port() const { return *port_; }
  const ChannelConfig& config() const { return config_; }
  const void* owner() const { return owner_; }

  AxiInputs inputs;    // of the next step
  AxiOutputs outputs;  // of the last one
  std::string fault;   // why the channel is of no use any more

 private:
  void build();

  ChannelConfig config_;
  int busBytes_;
  const void* owner_;
  BackingStore store_;
  std::unique_ptr<TraceWriter> trace_;
  std::unique_ptr<Memory> memory_;
  std::unique_ptr<AxiPort> port_;
};

}  // namespace spatten::dram
