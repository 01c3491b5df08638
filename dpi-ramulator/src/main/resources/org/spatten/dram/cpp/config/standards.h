// The organisations and timings the model knows by name. Sources: docs/dram.md.
#pragma once

#include <string>

#include "config/timing_parameters.h"
#include "core/organisation.h"

namespace spatten::dram {

struct Standard {
  std::string organisation;  // name of the organisation preset
  std::string timing;        // name of the timing preset
  Organisation shape;
  TimingParameters parameters;
  CommandBuses buses = CommandBuses::kOne;
  int offsetBits = 0;  // address bits below the column
  // What Ramulator's files call density, dq and column of `org`, and rate of `timing`.
  int density = 0;  // Mbit
  int dq = 0;
  int column = 0;
  int rate = 0;  // Mbit/s a pin

  bool sharedDataBus() const { return parameters.nCS > 0; }
};

// HBM2 as Ramulator 2.0 has it: 16 B a tick a channel, one command bus, no refresh.
Standard ramulatorHbm2();

// HBM2 at 2 Gbit/s a pin: 32 B a nanosecond a 128-bit channel (JESD235; Ramulator 2.1).
Standard hbm2();

// HBM3 at 6.4 Gbit/s a pin, four dies high: 51.2 B a nanosecond a 64-bit channel (JESD238; Ramulator
// 2.1).
Standard hbm3();

// DDR4-2400R, 8 Gbit x8 (JESD79-4; Ramulator 2.0).
Standard ddr4(int ranks);

}  // namespace spatten::dram
