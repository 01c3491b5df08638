// The reference data's files.
#pragma once

#include <cstdint>
#include <cstdio>
#include <istream>
#include <sstream>
#include <string>
#include <vector>

namespace spatten::dram::test {

struct Row {
  std::int64_t cycle = 0;
  std::uint64_t address = 0;
  bool write = false;
  std::int64_t issue = -1;
  std::int64_t done = -1;
};

struct DriveOptions {
  std::int64_t maxOutstanding = 16;  // 0: no limit
  bool realWrites = false;           // else writes are sent as reads
  bool useCycles = false;            // no push before the row's cycle
};

// Lines of "cycle address R|W".
inline std::vector<Row> readTrace(std::istream& in) {
  std::vector<Row> rows;
  std::string line;
  while (std::getline(in, line)) {
    std::istringstream fields(line);
    Row row;
    std::string address;
    std::string kind;
    if (!(fields >> row.cycle >> address >> kind)) continue;
    row.address = std::stoull(address, nullptr, 16);
    row.write = kind == "W";
    rows.push_back(row);
  }
  return rows;
}

// Compares with lines of "idx,addr,rw,issue,done,latency" and prints the verdict; 0 if all agree.
inline int compare(const std::vector<Row>& rows, std::istream& expected) {
  std::string line;
  std::getline(expected, line);
  std::size_t count = 0;
  std::size_t different = 0;
  for (; std::getline(expected, line); ++count) {
    unsigned long long address = 0;
    long long issue = 0;
    long long done = 0;
    if (std::sscanf(line.c_str(), "%*u,%llx,%*c,%lld,%lld", &address, &issue, &done) != 3) return 2;
    if (count >= rows.size()) break;
    const Row& row = rows[count];
    if (row.address == address && row.issue == issue && row.done == done) continue;
    if (different++ == 0) {
      std::printf("row %zu: expected issue %lld done %lld, found %lld and %lld\n", count, issue, done,
                  static_cast<long long>(row.issue), static_cast<long long>(row.done));
    }
  }
  std::printf("%zu rows, %zu of them different\n", count, different);
  return different == 0 && count == rows.size() && count > 0 ? 0 : 1;
}

}  // namespace spatten::dram::test
