// A memory as configured, before it is built. Names are those of Ramulator 2's implementations.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "config/standards.h"
#include "core/address_mapper.h"
#include "core/ideal.h"
#include "core/memory.h"

namespace spatten::dram {

// A fault in what the user wrote; what() is the whole message.
class ConfigError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

enum class SchedulerKind { kFirstReady, kRowHitFirst };
enum class RowPolicyKind { kOpen, kClosed, kTimeout };
enum class RefreshKind { kNone, kAllBank, kPerBank };

struct MemoryConfig {
  std::string name;
  bool ideal = false;
  IdealParameters idealParameters;
  Standard standard;
  std::string mapper = "RoBaRaCoCh";
  BitMatrix customMapping;  // of mapper "Custom"
  SchedulerKind scheduler = SchedulerKind::kFirstReady;
  Tick ageCap = 1000;
  RowPolicyKind rowPolicy = RowPolicyKind::kOpen;
  Tick rowTimeout = 100;
  int accessesPerActivate = 0;  // 0: no limit
  RefreshKind refresh = RefreshKind::kAllBank;
  int queueEntries = 33;
  int writeHigh = 26;
  int writeLow = 6;

  int tickPicoseconds() const { return ideal ? 1000 : standard.parameters.tCKps; }
};

const std::vector<std::string>& presetNames();
MemoryConfig presetConfig(const std::string& name);

// One line for people, such as "HBM2_8Gb HBM2_2Gbps, 2 x 4 x 4 banks, ...".
std::string describe(const MemoryConfig& config);

std::unique_ptr<Memory> build(const MemoryConfig& config);
std::unique_ptr<AddressMapper> buildMapper(const MemoryConfig& config);

// "a, b or c"
std::string listed(const std::vector<std::string>& names);

}  // namespace spatten::dram
