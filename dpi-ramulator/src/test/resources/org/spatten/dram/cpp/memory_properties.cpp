// Properties of a memory under random traffic: timing of every command, every read answered once,
// none starved, utilisation below the peak, advance(n) equal to n ticks.
// Arguments: MEMORY CHECKED_PRESET SEED TICKS, MEMORY being a preset or a YAML file.
#include <cstdio>
#include <cstdlib>
#include <unordered_map>
#include <vector>

#include "config/channel_config.h"
#include "random_traffic.h"
#include "timing_checker.h"

using namespace spatten::dram;

namespace {

int failures = 0;

void expect(bool holds, const char* what) {
  if (holds) return;
  ++failures;
  std::printf("failed: %s\n", what);
}

// Generous: several full queues of row conflicts in one bank, half a run at most.
constexpr Tick kLongestWait = 15'000;

struct Outcome {
  std::vector<std::pair<std::uint32_t, Tick>> answers;
  Tick longest = 0;
};

Outcome run(Memory& memory, std::uint64_t seed, Tick ticks) {
  test::RandomTraffic traffic(seed, memory.transactionBytes());
  std::unordered_map<std::uint32_t, Tick> waiting;
  Outcome outcome;
  std::uint32_t tag = 0;
  MemoryRequest held;
  bool holds = false;
  const auto popOne = [&] {
    std::uint32_t done = 0;
    if (!memory.pop(done)) return;
    const auto found = waiting.find(done);
    if (found == waiting.end()) return expect(false, "an answer nobody waits for");
    outcome.longest = std::max(outcome.longest, memory.now() - found->second);
    outcome.answers.emplace_back(done, memory.now());
    waiting.erase(found);
  };
  while (memory.now() < ticks) {
    if (!holds && waiting.size() < traffic.maxOutstanding() && traffic.offers()) {
      held = traffic.next(tag++);
      holds = true;
    }
    if (holds && memory.push(held)) {
      if (!held.write) waiting[held.tag] = memory.now();
      holds = false;
    }
    popOne();
    memory.tick();
  }
  for (Tick i = 0; i < kLongestWait && !waiting.empty(); ++i) {
    popOne();
    memory.tick();
  }
  expect(waiting.empty(), "every read is answered");
  return outcome;
}

void checkUtilisation(const Memory& memory) {
  const MemoryStatistics& seen = memory.statistics();
  const double moved = static_cast<double>(seen.reads + seen.writes - seen.forwardedReads) *
                       memory.transactionBytes();
  expect(moved <= memory.peakBytesPerTick() * static_cast<double>(memory.now()) + 4096,
         "utilisation stays below the peak");
}

// Some of the jumps pass several refreshes; each seed makes others.
void checkAdvance(const MemoryConfig& config, std::uint64_t seed) {
  const auto ticked = build(config);
  const auto advanced = build(config);
  std::mt19937_64 random(seed);
  for (int round = 0; round < 2000; ++round) {
    const MemoryRequest request{random() % (1U << 24) * 32, static_cast<std::uint32_t>(round),
                                random() % 4 == 0};
    expect(ticked->push(request) == advanced->push(request), "advance() accepts as ticks do");
    const auto ticks = static_cast<Tick>(random() % (round % 50 == 0 ? 20'000 : 40));
    for (Tick i = 0; i < ticks; ++i) ticked->tick();
    advanced->advance(ticks);
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    bool more = true;
    while (more) {
      more = ticked->pop(a);
      expect(advanced->pop(b) == more && (!more || a == b), "advance() answers as ticks do");
    }
  }
  expect(ticked->statistics().refreshes == advanced->statistics().refreshes &&
             ticked->statistics().rowHits == advanced->statistics().rowHits,
         "advance() counts as ticks do");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 2;
  const MemoryConfig config = parseMemoryConfig(argv[1]);
  const std::string checked = argv[2];
  const auto seed = static_cast<std::uint64_t>(std::atoll(argv[3]));
  const Tick ticks = std::atoll(argv[4]);
  const auto memory = build(config);
  test::TimingChecker checker(test::checkedStandard(checked));
  if (checked != "none") memory->observe(&checker);
  const Outcome outcome = run(*memory, seed, ticks);
  expect(outcome.answers.size() > 100, "there was traffic");
  expect(outcome.longest < kLongestWait, "no request starves");
  checkUtilisation(*memory);
  if (checked != "none") {
    expect(checker.faults() == 0, "every command keeps its distance");
    expect(checker.count("RD") > 100 && checker.count("ACT") > 100, "commands were seen");
    const Tick interval = test::checkedStandard(checked).refreshInterval;
    const long refreshes = checker.count("REF") + checker.count("REFpb");
    if (interval > 0) expect(refreshes >= memory->now() / interval - 1, "refresh keeps its pace");
  }
  checkAdvance(config, seed);
  std::printf("%s seed %s: %zu reads answered, longest wait %lld, %d failures\n", argv[1], argv[3],
              outcome.answers.size(), static_cast<long long>(outcome.longest), failures);
  return failures == 0 ? 0 : 1;
}
