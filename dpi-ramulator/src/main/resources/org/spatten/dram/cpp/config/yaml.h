// The part of YAML that configuration files use: block mappings and sequences of scalars, comments,
// quoted scalars. Anything else is an error with its line.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "config/memory_config.h"

namespace spatten::dram {

struct YamlNode {
  enum class Kind { kScalar, kMapping, kSequence };

  Kind kind = Kind::kScalar;
  int line = 0;
  std::string scalar;                                   // "" for an empty value
  std::vector<std::pair<std::string, YamlNode>> fields; // of a mapping
  std::vector<YamlNode> items;                          // of a sequence

  bool isNull() const { return kind == Kind::kScalar && scalar.empty(); }
};

// Throws ConfigError "NAME:LINE: ...".
YamlNode parseYaml(const std::string& text, const std::string& name);

}  // namespace spatten::dram
