// One reference run. Arguments: MEMORY (a preset or a YAML file) TRACE EXPECTED MAX_OUTSTANDING REAL_WRITES USE_CYCLES
#include <fstream>

#include "config/channel_config.h"
#include "reference_driver.h"

using namespace spatten::dram;

int main(int argc, char** argv) {
  if (argc != 7) return 2;
  const auto memory = build(parseMemoryConfig(argv[1]));
  std::ifstream trace(argv[2]);
  std::vector<test::Row> rows = test::readTrace(trace);
  test::DriveOptions options;
  options.maxOutstanding = std::stoll(argv[4]);
  options.realWrites = std::string(argv[5]) == "1";
  options.useCycles = std::string(argv[6]) == "1";
  test::drive(*memory, rows, options);
  std::ifstream expected(argv[3]);
  return test::compare(rows, expected);
}
