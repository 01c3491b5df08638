// Ticks a CPU second of one memory, the best of five runs each, and the process memory that contents
// take. Arguments: PRESET [REQUESTS].
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

#include "config/memory_config.h"
#include "core/backing_store.h"

using namespace spatten::dram;

namespace {

constexpr int kRuns = 5;

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

template <typename Run>
double bestSeconds(Run run) {
  double best = 1e9;
  for (int i = 0; i < kRuns; ++i) {
    const double start = cpuSeconds();
    run();
    best = std::min(best, cpuSeconds() - start);
  }
  return best;
}

void drive(Memory& memory, bool random, std::int64_t maxOutstanding, std::int64_t requests) {
  memory.reset();
  const auto step = static_cast<std::uint64_t>(memory.transactionBytes());
  std::uint64_t state = 88172645463325252ULL;
  std::uint64_t address = 0;
  std::int64_t outstanding = 0;
  for (std::int64_t sent = 0; sent < requests || outstanding > 0; memory.tick()) {
    if (sent < requests && outstanding < maxOutstanding && memory.push({address, 0, false})) {
      ++sent;
      ++outstanding;
      state ^= state << 13;
      state ^= state >> 7;
      state ^= state << 17;
      address = random ? state % (16U << 20) / step * step : address + step;
    }
    std::uint32_t tag = 0;
    if (memory.pop(tag)) --outstanding;
  }
}

void measure(Memory& memory, const char* preset, bool random, bool full, std::int64_t requests) {
  const std::int64_t most = full ? std::int64_t{1} << 40 : 16;
  const double seconds = bestSeconds([&] { drive(memory, random, most, requests); });
  std::printf("%-16s %-10s %-5s %7.1f M ticks/s\n", preset, random ? "random" : "sequential",
              full ? "full" : "16", static_cast<double>(memory.now()) / seconds / 1e6);
}

void measureIdle(Memory& memory, const char* preset) {
  constexpr int kCalls = 10'000'000;
  const double advanced = bestSeconds([&] {
    for (int i = 0; i < kCalls; ++i) memory.advance(1000);
  });
  const double ticked = bestSeconds([&] {
    for (int i = 0; i < kCalls; ++i) memory.tick();
  });
  std::printf("%-16s idle, advance(1000) %.0f G ticks/s, tick() %.2f G ticks/s\n", preset,
              1000e-9 * kCalls / advanced, 1e-9 * kCalls / ticked);
}

long residentBytes() {
  std::ifstream in("/proc/self/statm");
  long size = 0;
  long resident = 0;
  in >> size >> resident;
  return resident * 4096;
}

void measureContents() {
  constexpr std::uint64_t kTouched = 256 << 20;
  BackingStore store(1);
  const long before = residentBytes();
  const std::uint8_t byte = 1;
  for (std::uint64_t at = 0; at < kTouched; at += BackingStore::kPageBytes) store.write(at, &byte, 1);
  std::printf("contents: %.3f bytes of process memory a byte of touched pages\n",
              static_cast<double>(residentBytes() - before) / kTouched);
}

}  // namespace

int main(int argc, char** argv) {
  const char* preset = argc > 1 ? argv[1] : "ramulator2-hbm2";
  const std::int64_t requests = argc > 2 ? std::atoll(argv[2]) : 300'000;
  const auto memory = build(presetConfig(preset));
  for (const bool random : {false, true}) {
    for (const bool full : {false, true}) measure(*memory, preset, random, full, requests);
  }
  memory->reset();
  measureIdle(*memory, preset);
  measureContents();
  return 0;
}
