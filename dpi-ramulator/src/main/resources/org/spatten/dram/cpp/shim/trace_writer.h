// The commands of a memory as a text file: "tick,command,rank,bank,row" a line.
#pragma once

#include <fstream>
#include <string>

#include "core/memory.h"

namespace spatten::dram {

class TraceWriter final : public CommandObserver {
 public:
  explicit TraceWriter(const std::string& path) : out_(path) { out_ << "tick,command,rank,bank,row\n"; }

  bool good() const { return out_.good(); }

  void onCommand(Tick tick, Command command, const Location& where) override {
    out_ << tick << ',' << name(command) << ',' << where.rank << ',' << where.bank << ','
         << where.row << '\n';
  }

 private:
  std::ofstream out_;
};

}  // namespace spatten::dram
