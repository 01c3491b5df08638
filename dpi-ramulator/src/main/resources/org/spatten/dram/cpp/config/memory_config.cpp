#include "config/memory_config.h"

#include <sstream>

#include "core/controller.h"

namespace spatten::dram {

namespace {

BitMatrix mappingOf(const MemoryConfig& config) {
  const Organisation& shape = config.standard.shape;
  const int offset = config.standard.offsetBits;
  if (config.mapper == "ChRaBaRoCo") return chRaBaRoCo(shape, offset);
  if (config.mapper == "MOP4CLXOR") return mop4ClXor(shape, offset);
  if (config.mapper == "Custom") return config.customMapping;
  return roBaRaCoCh(shape, offset);
}

std::unique_ptr<RowPolicy> rowPolicyOf(const MemoryConfig& config) {
  switch (config.rowPolicy) {
    case RowPolicyKind::kClosed: return makeClosedRow();
    case RowPolicyKind::kTimeout: return makeTimeoutRow(config.rowTimeout);
    case RowPolicyKind::kOpen: break;
  }
  return makeOpenRow();
}

std::unique_ptr<RefreshPolicy> refreshOf(const MemoryConfig& config) {
  const Tick interval = config.standard.parameters.nREFI;
  if (interval == 0) return makeNoRefresh();
  switch (config.refresh) {
    case RefreshKind::kAllBank: return makeAllBankRefresh(config.standard.shape, interval);
    case RefreshKind::kPerBank: return makePerBankRefresh(config.standard.shape, interval);
    case RefreshKind::kNone: break;
  }
  return makeNoRefresh();
}

// Ours, where a preset need not be as Ramulator's.
void makeTruthful(MemoryConfig& config, const Standard& standard) {
  config.standard = standard;
  config.scheduler = SchedulerKind::kRowHitFirst;
  config.queueEntries = 64;
  config.writeHigh = 51;
  config.writeLow = 12;
}

}  // namespace

const std::vector<std::string>& presetNames() {
  static const std::vector<std::string> names = {"ramulator2-hbm2", "ramulator2-ddr4", "hbm2",
                                                 "hbm3", "ddr4-2400", "ideal"};
  return names;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " or " : ", ";
    text += names[i];
  }
  return text;
}

MemoryConfig presetConfig(const std::string& name) {
  MemoryConfig config;
  config.name = name;
  if (name == "ramulator2-hbm2") {
    config.standard = ramulatorHbm2();
  } else if (name == "ramulator2-ddr4") {
    config.standard = ddr4(2);
  } else if (name == "hbm2") {
    makeTruthful(config, hbm2());
  } else if (name == "hbm3") {
    makeTruthful(config, hbm3());
  } else if (name == "ddr4-2400") {
    makeTruthful(config, ddr4(1));
  } else if (name == "ideal") {
    config.ideal = true;
  } else {
    throw ConfigError("unknown DRAM preset '" + name + "'; known are " + listed(presetNames()));
  }
  return config;
}

std::string describe(const MemoryConfig& config) {
  std::ostringstream text;
  if (config.ideal) {
    text << "ideal memory, " << config.idealParameters.transactionBytes << " B every "
         << config.idealParameters.ticksPerTransaction << " ticks, latency "
         << config.idealParameters.latency;
    return text.str();
  }
  const Organisation& o = config.standard.shape;
  text << config.standard.organisation << " " << config.standard.timing << ", " << o.ranks
       << (config.standard.sharedDataBus() ? " ranks x " : " pseudochannels x ") << o.bankGroups
       << " bank groups x " << o.banks << " banks x " << o.rows << " rows of " << o.rowBytes()
       << " B, " << config.mapper;
  return text.str();
}

std::unique_ptr<AddressMapper> buildMapper(const MemoryConfig& config) {
  return makeMapper(config.standard.shape, mappingOf(config));
}

std::unique_ptr<Memory> build(const MemoryConfig& config) {
  if (config.ideal) return std::make_unique<IdealMemory>(config.idealParameters);
  ControllerParts parts;
  parts.organisation = config.standard.shape;
  parts.timing = timingTable(config.standard.parameters, config.standard.buses);
  parts.mapper = buildMapper(config);
  parts.scheduler = config.scheduler == SchedulerKind::kFirstReady ? makeFirstReady()
                                                                   : makeRowHitFirst(config.ageCap);
  parts.rowPolicy = rowPolicyOf(config);
  parts.refresh = refreshOf(config);
  parts.accessesPerActivate = config.accessesPerActivate;
  parts.queueEntries = config.queueEntries;
  parts.writeHigh = config.writeHigh;
  parts.writeLow = config.writeLow;
  parts.separateRowBus = config.standard.buses == CommandBuses::kRowAndColumn;
  parts.sharedDataBus = config.standard.sharedDataBus();
  return std::make_unique<Controller>(std::move(parts));
}

}  // namespace spatten::dram
