// The signals inside a model that was built with SPATTEN_INSIDE: where their values are, and which
// bits have changed from one rising edge to the next.
#pragma once

#include <cstdint>
#include <cstring>
#include <sstream>
#include <string>
#include <vector>

#include "verilated.h"
#ifdef SPATTEN_INSIDE
#include "verilated_syms.h"
#endif

namespace spatten {

class Inside {
 public:
  // Finds all signals but memories.
  void begin(VerilatedContext& context) {
#ifdef SPATTEN_INSIDE
    for (const auto& scope : *context.scopeNameMap()) {
      if (!scope.second->varsp()) continue;
      for (const auto& var : *scope.second->varsp()) {
        if (var.second.udims() == 0) add(scope.second->name(), var.first, var.second);
      }
    }
#else
    (void)context;
#endif
  }

  // Compares with the values at the last call; the model is settled.
  void sample() {
    for (auto& s : signals_) {
      for (size_t i = 0; i < s.bytes; ++i) {
        const uint8_t now = s.value[i];
        const uint8_t before = s.before[i];
        if (begun_) {
          s.rose[i] |= now & ~before;
          s.fell[i] |= before & ~now;
        }
        s.before[i] = now;
      }
    }
    begun_ = true;
  }

  // A line for each signal: its path from the top, its bytes and the addresses of the value, of
  // the bits that have risen and of those that have fallen.
  std::string listing() const {
    std::ostringstream text;
    for (const auto& s : signals_) {
      text << s.path << ' ' << s.bytes << ' ' << address(s.value) << ' ' << address(s.rose.data())
           << ' ' << address(s.fell.data()) << '\n';
    }
    return text.str();
  }

 private:
  struct Signal {
    std::string path;
    size_t bytes;
    const uint8_t* value;
    std::vector<uint8_t> before;
    std::vector<uint8_t> rose;
    std::vector<uint8_t> fell;
  };

#ifdef SPATTEN_INSIDE
  void add(const std::string& scope, const std::string& name, const VerilatedVar& var) {
    const size_t bytes = var.totalSize();
    const std::vector<uint8_t> none(bytes, 0);
    signals_.push_back(Signal{scope + "." + name, bytes,
                              static_cast<const uint8_t*>(var.datap()), none, none, none});
  }
#endif

  static uint64_t address(const uint8_t* at) { return reinterpret_cast<uint64_t>(at); }

  std::vector<Signal> signals_;
  bool begun_ = false;
};

}  // namespace spatten
