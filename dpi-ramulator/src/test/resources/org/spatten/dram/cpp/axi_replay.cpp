// Replays a reference trace through dram_axi4 compiled by Verilator, as a master that frees a slot in
// the cycle it sees the response, and compares every issue and done cycle. A write is issued with its
// W beat; its address goes ahead, from before cycle 0.
// Arguments: PRESET TRACE EXPECTED MAX_OUTSTANDING REAL_WRITES USE_CYCLES
#include <cstdio>
#include <fstream>
#include <map>

#include "Vdram_axi4.h"
#include "verilated.h"
#include "reference_files.h"
#include "shim/dram_api.h"

using namespace spatten::dram::test;

namespace {

struct Master {
  Vdram_axi4 dut;
  std::vector<Row>& rows;
  DriveOptions options;
  std::map<int, std::size_t> rowOfId;
  std::vector<int> freeIds;
  std::size_t next = 0;
  std::size_t nextAddress = 0;  // the row whose write address goes out next, or a later one
  std::int64_t outstanding = 0;

  Master(std::vector<Row>& all, const DriveOptions& chosen) : rows(all), options(chosen) {
    for (int id = 255; id >= 0; --id) freeIds.push_back(id);
    dut.arsize = dut.awsize = 5;
    dut.arburst = dut.awburst = 1;
    dut.wstrb = ~0U;
    dut.wlast = dut.rready = dut.bready = 1;
  }

  void edge() {
    dut.clk = 0;
    dut.eval();
    dut.clk = 1;
    dut.eval();
  }

  bool written(std::size_t row) const { return options.realWrites && rows[row].write; }

  void offerWriteAddress() {
    while (nextAddress < rows.size() && !written(nextAddress)) ++nextAddress;
    dut.awvalid = nextAddress < rows.size();
    if (!dut.awvalid) return;
    dut.awaddr = rows[nextAddress].address;
    if (dut.awready) ++nextAddress;
  }

  // One clock edge, number k; only write addresses before 0.
  void step(std::int64_t k) {
    if (dut.rvalid) {  // given out at edge k - 1
      const std::size_t row = rowOfId[dut.rid];
      rows[row].done = k - 1;
      freeIds.push_back(dut.rid);
      --outstanding;
    }
    const bool below = options.maxOutstanding == 0 || outstanding < options.maxOutstanding;
    const bool offer = k >= 0 && next < rows.size() && below && (!options.useCycles || k >= rows[next].cycle);
    offerWriteAddress();
    dut.wvalid = offer && written(next);
    dut.arvalid = offer && !written(next);
    if (dut.arvalid) {
      dut.araddr = rows[next].address;
      dut.arid = freeIds.back();
    }
    if (dut.arvalid && dut.arready) {
      rows[next].issue = k;
      rowOfId[dut.arid] = next++;
      freeIds.pop_back();
      ++outstanding;
    } else if (dut.wvalid && dut.wready) {
      rows[next++].issue = k;
    }
    edge();
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 7) return 2;
  std::ifstream trace(argv[2]);
  std::vector<Row> rows = readTrace(trace);
  DriveOptions options;
  options.maxOutstanding = std::stoll(argv[4]);
  options.realWrites = std::string(argv[5]) == "1";
  options.useCycles = std::string(argv[6]) == "1";
  Master master(rows, options);
  master.dut.rst = 1;
  master.edge();
  master.edge();
  master.dut.rst = 0;
  if (dram_configure(dram_find(0, 0), argv[1]) != 0) return 2;
  const std::int64_t ahead = options.realWrites ? 4 : 0;
  for (std::int64_t k = -ahead; master.next < rows.size() || master.outstanding > 0; ++k) master.step(k);
  std::ifstream expected(argv[3]);
  return compare(rows, expected);
}
