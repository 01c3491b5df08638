package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Signal;

/** Compiles a design to bytecode and links it to fresh state. */
final class Compiler {
  private static final int FIRST_TICK = 3;

  private final CombinationalLoops loops;
  private final StateLayout layout = new StateLayout();
  private final Hierarchy hierarchy;
  private final Ticks ticks;
  private final Registers registers = new Registers();
  private final List<Storage> storages = new ArrayList<>();
  private final Models models;
  private final ForeignCalls calls;

  private Compiler(Design design, CombinationalLoops loops) {
    this.loops = loops;
    hierarchy = new Hierarchy(design, loops);
    ticks = new Ticks(hierarchy);
    models = new Models(hierarchy, ticks, layout);
    calls = new ForeignCalls(hierarchy);
  }

  /**
   * Compiles for a simulation.
   *
   * @param observeAll make the values of all signals available, not only those of the top's ports
   */
  static Program compile(Design design, boolean observeAll, long seed) {
    CombinationalLoops loops = new CombinationalLoops();
    while (true) {
      try {
        return new Compiler(design, loops).compile(observeAll, seed);
      } catch (CombinationalLoops.Refined again) {
        loops.restart();
      }
    }
  }

  private Program compile(boolean observeAll, long seed) {
    allocate();
    Lowering lowering = new Lowering(new Graph(), layout, loops);
    List<List<Partition.Store>> programs = new ArrayList<>();
    for (int i = 0; i < FIRST_TICK; i++) {
      programs.add(new ArrayList<>());
    }
    Effects effects = new Effects(lowering, ticks, layout);
    for (Scope scope : hierarchy.scopes) {
      effects.add(scope);
    }
    models.addInputs(lowering, effects);
    for (Tick tick : ticks.all) {
      List<Partition.Store> stores = new ArrayList<>(registers.next(tick, lowering));
      stores.addAll(effects.of(tick));
      programs.add(stores);
    }
    Observation observed =
        new Observation(lowering, layout, programs.get(Program.OUTPUTS)).add(hierarchy, observeAll);
    ResetWatch resets =
        new ResetWatch(registers.asynchronous, layout, programs.get(Program.RESETS));
    new Partition(programs, layout);
    List<Schedule> schedules = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      schedules.add(new Schedule(i, programs.get(i), layout));
    }
    long[] state = new long[layout.size()];
    Randomness random = new Randomness(seed);
    registers.randomise(ticks, state, random);
    for (Storage storage : storages) {
      storage.fill(random);
    }
    List<Code> code = link(schedules, state);
    for (int i = 0; i < ticks.all.size(); i++) {
      ticks.all.get(i).code = code.get(FIRST_TICK + i);
    }
    return new Program(
        hierarchy.top().module.ports(),
        state,
        code,
        ticks.all,
        resets,
        observed,
        registers.counters,
        models);
  }

  private void allocate() {
    Scope top = hierarchy.top();
    for (Signal port : top.module.ports()) {
      if (port.kind() == Signal.Kind.INPUT) {
        top.slots.put(port, layout.allocate(Bits.words(port.width())));
      }
    }
    registers.allocate(hierarchy, ticks, layout);
    for (Scope scope : hierarchy.scopes) {
      for (Memory memory : scope.module.memories()) {
        Storage storage = new Storage(scope.name(memory.name()), memory, storages.size());
        storages.add(storage);
        scope.memories.put(memory, storage);
      }
    }
    for (int port = 0; port < top.module.ports().size(); port++) {
      if (top.module.ports().get(port).type() instanceof org.spatten.hdl.ir.Type.ClockType) {
        ticks.of(port, Edge.RISING);
      }
    }
  }

  private List<Code> link(List<Schedule> schedules, long[] state) {
    List<Code> code = new ArrayList<>();
    int mark = 0;
    for (Schedule schedule : schedules) {
      if (schedule.chunks.isEmpty()) {
        code.add(new Code.Empty());
      } else {
        byte[] bytes =
            new CodeWriter(schedule, mark).write(storages.size(), calls.functions.size());
        mark += schedule.chunks.size();
        code.add(Handover.link(bytes, state, storages, calls.functions));
      }
    }
    return code;
  }
}
