// What Java calls. The generated shim.cpp defines addressOf, setClock, driveRings and serveRings
// before it includes this.
#pragma once

namespace {

spatten::Instance& instance(int64_t handle) {
  return *reinterpret_cast<spatten::Instance*>(handle);
}

}  // namespace

// A new instance, every clock low and inputs 0 but the reset at resetLevel, evaluated once; check
// its status. One at a time, since Verilator's random numbers share state between threads.
SPATTEN_EXPORT int64_t spatten_open(int32_t seed, int32_t resetLevel, const char* waveFile,
                                    int64_t waveFrom, int64_t waveTo) {
  using namespace spatten;
  const std::lock_guard<std::mutex> lock{opening};
  auto* m = new Instance;
  guarded(*m, [&] {
    m->control.waveFrom = static_cast<uint64_t>(waveFrom);
    m->control.waveTo = static_cast<uint64_t>(waveTo);
    m->context->fatalOnError(false);
    m->context->randReset(2);
    m->context->randSeed(seed);
#if VM_TRACE
    m->waveFile = waveFile;
    m->context->traceEverOn(true);
#endif
    m->top.reset(new SPATTEN_TOP{m->context.get(), ""});
    clearInputs(*m->top);
    setReset(*m->top, resetLevel);
    m->top->eval();
    m->inside.begin(*m->context);
  });
  return reinterpret_cast<int64_t>(m);
}

SPATTEN_EXPORT void spatten_close(int64_t handle) {
  using namespace spatten;
  Instance* m = &instance(handle);
  guarded(*m, [&] { m->top->final(); });
  {
    const Entered entered{*m};
#if VM_TRACE
    if (m->wave) m->wave->close();
    m->wave.reset();
#endif
    m->top.reset();
  }
  Verilated::threadContextp(nullptr);
  delete m;
}

// 0: the control block, 1: the rings, 2 and up: the ports in order.
SPATTEN_EXPORT int64_t spatten_address(int64_t handle, int32_t what) {
  auto& m = instance(handle);
  const void* at = what == 0   ? static_cast<void*>(&m.control)
                   : what == 1 ? static_cast<void*>(m.rings)
                               : addressOf(*m.top, what - 2);
  return reinterpret_cast<int64_t>(at);
}

SPATTEN_EXPORT int32_t spatten_eval(int64_t handle) {
  auto& m = instance(handle);
  return spatten::guarded(m, [&] { m.top->eval(); });
}

// Full periods of one clock. Inputs settle in the same evaluation as the first rising edge.
SPATTEN_EXPORT int32_t spatten_tick(int64_t handle, int32_t clock, int32_t cycles) {
  using namespace spatten;
  auto& m = instance(handle);
  return guarded(m, [&] {
    for (int32_t i = 0; i < cycles; ++i) {
      setClock(*m.top, clock, 1);
      halfCycle(m);
      m.inside.sample();
      setClock(*m.top, clock, 0);
      halfCycle(m);
      if (m.control.status != RUNNING) return;
      ++m.control.cycle;
    }
  });
}

// Changes of several clocks at one instant; bit i of a mask is clock i.
SPATTEN_EXPORT int32_t spatten_edges(int64_t handle, int64_t time, int64_t rising,
                                     int64_t falling) {
  using namespace spatten;
  auto& m = instance(handle);
  return guarded(m, [&] {
    for (int32_t clock = 0; clock < SPATTEN_CLOCKS; ++clock) {
      if (rising >> clock & 1) setClock(*m.top, clock, 1);
      if (falling >> clock & 1) setClock(*m.top, clock, 0);
    }
    m.context->time(static_cast<uint64_t>(time));
    evaluate(m);
    if (rising) m.inside.sample();
    if (m.control.status == RUNNING && falling) ++m.control.cycle;
  });
}

// Periods of the first clock with the rings served, until one of the reasons to stop.
SPATTEN_EXPORT int32_t spatten_run(int64_t handle, int64_t cycles) {
  using namespace spatten;
  auto& m = instance(handle);
  auto& c = m.control;
  stop(m, CYCLES, 0);
  return guarded(m, [&] {
    const uint64_t end = c.cycle + static_cast<uint64_t>(cycles);
    while (c.cycle < end && c.stopReason == CYCLES && driveRings(m)) {
      halfCycle(m);
      const bool moved = serveRings(m);
      setClock(*m.top, 0, 1);
      halfCycle(m);
      m.inside.sample();
      setClock(*m.top, 0, 0);
      if (c.status != RUNNING) return;
      ++c.cycle;
      c.idle = moved ? 0 : c.idle + 1;
      if (c.watchdog && c.idle >= c.watchdog) stop(m, NO_PROGRESS, 0);
    }
    m.top->eval();
  });
}

SPATTEN_EXPORT int32_t spatten_take_output(int64_t handle, char* to, int32_t size) {
  auto& m = instance(handle);
  const int32_t n = spatten::copyText(m.output, to, size);
  m.output.erase(0, static_cast<size_t>(n));
  m.control.pendingOutput = m.output.size();
  return n;
}

// The listing of the signals inside, cut to the size; returns its whole length.
SPATTEN_EXPORT int32_t spatten_inside(int64_t handle, char* to, int32_t size) {
  const std::string text = instance(handle).inside.listing();
  spatten::copyText(text, to, size);
  return static_cast<int32_t>(text.size());
}

SPATTEN_EXPORT int32_t spatten_message(int64_t handle, char* to, int32_t size) {
  return spatten::copyText(instance(handle).message, to, size);
}
