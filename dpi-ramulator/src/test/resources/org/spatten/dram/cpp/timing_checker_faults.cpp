// The checker itself: it accepts a legal trace and finds one fault in each illegal one.
#include "timing_checker.h"

using namespace spatten::dram;

namespace {

struct Step {
  Tick tick;
  Command command;
  Location where;
};

int failures = 0;

void expectFaults(const char* what, const char* preset, const std::vector<Step>& steps, long faults) {
  test::TimingChecker checker(test::checkedStandard(preset));
  for (const Step& step : steps) checker.onCommand(step.tick, step.command, step.where);
  if (checker.faults() == faults) return;
  ++failures;
  std::printf("%s: %ld faults, expected %ld\n", what, checker.faults(), faults);
}

}  // namespace

int main() {
  constexpr auto kAct = Command::kActivate;
  constexpr auto kRd = Command::kRead;
  constexpr auto kPre = Command::kPrecharge;
  constexpr auto kRef = Command::kRefresh;
  const Location a{0, 0, 5};
  expectFaults("legal", "ramulator2-hbm2", {{1, kAct, a}, {8, kRd, a}, {18, kPre, a}, {25, kAct, a}}, 0);
  expectFaults("ACT to RD", "ramulator2-hbm2", {{1, kAct, a}, {7, kRd, a}}, 1);
  expectFaults("closed bank", "ramulator2-hbm2", {{1, kRd, a}}, 1);
  expectFaults("other row", "ramulator2-hbm2", {{1, kAct, a}, {8, kRd, {0, 0, 6}}}, 1);
  expectFaults("one bus", "ramulator2-hbm2",
               {{1, kAct, a}, {9, kRd, a}, {9, kAct, {1, 16, 0}}}, 1);
  expectFaults("open bank", "ramulator2-hbm2", {{1, kAct, a}, {30, kAct, a}}, 1);
  expectFaults("five ACTs in the window", "ramulator2-hbm2",
               {{1, kAct, {0, 0, 0}}, {4, kAct, {0, 4, 0}}, {7, kAct, {0, 8, 0}},
                {10, kAct, {0, 12, 0}}, {15, kAct, {0, 1, 0}}}, 1);
  expectFaults("ACT keeps the row bus", "hbm2", {{1, kAct, a}, {2, kAct, {1, 16, 0}}}, 1);
  expectFaults("refresh of an open rank", "hbm2", {{1, kAct, a}, {500, kRef, {0, 0, 0}}}, 1);
  expectFaults("ACT during refresh", "hbm2", {{1, kRef, {0, 0, 0}}, {349, kAct, a}}, 1);
  expectFaults("turn of ranks", "ramulator2-ddr4",
               {{1, kAct, {0, 0, 0}}, {2, kAct, {1, 16, 0}}, {20, kRd, {0, 0, 0}},
                {25, kRd, {1, 16, 0}}}, 1);
  std::printf("self-test: %d failures\n", failures);
  return failures == 0 ? 0 : 1;
}
