#include "config/standards.h"

namespace spatten::dram {

Standard ramulatorHbm2() {
  TimingParameters p;
  p.nBL = 4;
  p.nCL = p.nRCDRD = p.nRCDWR = p.nRP = 7;
  p.nCWL = 2;
  p.nRAS = 17;
  p.nRC = 19;
  p.nWR = 8;
  p.nRTP = 3;
  p.nCCDS = p.nCCDL = 2;
  p.nRRDS = 2;
  p.nRRDL = 3;
  p.nWTRS = 3;
  p.nWTRL = 4;
  p.nFAW = 15;
  p.tCKps = 1000;
  return {"HBM2_8Gb", "HBM2_2Gbps", {2, 4, 4, 32768, 32, 16, 32}, p,
          CommandBuses::kOneTwoTickRows, 4, 8192, 128, 64, 2000};
}

Standard hbm2() {
  TimingParameters p;
  p.nBL = 2;
  p.nCL = p.nRCDRD = p.nRP = 14;
  p.nRCDWR = 12;
  p.nCWL = 5;
  p.nRAS = 34;
  p.nRC = 48;
  p.nWR = 16;
  p.nRTP = 5;
  p.nCCDS = 2;
  p.nCCDL = 4;
  p.nRRDS = p.nRRDL = 4;
  p.nWTRS = 6;
  p.nWTRL = 8;
  p.nFAW = 15;
  p.nRFC = 350;
  p.nRFCpb = 160;
  p.nRREFD = 8;
  p.nREFI = 3900;
  p.tCKps = 1000;
  return {"HBM2_8Gb", "HBM2_2Gbps", {2, 4, 4, 32768, 32, 32, 32}, p,
          CommandBuses::kRowAndColumn, 5, 8192, 64, 32, 2000};
}

// Delays that JESD238 gives in nanoseconds are rounded up; tRREFD is 8 ns.
Standard hbm3() {
  TimingParameters p;
  p.nBL = 2;
  p.nCL = 20;
  p.nCWL = 10;
  p.nRCDRD = 31;
  p.nRCDWR = 15;
  p.nRP = 26;
  p.nRAS = 45;
  p.nRC = 72;
  p.nWR = 33;
  p.nRTP = 9;
  p.nCCDS = 2;
  p.nCCDL = 4;
  p.nRRDS = 4;
  p.nRRDL = 5;
  p.nWTRS = 7;
  p.nWTRL = 10;
  p.nRTW = 20;
  p.nFAW = 24;
  p.nPPD = 2;
  p.nRFC = 416;
  p.nRFCpb = 320;
  p.nRREFD = 13;
  p.nREFI = 6240;
  p.tCKps = 625;
  return {"HBM3_4Gb", "HBM3_6400Mbps", {2, 4, 4, 16384, 32, 32, 32}, p,
          CommandBuses::kRowAndColumn, 5, 4096, 32, 256, 6400};
}

Standard ddr4(int ranks) {
  TimingParameters p;
  p.nBL = 4;
  p.nCL = p.nRCDRD = p.nRCDWR = p.nRP = 16;
  p.nCWL = 12;
  p.nRAS = 39;
  p.nRC = 55;
  p.nWR = 18;
  p.nRTP = 9;
  p.nCCDS = 4;
  p.nCCDL = 6;
  p.nRRDS = 4;
  p.nRRDL = 6;
  p.nWTRS = 3;
  p.nWTRL = 9;
  p.nFAW = 26;
  p.nRFC = 433;
  p.nREFI = 9364;
  p.nCS = 2;
  p.tCKps = 833;
  return {"DDR4_8Gb_x8", "DDR4_2400R", {ranks, 4, 4, 65536, 128, 64, 64}, p,
          CommandBuses::kOne, 6, 8192, 8, 1024, 2400};
}

}  // namespace spatten::dram
