// The text that configures one channel, as the CONFIG parameter of dram_axi4 carries it:
// `key=value` pairs separated by semicolons. Keys: preset NAME or yaml FILE (one of them; preset
// ramulator2-hbm2 if neither), channel N (0), seed N (1), trace FILE (none).
#pragma once

#include <string>

#include "config/memory_config.h"

namespace spatten::dram {

struct ChannelConfig {
  MemoryConfig memory;
  int channel = 0;
  std::uint64_t seed = 1;
  std::string traceFile;
};

// Throws ConfigError.
ChannelConfig parseChannelConfig(const std::string& text);

// A preset's name, or the path of a YAML file (anything with a '/' or ending in .yaml or .yml), or
// YAML text (anything with a line feed; if its first line is "# file: NAME", messages name that file
// and count lines from the next). Throws ConfigError.
MemoryConfig parseMemoryConfig(const std::string& text);

}  // namespace spatten::dram
