// The functions that dram_axi4.sv imports.
#include <cstring>

#include "shim/dram_api.h"
#include "shim/registry.h"

// Offered by a harness that wants to end the simulation itself; absent elsewhere.
extern "C" void spatten_report_error(const char* message) __attribute__((weak));
extern "C" void* spatten_current_instance(void) __attribute__((weak));

namespace {

using spatten::dram::AxiInputs;
using spatten::dram::AxiOutputs;
using spatten::dram::Channel;

Channel& channelOf(std::int64_t handle) {
  return *reinterpret_cast<Channel*>(static_cast<std::intptr_t>(handle));
}

enum Fault { kFault = 1 << 6, kReported = 1 << 7 };

int faultBits(const std::string& message) {
  if (spatten_report_error == nullptr) return kFault;
  spatten_report_error(message.c_str());
  return kFault | kReported;
}

int flagsOf(const AxiOutputs& out) {
  return (out.arReady ? 1 : 0) | (out.awReady ? 2 : 0) | (out.wReady ? 4 : 0) |
         (out.rValid ? 8 : 0) | (out.rLast ? 16 : 0) | (out.bValid ? 32 : 0);
}

}  // namespace

std::int64_t dram_create(const char* config, int busBits) noexcept {
  try {
    void* owner = spatten_current_instance == nullptr ? nullptr : spatten_current_instance();
    auto channel = std::make_unique<Channel>(spatten::dram::parseChannelConfig(config), busBits / 8,
                                             owner);
    return spatten::dram::Registry::instance().add(std::move(channel));
  } catch (const std::exception& failure) {
    spatten::dram::lastError() = failure.what();
    return 0;
  }
}

int dram_axi_reset(std::int64_t handle) noexcept {
  if (handle == 0) return faultBits(spatten::dram::lastError());
  channelOf(handle).reset();
  return 0;
}

void dram_axi_write(std::int64_t handle, const std::uint32_t* data, std::int64_t strobe) noexcept {
  AxiInputs& inputs = channelOf(handle).inputs;
  std::memcpy(inputs.wData.data(), data, inputs.wData.size());
  inputs.wStrobe = static_cast<std::uint64_t>(strobe);
}

int dram_axi_step(std::int64_t handle, int transfers, std::int64_t arAddress, int arControl,
                  std::int64_t awAddress, int awControl, std::uint32_t* ids) noexcept {
  Channel& channel = channelOf(handle);
  if (!channel.fault.empty()) return kFault | kReported;
  AxiInputs& in = channel.inputs;
  in.ar = (transfers & 1) != 0;
  in.r = (transfers & 2) != 0;
  in.aw = (transfers & 4) != 0;
  in.w = (transfers & 8) != 0;
  in.b = (transfers & 16) != 0;
  in.wLast = (transfers & 32) != 0;
  in.arAddress = static_cast<std::uint64_t>(arAddress);
  in.arControl = static_cast<std::uint32_t>(arControl);
  in.awAddress = static_cast<std::uint64_t>(awAddress);
  in.awControl = static_cast<std::uint32_t>(awControl);
  try {
    if (const char* violation = channel.step()) {
      channel.fault = "DRAM channel " + std::to_string(channel.config().channel) +
                      ", AXI protocol, tick " + std::to_string(channel.memory().now()) + ": " +
                      violation;
    }
  } catch (const std::exception& failure) {
    channel.fault = failure.what();
  }
  if (!channel.fault.empty()) return faultBits(channel.fault);
  *ids = channel.outputs.bId << 16 | channel.outputs.rId;
  return flagsOf(channel.outputs);
}

std::int64_t dram_axi_read(std::int64_t handle, int word) noexcept {
  std::int64_t bits = 0;
  const std::uint8_t* from = channelOf(handle).outputs.rData;
  if (from != nullptr) std::memcpy(&bits, from + word * sizeof bits, sizeof bits);
  return bits;
}

const char* dram_fault(std::int64_t handle) noexcept {
  return handle == 0 ? spatten::dram::lastError().c_str() : channelOf(handle).fault.c_str();
}
