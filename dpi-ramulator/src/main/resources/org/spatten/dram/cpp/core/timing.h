// A timing table as data: "after `from` at a node, `to` at the same node no earlier than `delay`
// ticks later". `window` 4, of ACT to ACT in a rank (tFAW), counts from the fourth last `from`.
// `otherRank` binds the commands of every other rank instead.
#pragma once

#include <vector>

#include "core/types.h"

namespace spatten::dram {

enum class Level : std::uint8_t { kChannel, kRank, kBankGroup, kBank };

struct Constraint {
  Level level;
  Command from;
  Command to;
  int delay;
  int window = 1;
  bool otherRank = false;
};

struct TimingTable {
  std::vector<Constraint> constraints;
  int readLatency = 0;        // RD to completion
  int burstTicks = 0;         // data bus time of one transaction on its rank's data bus
  int activateTicks = 1;      // ticks an ACT occupies the row bus
  Tick refreshInterval = 0;   // 0: the standard defines none
  int refreshTicks = 0;       // tRFC
  int refreshBankTicks = 0;   // tRFCpb; 0: no per-bank refresh
  double tickPicoseconds = 0;
};

}  // namespace spatten::dram
