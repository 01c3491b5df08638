#include "config/ramulator_yaml.h"

#include <algorithm>
#include <charconv>

#include "config/yaml.h"
#include "core/ready_table.h"

namespace spatten::dram {

namespace {

// Sums of three of them stay far below the range of an int.
constexpr int kLongestDelay = 1'000'000;

// Slots of requests are 16-bit numbers.
constexpr int kMaxEntries = 4096;

using Kind = YamlNode::Kind;

class Reader {
 public:
  explicit Reader(const std::string& name) : name_(name) {}

  MemoryConfig read(const YamlNode& root) {
    check(root, "the file", {"Frontend", "MemorySystem"});
    const YamlNode* system = find(root, "MemorySystem");
    if (system == nullptr) fail(root, "there is no MemorySystem");
    check(*system, "MemorySystem", {"impl", "clock_ratio", "DRAM", "Controller", "AddrMapper"});
    choose(*system, "MemorySystem", {"GenericDRAM"});
    const YamlNode* dram = find(*system, "DRAM");
    if (dram == nullptr) fail(*system, "MemorySystem has no DRAM");
    readDram(*dram);
    if (const YamlNode* controller = find(*system, "Controller")) readController(*controller);
    if (const YamlNode* mapper = find(*system, "AddrMapper")) readMapper(*mapper);
    config_.name = name_;
    return config_;
  }

 private:
  [[noreturn]] void fail(const YamlNode& node, const std::string& what) const {
    throw ConfigError(name_ + ":" + std::to_string(node.line) + ": " + what);
  }

  static const YamlNode* find(const YamlNode& node, const std::string& key) {
    for (const auto& field : node.fields) {
      if (field.first == key) return &field.second;
    }
    return nullptr;
  }

  // A mapping (or nothing) with none but these keys.
  void check(const YamlNode& node, const std::string& where, const std::vector<std::string>& known) {
    if (node.isNull()) return;
    if (node.kind != Kind::kMapping) fail(node, where + " is not a mapping");
    for (const auto& field : node.fields) {
      if (std::find(known.begin(), known.end(), field.first) == known.end()) {
        fail(field.second, "unknown key '" + field.first + "' in " + where + "; known are " +
                               listed(known));
      }
    }
  }

  // The `impl` of a component, or the first of the known ones if it does not say.
  std::string choose(const YamlNode& node, const std::string& where,
                     const std::vector<std::string>& known) {
    return choose(node, "impl", "implementation of " + where, known);
  }

  std::string choose(const YamlNode& node, const std::string& key, const std::string& what,
                     const std::vector<std::string>& known) {
    const YamlNode* value = find(node, key);
    if (value == nullptr) return known.front();
    if (std::find(known.begin(), known.end(), value->scalar) == known.end()) {
      fail(*value, "unknown " + what + " '" + value->scalar + "'; known are " + listed(known));
    }
    return value->scalar;
  }

  int number(const YamlNode& node, const std::string& key, int least) const {
    int value = 0;
    const char* end = node.scalar.data() + node.scalar.size();
    const auto result = std::from_chars(node.scalar.data(), end, value);
    if (node.scalar.empty() || result.ec != std::errc() || result.ptr != end || value < least) {
      fail(node, key + " is '" + node.scalar + "'; it must be a whole number of at least " +
                     std::to_string(least));
    }
    return value;
  }

  // A value that only the presets give.
  void fixed(const YamlNode& node, const std::string& key, int known) const {
    const YamlNode* value = find(node, key);
    if (value == nullptr || number(*value, key, 1) == known) return;
    fail(*value, key + " is " + value->scalar + "; the presets known have " + std::to_string(known));
  }

  int powerOfTwo(const YamlNode& node, const std::string& key) const {
    const int value = number(node, key, 1);
    if ((value & (value - 1)) != 0) fail(node, key + " is " + node.scalar + "; it must be a power of two");
    return value;
  }

  void readDram(const YamlNode& node) {
    check(node, "DRAM", {"impl", "org", "timing", "model"});
    const std::string impl = choose(node, "DRAM", {"HBM2", "HBM3", "DDR4"});
    // Not Ramulator's: which of the two HBM2 models, the 2.0 one unless "truthful".
    const bool truthful = choose(node, "model", "DRAM model", {"ramulator2", "truthful"}) == "truthful";
    config_.standard = impl == "DDR4"   ? ddr4(1)
                       : impl == "HBM3" ? hbm3()
                       : truthful       ? hbm2()
                                        : ramulatorHbm2();
    if (const YamlNode* org = find(node, "org")) readOrganisation(*org, impl);
    if (const YamlNode* timing = find(node, "timing")) readTiming(*timing);
  }

  void readOrganisation(const YamlNode& node, const std::string& impl) {
    const bool ddr = impl == "DDR4";
    check(node, "org", {"preset", "channel", ddr ? "rank" : "pseudochannel", "bankgroup", "bank", "row",
                        "column", "density", "dq"});
    choose(node, "preset", "organisation preset of " + impl, {config_.standard.organisation});
    Organisation& shape = config_.standard.shape;
    for (const auto& [key, value] : node.fields) {
      if (key == "rank" || key == "pseudochannel") shape.ranks = powerOfTwo(value, key);
      if (key == "bankgroup") shape.bankGroups = powerOfTwo(value, key);
      if (key == "bank") shape.banks = powerOfTwo(value, key);
      if (key == "row") shape.rows = powerOfTwo(value, key);
      if (key == "channel" && number(value, key, 1) != 1) {
        fail(value, "channel is " + value.scalar + "; an instance is one channel, use one per channel");
      }
    }
    fixed(node, "density", config_.standard.density);
    fixed(node, "dq", config_.standard.dq);
    fixed(node, "column", config_.standard.column);
    // As floating point: the product of three large numbers may not fit an int.
    if (1.0 * shape.ranks * shape.bankGroups * shape.banks > kMaxBanks) {
      fail(node, "the channel has more than " + std::to_string(kMaxBanks) +
                     " banks; make the product of " + (ddr ? "rank" : "pseudochannel") + ", bankgroup and bank smaller");
    }
  }

  void readTiming(const YamlNode& node) {
    std::vector<std::string> known = parameterNames();
    known.insert(known.begin(), {"preset", "rate"});
    check(node, "timing", known);
    choose(node, "preset", "timing preset", {config_.standard.timing});
    fixed(node, "rate", config_.standard.rate);
    for (const auto& [key, value] : node.fields) {
      if (key == "preset" || key == "rate") continue;
      const int ticks = number(value, key, key == "nBL" ? 1 : 0);
      if (ticks > kLongestDelay && key != "nREFI" && key != "tCK_ps") {
        fail(value, key + " is " + value.scalar + "; it must be at most " + std::to_string(kLongestDelay));
      }
      *parameter(config_.standard.parameters, key) = ticks;
    }
  }

  void readController(const YamlNode& node) {
    check(node, "Controller", {"impl", "Scheduler", "RefreshManager", "RowPolicy", "plugins",
                               "wr_high_watermark", "wr_low_watermark", "queue_entries"});
    choose(node, "Controller", {"Generic"});
    if (const YamlNode* scheduler = find(node, "Scheduler")) readScheduler(*scheduler);
    if (const YamlNode* refresh = find(node, "RefreshManager")) {
      check(*refresh, "RefreshManager", {"impl"});
      const std::string kind = choose(*refresh, "RefreshManager", {"AllBank", "PerBank", "No"});
      config_.refresh = kind == "AllBank"   ? RefreshKind::kAllBank
                        : kind == "PerBank" ? RefreshKind::kPerBank
                                            : RefreshKind::kNone;
      if (kind == "PerBank" && config_.standard.parameters.nRFCpb == 0) {
        fail(*refresh, "RefreshManager PerBank needs a timing nRFCpb above 0");
      }
    }
    if (const YamlNode* policy = find(node, "RowPolicy")) readRowPolicy(*policy);
    if (const YamlNode* entries = find(node, "queue_entries")) {
      config_.queueEntries = number(*entries, "queue_entries", 1);
      if (config_.queueEntries > kMaxEntries) {
        fail(*entries, "queue_entries is " + entries->scalar + "; it must be at most " +
                           std::to_string(kMaxEntries));
      }
    }
    readWatermark(node, "wr_high_watermark", config_.writeHigh);
    readWatermark(node, "wr_low_watermark", config_.writeLow);
    if (const YamlNode* plugins = find(node, "plugins")) readPlugins(*plugins);
  }

  void readScheduler(const YamlNode& node) {
    check(node, "Scheduler", {"impl", "age_cap"});
    const std::string kind = choose(node, "Scheduler", {"FRFCFS", "RowHitFirst"});
    config_.scheduler = kind == "FRFCFS" ? SchedulerKind::kFirstReady : SchedulerKind::kRowHitFirst;
    if (const YamlNode* cap = find(node, "age_cap")) config_.ageCap = number(*cap, "age_cap", 1);
  }

  void readRowPolicy(const YamlNode& node) {
    check(node, "RowPolicy", {"impl", "timeout", "cap"});
    const std::string kind =
        choose(node, "RowPolicy", {"OpenRowPolicy", "ClosedRowPolicy", "TimeoutRowPolicy"});
    config_.rowPolicy = kind == "OpenRowPolicy"     ? RowPolicyKind::kOpen
                        : kind == "ClosedRowPolicy" ? RowPolicyKind::kClosed
                                                    : RowPolicyKind::kTimeout;
    if (const YamlNode* ticks = find(node, "timeout")) {
      config_.rowTimeout = number(*ticks, "timeout", 1);
    }
    if (const YamlNode* cap = find(node, "cap")) config_.accessesPerActivate = number(*cap, "cap", 1);
  }

  // Ramulator gives the marks as fractions of its 32-entry queue.
  void readWatermark(const YamlNode& node, const std::string& key, int& mark) {
    const YamlNode* value = find(node, key);
    if (value == nullptr) return;
    double fraction = 0;
    const char* end = value->scalar.data() + value->scalar.size();
    const auto result = std::from_chars(value->scalar.data(), end, fraction);
    if (result.ec != std::errc() || result.ptr != end || fraction < 0 || fraction > 1) {
      fail(*value, key + " is '" + value->scalar + "'; it must be a fraction from 0 to 1");
    }
    const double exact = fraction * (config_.queueEntries - 1);
    mark = static_cast<int>(exact);
    if (key == "wr_high_watermark" && mark < exact) ++mark;
  }

  // Plugins only watch; they change no timing. The trace is that of the instance's `trace` key.
  void readPlugins(const YamlNode& node) {
    if (node.isNull()) return;
    if (node.kind != Kind::kSequence) fail(node, "plugins is not a sequence");
    for (const YamlNode& item : node.items) {
      check(item, "plugins", {"ControllerPlugin"});
      if (const YamlNode* plugin = find(item, "ControllerPlugin")) {
        check(*plugin, "ControllerPlugin", {"impl", "path", "commands_to_count"});
        choose(*plugin, "ControllerPlugin", {"TraceRecorder", "CommandCounter"});
      }
    }
  }

  void readMapper(const YamlNode& node) {
    check(node, "AddrMapper", {"impl", "rank", "bankgroup", "bank", "row"});
    config_.mapper = choose(node, "AddrMapper", {"RoBaRaCoCh", "ChRaBaRoCo", "MOP4CLXOR", "Custom"});
    if (config_.mapper != "Custom") return;
    const Organisation& shape = config_.standard.shape;
    config_.customMapping.rank = bits(node, "rank", shape.ranks);
    config_.customMapping.bankGroup = bits(node, "bankgroup", shape.bankGroups);
    config_.customMapping.bank = bits(node, "bank", shape.banks);
    config_.customMapping.row = bits(node, "row", shape.rows);
  }

  // "9 10^15 11": one word per bit, lowest first; '^' joins address bits that are XORed.
  std::vector<std::uint64_t> bits(const YamlNode& node, const std::string& key, std::int64_t count) {
    std::vector<std::uint64_t> masks;
    const YamlNode* value = find(node, key);
    const std::string text = value == nullptr ? "" : value->scalar;
    bool inWord = false;
    for (std::size_t i = 0; i < text.size();) {
      if (text[i] == ' ' || text[i] == '^') {
        inWord = text[i++] == '^' && inWord;
        continue;
      }
      int bit = -1;
      const auto result = std::from_chars(text.data() + i, text.data() + text.size(), bit);
      if (result.ec != std::errc() || bit < 0 || bit > 63) {
        fail(*value, key + " is '" + text + "'; write address bits such as 9 10^15 11, lowest first");
      }
      if (!inWord) masks.push_back(0);
      masks.back() ^= std::uint64_t{1} << bit;
      inWord = true;
      i = static_cast<std::size_t>(result.ptr - text.data());
    }
    if ((std::int64_t{1} << masks.size()) != count) {
      fail(node, key + " of AddrMapper gives " + std::to_string(masks.size()) + " bits for " +
                     std::to_string(count) + " of them");
    }
    return masks;
  }

  std::string name_;
  MemoryConfig config_;
};

}  // namespace

MemoryConfig parseRamulatorYaml(const std::string& text, const std::string& name) {
  return Reader(name).read(parseYaml(text, name));
}

}  // namespace spatten::dram
