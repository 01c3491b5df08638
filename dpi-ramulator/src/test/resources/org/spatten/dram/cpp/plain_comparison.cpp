// The model against the plain memory: on random traffic, every command and every answer at the same
// tick. Arguments: MEMORY SEED TICKS, MEMORY being a preset or a YAML file.
#include <cstdio>
#include <cstdlib>
#include <tuple>

#include "config/channel_config.h"
#include "plain_memory.h"
#include "random_traffic.h"

using namespace spatten::dram;

namespace {

class Log final : public CommandObserver {
 public:
  using Line = std::tuple<Tick, Command, int, std::int64_t>;

  void onCommand(Tick tick, Command command, const Location& where) override {
    lines.push_back({tick, command, where.bank, where.row});
  }

  static std::string text(const std::vector<Line>& lines) {
    if (lines.empty()) return "nothing";
    const auto& [tick, command, bank, row] = lines.back();
    return std::string(name(command)) + " bank " + std::to_string(bank) + " row " + std::to_string(row);
  }

  std::vector<Line> lines;  // of one tick
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const MemoryConfig config = parseMemoryConfig(argv[1]);
  const auto model = build(config);
  test::PlainMemory plain(config, buildMapper(config));
  test::RandomTraffic traffic(static_cast<std::uint64_t>(std::atoll(argv[2])), model->transactionBytes());
  Log expected;
  Log found;
  plain.observe(&expected);
  model->observe(&found);
  std::uint64_t outstanding = 0;
  std::uint32_t number = 0;
  long commands = 0;
  MemoryRequest held;
  bool holds = false;
  for (const Tick ticks = std::atoll(argv[3]); plain.now() < ticks;) {
    if (!holds && outstanding < traffic.maxOutstanding() && traffic.offers()) {
      held = traffic.next(number++);
      holds = true;
    }
    if (holds) {
      const bool accepted = plain.push(held);
      if (model->push(held) != accepted) return std::puts("1 failures: a push is answered differently");
      if (accepted && !held.write) ++outstanding;
      holds = !accepted;
    }
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    const bool answer = plain.pop(a);
    if (model->pop(b) != answer || a != b) {
      std::printf("1 failures: tick %lld: another answer\n", static_cast<long long>(plain.now()));
      return 1;
    }
    if (answer) --outstanding;
    plain.tick();
    model->tick();
    if (expected.lines != found.lines) {
      std::printf("1 failures: tick %lld: expected %s, found %s\n", static_cast<long long>(plain.now()),
                  Log::text(expected.lines).c_str(), Log::text(found.lines).c_str());
      return 1;
    }
    commands += static_cast<long>(found.lines.size());
    expected.lines.clear();
    found.lines.clear();
  }
  std::printf("%s seed %s: %ld commands alike, %d failures\n", argv[1], argv[2], commands, commands < 1000);
  return commands < 1000 ? 1 : 0;
}
