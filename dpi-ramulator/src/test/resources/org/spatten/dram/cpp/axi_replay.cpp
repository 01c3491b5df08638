// Replays a reference trace through dram_axi4 compiled by Verilator, as a master that frees a slot in
// the cycle it sees the response, and compares every issue and done cycle.
// Arguments: TRACE EXPECTED MAX_OUTSTANDING REAL_WRITES USE_CYCLES
#include <cstdio>
#include <fstream>
#include <map>

#include "Vdram_axi4.h"
#include "verilated.h"
#include "reference_files.h"

using namespace spatten::dram::test;

namespace {

struct Master {
  Vdram_axi4 dut;
  std::vector<Row>& rows;
  DriveOptions options;
  std::map<int, std::size_t> rowOfId;
  std::vector<int> freeIds;
  std::size_t next = 0;
  std::int64_t outstanding = 0;

  Master(std::vector<Row>& all, const DriveOptions& chosen) : rows(all), options(chosen) {
    for (int id = 255; id >= 0; --id) freeIds.push_back(id);
  }

  void edge() {
    dut.clk = 0;
    dut.eval();
    dut.clk = 1;
    dut.eval();
  }

  // One clock edge, number k.
  void step(std::int64_t k) {
    dut.rready = dut.bready = 1;
    if (dut.rvalid) {  // given out at edge k - 1
      const std::size_t row = rowOfId[dut.rid];
      rows[row].done = k - 1;
      freeIds.push_back(dut.rid);
      --outstanding;
    }
    const bool below = options.maxOutstanding == 0 || outstanding < options.maxOutstanding;
    const bool offer = next < rows.size() && below && (!options.useCycles || k >= rows[next].cycle);
    const bool write = options.realWrites && offer && rows[next].write;
    dut.arvalid = offer && !write;
    dut.awvalid = dut.wvalid = 0;
    if (dut.arvalid) {
      dut.araddr = rows[next].address;
      dut.arid = freeIds.back();
      dut.arlen = 0;
      dut.arsize = 5;
      dut.arburst = 1;
    }
    dut.clk = 0;
    dut.eval();
    if (dut.arvalid && dut.arready) {
      rows[next].issue = k;
      rowOfId[dut.arid] = next++;
      freeIds.pop_back();
      ++outstanding;
    }
    dut.clk = 1;
    dut.eval();
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 6) return 2;
  std::ifstream trace(argv[1]);
  std::vector<Row> rows = readTrace(trace);
  DriveOptions options;
  options.maxOutstanding = std::stoll(argv[3]);
  options.realWrites = std::string(argv[4]) == "1";
  options.useCycles = std::string(argv[5]) == "1";
  Master master(rows, options);
  master.dut.rst = 1;
  master.edge();
  master.edge();
  master.dut.rst = 0;
  for (std::int64_t k = 0; master.next < rows.size() || master.outstanding > 0; ++k) master.step(k);
  std::ifstream expected(argv[2]);
  return compare(rows, expected);
}
