#include "core/types.h"

namespace spatten::dram {

const char* name(Command command) {
  switch (command) {
    case Command::kActivate: return "ACT";
    case Command::kPrecharge: return "PRE";
    case Command::kRead: return "RD";
    case Command::kWrite: return "WR";
    case Command::kPrechargeAll: return "PREA";
    case Command::kRefresh: return "REF";
    case Command::kRefreshBank: return "REFpb";
  }
  return "?";
}

}  // namespace spatten::dram
