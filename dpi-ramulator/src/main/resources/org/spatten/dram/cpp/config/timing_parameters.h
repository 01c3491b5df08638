// Timing parameters by their JEDEC names, in ticks, and the table of constraints they imply.
#pragma once

#include <string>
#include <vector>

#include "core/timing.h"

namespace spatten::dram {

struct TimingParameters {
  int nBL = 0;      // data bus time of one transaction
  int nCL = 0;      // RD to first data
  int nCWL = 0;     // WR to first data
  int nRCDRD = 0;   // ACT to RD
  int nRCDWR = 0;   // ACT to WR
  int nRP = 0;      // PRE to ACT
  int nRAS = 0;     // ACT to PRE
  int nRC = 0;      // ACT to ACT, same bank
  int nWR = 0;      // end of write data to PRE
  int nRTP = 0;     // RD to PRE
  int nCCDS = 0;    // RD to RD, other bank group
  int nCCDL = 0;    // RD to RD, same bank group
  int nRRDS = 0;    // ACT to ACT, other bank group
  int nRRDL = 0;    // ACT to ACT, same bank group
  int nWTRS = 0;    // end of write data to RD, other bank group
  int nWTRL = 0;    // end of write data to RD, same bank group
  int nRTW = 0;     // RD to WR, same rank; 0: as soon as the data bus allows
  int nFAW = 0;     // window of four ACTs
  int nPPD = 0;     // PRE to PRE; 0: no constraint
  int nRFC = 0;     // REF to ACT
  int nRFCpb = 0;   // REFpb to ACT of its bank; 0: no per-bank refresh
  int nRREFD = 0;   // REFpb to REFpb, and to ACT of another bank
  int nREFI = 0;    // between REFs of a rank; 0: no refresh
  int nCS = 0;      // turnaround between ranks on a shared data bus
  int tCKps = 0;    // a tick
};

// The value of that name, to read or to change, or null.
int* parameter(TimingParameters& parameters, const std::string& name);
std::vector<std::string> parameterNames();

enum class CommandBuses {
  kOne,              // one command of any kind a tick
  kOneTwoTickRows,   // as Ramulator 2.0's HBM2: besides, no ACT or PRE in the tick after an ACT
  kRowAndColumn,     // one row and one column command a tick; an ACT takes two
};

TimingTable timingTable(const TimingParameters& parameters, CommandBuses buses);

}  // namespace spatten::dram
