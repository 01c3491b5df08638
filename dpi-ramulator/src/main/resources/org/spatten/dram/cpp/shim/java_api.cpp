// The functions that Java and test drivers call.
#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

#include "shim/dram_api.h"
#include "shim/registry.h"

namespace {

using spatten::dram::Channel;
using spatten::dram::ConfigError;
using spatten::dram::Registry;

constexpr std::size_t kBlock = std::size_t{1} << 20;

// Runs `work` on the channel; any failure becomes -1 and a message.
template <typename Work>
int onChannel(std::int64_t handle, Work work) noexcept {
  try {
    Channel* channel = Registry::instance().find(handle);
    if (channel == nullptr) throw ConfigError("no DRAM channel has this handle, or it was closed");
    return work(*channel);
  } catch (const std::exception& failure) {
    spatten::dram::lastError() = failure.what();
    return -1;
  }
}

}  // namespace

std::int64_t dram_find(std::int64_t owner, int channel) noexcept {
  const auto* key = reinterpret_cast<const void*>(static_cast<std::intptr_t>(owner));
  const std::int64_t handle = Registry::instance().findChannel(key, channel);
  if (handle == 0) {
    spatten::dram::lastError() = "the model has no DRAM channel " + std::to_string(channel);
  }
  return handle;
}

int dram_configure(std::int64_t handle, const char* memory) noexcept {
  return onChannel(handle, [&](Channel& channel) {
    channel.configure(spatten::dram::parseMemoryConfig(memory));
    return 0;
  });
}

int dram_preload(std::int64_t handle, std::int64_t address, const void* from,
                 std::int64_t bytes) noexcept {
  return onChannel(handle, [&](Channel& channel) {
    channel.store().write(static_cast<std::uint64_t>(address), static_cast<const std::uint8_t*>(from),
                          static_cast<std::size_t>(bytes));
    return 0;
  });
}

int dram_dump(std::int64_t handle, std::int64_t address, void* to, std::int64_t bytes) noexcept {
  return onChannel(handle, [&](Channel& channel) {
    channel.store().read(static_cast<std::uint64_t>(address), static_cast<std::uint8_t*>(to),
                         static_cast<std::size_t>(bytes));
    return 0;
  });
}

int dram_preload_file(std::int64_t handle, std::int64_t address, const char* path) noexcept {
  return onChannel(handle, [&](Channel& channel) {
    std::ifstream in(path, std::ios::binary);
    std::vector<char> block(kBlock);
    auto at = static_cast<std::uint64_t>(address);
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
      const auto count = static_cast<std::size_t>(in.gcount());
      channel.store().write(at, reinterpret_cast<const std::uint8_t*>(block.data()), count);
      at += count;
    }
    if (!in.eof()) throw ConfigError(std::string("cannot read the DRAM contents ") + path);
    return 0;
  });
}

int dram_dump_file(std::int64_t handle, std::int64_t address, std::int64_t bytes,
                   const char* path) noexcept {
  return onChannel(handle, [&](Channel& channel) {
    if (bytes < 0) throw ConfigError("a dump of " + std::to_string(bytes) + " bytes of DRAM contents");
    std::ofstream out(path, std::ios::binary);
    std::vector<char> block(kBlock);
    auto at = static_cast<std::uint64_t>(address);
    for (auto left = static_cast<std::size_t>(bytes); left > 0 && out;) {
      const std::size_t count = std::min(left, block.size());
      channel.store().read(at, reinterpret_cast<std::uint8_t*>(block.data()), count);
      out.write(block.data(), static_cast<std::streamsize>(count));
      at += count;
      left -= count;
    }
    if (!out.flush()) throw ConfigError(std::string("cannot write the DRAM contents ") + path);
    return 0;
  });
}

int dram_trace(std::int64_t handle, const char* path) noexcept {
  return onChannel(handle, [&](Channel& channel) {
    channel.trace(path);
    return 0;
  });
}

int dram_statistics(std::int64_t handle, std::int64_t* to, int count) noexcept {
  return onChannel(handle, [&](Channel& channel) {
    const auto& m = channel.memory().statistics();
    const auto& p = channel.port().statistics();
    std::vector<std::int64_t> all = {
        channel.memory().now(), m.reads,          m.writes,       m.forwardedReads, m.rowHits,
        m.rowMisses,            m.rowConflicts,   m.activates,    m.precharges,     m.refreshes,
        m.refreshTicks,         m.refusedPushes,  m.busyBusTicks, p.bytesRead,      p.bytesWritten,
        p.beatsRead,            p.latencySum,     p.latencyMax,
        static_cast<std::int64_t>(channel.store().touchedPages())};
    all.insert(all.end(), p.latency.begin(), p.latency.end());
    std::copy_n(all.begin(), std::min(all.size(), static_cast<std::size_t>(std::max(count, 0))), to);
    return static_cast<int>(all.size());
  });
}

int dram_describe(const char* memory, char* to, int size) noexcept {
  try {
    const auto config = spatten::dram::parseMemoryConfig(memory);
    const auto built = spatten::dram::build(config);
    const auto& shape = config.standard.shape;
    std::ostringstream text;
    text << "name=" << config.name << "\ndescription=" << spatten::dram::describe(config)
         << "\ntransactionBytes=" << built->transactionBytes()
         << "\npeakBytesPerTick=" << built->peakBytesPerTick()
         << "\ntickPicoseconds=" << config.tickPicoseconds() << "\nranks=" << shape.ranks
         << "\nbankGroups=" << shape.bankGroups << "\nbanks=" << shape.banks
         << "\nrows=" << shape.rows << "\nrowBytes=" << shape.rowBytes()
         << "\nchannelBytes=" << shape.channelBytes() << "\n";
    if (!config.ideal) {
      auto parameters = config.standard.parameters;
      for (const std::string& key : spatten::dram::parameterNames()) {
        text << key << "=" << *spatten::dram::parameter(parameters, key) << "\n";
      }
    }
    return spatten::dram::copyText(text.str(), to, size);
  } catch (const std::exception& failure) {
    spatten::dram::lastError() = failure.what();
    return -1;
  }
}

int dram_push(std::int64_t handle, std::int64_t address, int tag, int write) noexcept {
  return onChannel(handle, [&](Channel& channel) {
    return channel.memory().push({static_cast<std::uint64_t>(address),
                                  static_cast<std::uint32_t>(tag), write != 0})
               ? 1
               : 0;
  });
}

int dram_pop(std::int64_t handle) noexcept {
  return onChannel(handle, [](Channel& channel) {
    std::uint32_t tag = 0;
    return channel.memory().pop(tag) ? static_cast<int>(tag) : -1;
  });
}

void dram_advance(std::int64_t handle, std::int64_t ticks) noexcept {
  onChannel(handle, [&](Channel& channel) {
    channel.memory().advance(ticks);
    return 0;
  });
}

void dram_close(std::int64_t handle) noexcept { Registry::instance().close(handle); }

int dram_last_error(char* to, int size) noexcept {
  return spatten::dram::copyText(spatten::dram::lastError(), to, size);
}
