// The part of the shim that does not depend on the ports. The generated shim.cpp defines
// SPATTEN_TOP, SPATTEN_RINGS and includes the model's header before this one.
#pragma once

#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>

#include "spatten_inside.h"
#include "verilated.h"
#if VM_TRACE_FST
#include "verilated_fst_c.h"
using SpattenWave = VerilatedFstC;
#elif VM_TRACE
#include "verilated_vcd_c.h"
using SpattenWave = VerilatedVcdC;
#endif

#define SPATTEN_EXPORT extern "C" __attribute__((visibility("default")))

namespace spatten {

enum Status : uint64_t { RUNNING, FAILED, FINISHED };
enum Stop : uint64_t { CYCLES, SOURCE_LOW, SINK_HIGH, NO_PROGRESS };

// Java reads and writes the next two structs in place: 64-bit words only, in this order.
struct Control {
  uint64_t cycle;
  uint64_t status;
  uint64_t pendingOutput;
  uint64_t idle;      // cycles run since the last transfer
  uint64_t watchdog;  // idle cycles that end a run; 0: never
  uint64_t stopReason;
  uint64_t stopStream;
  uint64_t waveFrom;  // the first cycle in the waveform
  uint64_t waveTo;    // the first cycle after it
};

struct Ring {
  uint64_t capacity;  // records, a power of two; 0: the ports belong to Java
  uint64_t records;   // address
  uint64_t produced;
  uint64_t consumed;
  uint64_t threshold;  // source: stop when fewer are left; sink: stop when as many are held
  uint64_t pause;      // chance of a pause in a cycle, in units of 2^-32
  uint64_t random;     // state of the generator of pauses, not 0
  uint64_t offering;   // source: valid is 1 and the record not yet taken

  uint64_t held() const { return produced - consumed; }

  bool pauses() {
    if (!pause) return false;
    random ^= random << 13;
    random ^= random >> 7;
    random ^= random << 17;
    return (random >> 32) < pause;
  }
};

struct Instance {
  Control control{};
  Ring rings[SPATTEN_RINGS]{};
  std::string output;
  std::string message;
  std::unique_ptr<VerilatedContext> context{new VerilatedContext};
  std::unique_ptr<SPATTEN_TOP> top;
  Inside inside;
#if VM_TRACE
  std::string waveFile;
  std::unique_ptr<SpattenWave> wave;
#endif

  void fail(const std::string& why) {
    if (control.status != FAILED) message = why;
    control.status = FAILED;
    context->gotFinish(true);
  }

  void print(const char* text, size_t length) {
    output.append(text, length);
    control.pendingOutput = output.size();
  }

  // The last line with "%Error:" or "%Fatal:" that the model printed, without its marks.
  std::string lastError() const {
    size_t at = output.rfind("%Error: ");
    if (at == std::string::npos) at = output.rfind("%Fatal: ");
    if (at == std::string::npos) return "";
    const size_t end = output.find('\n', at);
    return output.substr(at + 8, end == std::string::npos ? end : end - at - 8);
  }
};

thread_local Instance* current = nullptr;
std::mutex opening;

// Makes an instance the one that prints and fails in this thread.
class Entered {
 public:
  explicit Entered(Instance& m) : before_{current} {
    current = &m;
    Verilated::threadContextp(m.context.get());
  }
  ~Entered() { current = before_; }

 private:
  Instance* before_;
};

// Runs a piece of work on an instance; what it throws becomes the instance's failure.
template <class Work>
int32_t guarded(Instance& m, Work work) noexcept {
  if (m.control.status != RUNNING) return static_cast<int32_t>(m.control.status);
  const Entered entered{m};
  try {
    work();
  } catch (const std::exception& e) {
    m.fail(e.what());
  } catch (...) {
    m.fail("a C++ exception of unknown type");
  }
  return static_cast<int32_t>(m.control.status);
}

// Evaluates, after a change of clocks, and shows it in the waveform.
inline void evaluate(Instance& m) {
  m.top->eval();
#if VM_TRACE
  if (m.control.cycle >= m.control.waveFrom && m.control.cycle < m.control.waveTo) {
    if (!m.wave) {
      m.wave.reset(new SpattenWave);
      m.top->trace(m.wave.get(), 99);
      m.wave->open(m.waveFile.c_str());
      if (!m.wave->isOpen()) throw std::runtime_error("cannot write the waveform " + m.waveFile);
    }
    m.wave->dump(m.context->time());
  } else if (m.wave && m.wave->isOpen()) {
    m.wave->close();
  }
#endif
}

// Evaluates, after a change of a clock, and moves on by half a cycle of 1 ns.
inline void halfCycle(Instance& m) {
  evaluate(m);
  m.context->timeInc(500);
}

template <size_t kSize>
inline uint8_t* recordAt(const Ring& r, uint64_t index) {
  return reinterpret_cast<uint8_t*>(r.records) + (index & (r.capacity - 1)) * kSize;
}

template <class T>
inline void load(T& port, const uint8_t* from) {
  std::memcpy(&port, from, sizeof(T));
}

template <class T>
inline void store(uint8_t* to, const T& port) {
  std::memcpy(to, &port, sizeof(T));
}

inline void stop(Instance& m, Stop reason, uint64_t stream) {
  m.control.stopReason = reason;
  m.control.stopStream = stream;
}

inline int32_t copyText(const std::string& text, char* to, int32_t size) {
  const size_t n = text.size() < static_cast<size_t>(size) ? text.size() : size;
  std::memcpy(to, text.data(), n);
  return static_cast<int32_t>(n);
}

}  // namespace spatten

extern "C" int spatten_printf(const char* format, ...) {
  va_list args;
  va_start(args, format);
  va_list again;
  va_copy(again, args);
  const int length = std::vsnprintf(nullptr, 0, format, args);
  va_end(args);
  if (length > 0 && spatten::current) {
    std::string text(static_cast<size_t>(length) + 1, '\0');
    std::vsnprintf(&text[0], text.size(), format, again);
    spatten::current->print(text.data(), static_cast<size_t>(length));
  }
  va_end(again);
  return length;
}

extern "C" void spatten_report_error(const char* message) {
  if (spatten::current) spatten::current->fail(message);
}

extern "C" void* spatten_current_instance(void) { return spatten::current; }

// Verilator calls these four instead of its own, which would end the process.
void vl_finish(const char* file, int line, const char*) VL_MT_UNSAFE {
  using namespace spatten;
  if (!current) return;
  current->context->gotFinish(true);
  if (current->control.status == RUNNING) {
    current->message = std::string(file) + ":" + std::to_string(line) + ": $finish";
    current->control.status = FINISHED;
  }
}

void vl_stop(const char* file, int line, const char*) VL_MT_UNSAFE {
  using namespace spatten;
  if (!current) return;
  const std::string place = std::string(file) + ":" + std::to_string(line) + ": ";
  const std::string printed = current->lastError();
  current->context->gotError(true);
  current->fail(printed.compare(0, place.size(), place) == 0 ? printed : place + "$stop");
}

// Verilator's own checks, such as a loop that does not settle, would go on for ever if this returned.
void vl_fatal(const char* file, int line, const char*, const char* why) VL_MT_UNSAFE {
  throw std::runtime_error(file && *file ? std::string(file) + ":" + std::to_string(line) + ": " + why
                                         : std::string(why));
}
