// Ramulator 2's YAML configuration, for the implementations this model has. An unknown key,
// implementation or preset is an error that lists what is known.
#pragma once

#include <string>

#include "config/memory_config.h"

namespace spatten::dram {

// `name` is the file's, for messages. Throws ConfigError "NAME:LINE: ...".
MemoryConfig parseRamulatorYaml(const std::string& text, const std::string& name);

}  // namespace spatten::dram
