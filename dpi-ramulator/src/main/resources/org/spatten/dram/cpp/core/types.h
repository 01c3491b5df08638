// Units shared by the whole model: one tick is one memory clock, counted from reset.
#pragma once

#include <cstdint>
#include <limits>

namespace spatten::dram {

using Tick = std::int64_t;

constexpr Tick kNever = std::numeric_limits<Tick>::max() / 4;

enum class Command : std::uint8_t {
  kActivate,
  kPrecharge,
  kRead,
  kWrite,
  kPrechargeAll,
  kRefresh,
  kRefreshBank,
};

constexpr int kCommands = 7;

constexpr int index(Command command) { return static_cast<int>(command); }

// Sets of commands, for a bus that carries only some of them.
using CommandSet = std::uint32_t;

constexpr CommandSet setOf(Command command) { return CommandSet{1} << index(command); }

constexpr CommandSet kColumnCommands = setOf(Command::kRead) | setOf(Command::kWrite);
constexpr CommandSet kRowCommands = setOf(Command::kActivate) | setOf(Command::kPrecharge);
constexpr CommandSet kAnyCommand = kColumnCommands | kRowCommands;

const char* name(Command command);

}  // namespace spatten::dram
