// Ticks a CPU second of one memory. Arguments: PRESET [REQUESTS].
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "config/memory_config.h"

using namespace spatten::dram;

namespace {

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void measure(const char* preset, bool random, std::int64_t maxOutstanding, std::int64_t requests) {
  const auto memory = build(presetConfig(preset));
  const auto step = static_cast<std::uint64_t>(memory->transactionBytes());
  std::uint64_t state = 88172645463325252ULL;
  std::uint64_t address = 0;
  std::int64_t outstanding = 0;
  const double start = cpuSeconds();
  for (std::int64_t sent = 0; sent < requests || outstanding > 0; memory->tick()) {
    if (sent < requests && outstanding < maxOutstanding && memory->push({address, 0, false})) {
      ++sent;
      ++outstanding;
      state ^= state << 13;
      state ^= state >> 7;
      state ^= state << 17;
      address = random ? state % (16U << 20) / step * step : address + step;
    }
    std::uint32_t tag = 0;
    if (memory->pop(tag)) --outstanding;
  }
  const double seconds = cpuSeconds() - start;
  std::printf("%-16s %-10s %-5s %7.1f M ticks/s\n", preset, random ? "random" : "sequential",
              maxOutstanding < 1000 ? "16" : "full", static_cast<double>(memory->now()) / seconds / 1e6);
}

void measureIdle(const char* preset) {
  const auto memory = build(presetConfig(preset));
  const double start = cpuSeconds();
  for (int i = 0; i < 1000; ++i) memory->advance(1'000'000);
  const double advanced = cpuSeconds();
  for (int i = 0; i < 100'000'000; ++i) memory->tick();
  const double ticked = cpuSeconds();
  std::printf("%-16s idle, advance(n) %8.0f M ticks/s, tick() %.0f M ticks/s\n", preset,
              1000.0 / (advanced - start + 1e-9), 100.0 / (ticked - advanced));
}

}  // namespace

int main(int argc, char** argv) {
  const char* preset = argc > 1 ? argv[1] : "ramulator2-hbm2";
  const std::int64_t requests = argc > 2 ? std::atoll(argv[2]) : 2'000'000;
  for (const bool random : {false, true}) {
    for (const std::int64_t max : {std::int64_t{16}, std::int64_t{1} << 40}) {
      measure(preset, random, max, requests);
    }
  }
  measureIdle(preset);
  return 0;
}
