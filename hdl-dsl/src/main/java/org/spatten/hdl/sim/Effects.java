package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory.ReadUnderWrite;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;

/** Memory writes, late reads, checks and logs of all scopes: their operands go to slots. */
final class Effects {
  private final Lowering lowering;
  private final Graph g;
  private final Ticks ticks;
  private final StateLayout layout;
  private final Map<Tick, List<Partition.Store>> stores = new HashMap<>();
  private final Map<Tick, Node> alarms = new HashMap<>();

  Effects(Lowering lowering, Ticks ticks, StateLayout layout) {
    this.lowering = lowering;
    this.g = lowering.words().g;
    this.ticks = ticks;
    this.layout = layout;
  }

  /** What an edge must evaluate for its effects. */
  List<Partition.Store> of(Tick tick) {
    List<Partition.Store> all = new ArrayList<>(stores.getOrDefault(tick, List.of()));
    if (alarms.containsKey(tick)) {
      tick.alarm = layout.allocate(1);
      all.add(new Partition.Store(tick.alarm, alarms.get(tick)));
    }
    return all;
  }

  void add(Scope scope) {
    for (Drivers.Effect<Statement.MemoryWrite> write : scope.drivers.writes) {
      write(scope, write);
    }
    for (SyncRead read : scope.module.syncReads()) {
      if (read.memory().readUnderWrite() == ReadUnderWrite.NEW) {
        lateRead(scope, read);
      }
    }
    for (Drivers.Effect<Statement.Check> check : scope.drivers.checks) {
      if (check.statement().kind() != Statement.CheckKind.COVER) {
        check(scope, check);
      }
    }
    for (Drivers.Effect<Statement.Log> log : scope.drivers.logs) {
      log(scope, log);
    }
  }

  private void write(Scope scope, Drivers.Effect<Statement.MemoryWrite> effect) {
    Statement.MemoryWrite write = effect.statement();
    Tick tick = ticks.of(scope, write.domain());
    Storage storage = scope.memories.get(write.memory());
    Node[] address = lowering.value(write.address(), scope);
    int inside = storage.memory.addressWidth();
    Node enable = new Domains(lowering, scope).acting(write.domain(), effect.reached());
    if (write.address().width() > inside) {
      Node[] beyond = lowering.words().slice(address, write.address().width() - 1, inside);
      enable = g.and(enable, lowering.words().isZero(lowering.words().any(beyond)));
    }
    int mask = -1;
    if (write.mask().isPresent()) {
      mask = put(tick, lanes(storage, lowering.value(write.mask().get(), scope)));
    }
    tick.writes.add(
        new Tick.Write(
            storage,
            put(tick, enable),
            put(tick, within(address[0], inside)),
            put(tick, lowering.value(write.data(), scope)),
            mask));
  }

  private Node within(Node address, int bits) {
    return g.and(address, g.constant(Bits.mask(bits)));
  }

  /** One mask bit a lane spread over the lane's data bits. */
  private Node[] lanes(Storage storage, Node[] mask) {
    Words w = lowering.words();
    int laneWidth = storage.memory.laneWidth();
    Node[] out = w.zeros(storage.memory.wordWidth());
    Node[] ones = w.not(w.zeros(laneWidth), laneWidth);
    for (int lane = 0; lane < storage.memory.lanes(); lane++) {
      Node bit = w.slice(mask, lane, lane)[0];
      w.place(out, w.select(bit, ones, w.zeros(laneWidth)), lane * laneWidth);
    }
    return out;
  }

  private void lateRead(Scope scope, SyncRead read) {
    Tick tick = ticks.of(scope, read.domain());
    Storage storage = scope.memories.get(read.memory());
    Node enable = new Domains(lowering, scope).acting(read.domain(), read.enable());
    Node address = lowering.value(read.address(), scope)[0];
    tick.lateReads.add(
        new Tick.LateRead(
            storage,
            put(tick, enable),
            put(tick, within(address, storage.memory.addressWidth())),
            scope.slots.get(read.data())));
  }

  private void check(Scope scope, Drivers.Effect<Statement.Check> effect) {
    Statement.Check check = effect.statement();
    Tick tick = ticks.of(scope, check.domain());
    Node holds = lowering.bit(check.condition(), scope);
    Node active = new Domains(lowering, scope).checking(check.domain(), effect.reached());
    Node fails = g.and(active, g.xor(holds, g.constant(1)));
    watch(tick, fails, new Report.Failure(scope.path, check));
  }

  private void log(Scope scope, Drivers.Effect<Statement.Log> effect) {
    Statement.Log log = effect.statement();
    Tick tick = ticks.of(scope, log.domain());
    List<Integer> slots = new ArrayList<>();
    for (Expr argument : log.arguments()) {
      slots.add(put(tick, lowering.value(argument, scope)));
    }
    Node active = new Domains(lowering, scope).checking(log.domain(), effect.reached());
    watch(tick, active, new Report.Line(log, slots));
  }

  private void watch(Tick tick, Node fires, Report report) {
    tick.watches.add(new Tick.Watch(put(tick, fires), report));
    alarms.merge(tick, fires, g::or);
  }

  /** Leaves values in fresh slots and gives the first. */
  int put(Tick tick, Node... values) {
    int slot = layout.allocate(values.length);
    for (int i = 0; i < values.length; i++) {
      stores
          .computeIfAbsent(tick, t -> new ArrayList<>())
          .add(new Partition.Store(slot + i, values[i]));
    }
    return slot;
  }
}
