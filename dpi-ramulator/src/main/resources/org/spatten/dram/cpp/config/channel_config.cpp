#include "config/channel_config.h"

#include <charconv>
#include <fstream>
#include <sstream>

#include "config/ramulator_yaml.h"

namespace spatten::dram {

namespace {

const std::string kFileMark = "# file: ";

std::uint64_t numberOf(const std::string& key, const std::string& value) {
  std::uint64_t number = 0;
  const char* end = value.data() + value.size();
  const auto result = std::from_chars(value.data(), end, number);
  if (result.ec != std::errc() || result.ptr != end) {
    throw ConfigError("DRAM configuration: " + key + "=" + value + " is not a whole number");
  }
  return number;
}

MemoryConfig readYaml(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (!in || !(text << in.rdbuf())) {
    throw ConfigError("DRAM configuration: cannot read the file " + path);
  }
  return parseRamulatorYaml(text.str(), path);
}

void apply(ChannelConfig& config, const std::string& key, const std::string& value) {
  if (key == "preset") {
    config.memory = presetConfig(value);
  } else if (key == "yaml") {
    config.memory = readYaml(value);
  } else if (key == "channel") {
    config.channel = static_cast<int>(numberOf(key, value));
  } else if (key == "seed") {
    config.seed = numberOf(key, value);
  } else if (key == "trace") {
    config.traceFile = value;
  } else {
    throw ConfigError("DRAM configuration: unknown key '" + key +
                      "'; known are preset, yaml, channel, seed or trace");
  }
}

bool endsWith(const std::string& text, const std::string& end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

}  // namespace

ChannelConfig parseChannelConfig(const std::string& text) {
  ChannelConfig config;
  config.memory = presetConfig("ramulator2-hbm2");
  std::istringstream pairs(text);
  std::string pair;
  while (std::getline(pairs, pair, ';')) {
    if (pair.empty()) continue;
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos) {
      throw ConfigError("DRAM configuration: '" + pair + "' is not of the form key=value");
    }
    apply(config, pair.substr(0, equals), pair.substr(equals + 1));
  }
  return config;
}

MemoryConfig parseMemoryConfig(const std::string& text) {
  const std::size_t lineEnd = text.find('\n');
  if (lineEnd != std::string::npos) {
    if (text.rfind(kFileMark, 0) != 0) return parseRamulatorYaml(text, "DRAM configuration");
    const std::size_t start = kFileMark.size();
    return parseRamulatorYaml(text.substr(lineEnd + 1), text.substr(start, lineEnd - start));
  }
  if (text.find('/') != std::string::npos || endsWith(text, ".yaml") || endsWith(text, ".yml")) {
    return readYaml(text);
  }
  return presetConfig(text);
}

}  // namespace spatten::dram
