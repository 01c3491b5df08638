package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory.ReadUnderWrite;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement.Check;
import org.spatten.hdl.ir.Statement.CheckKind;
import org.spatten.hdl.ir.SyncRead;

/**
 * Everything that a clock edge loads: registers, synchronous reads of old contents and coverage
 * counters. Those of one edge lie side by side, so that one block copy moves all next values in.
 */
final class Registers {
  /** Something that holds its value; exactly one of the three sources is present. */
  private record Held(
      Scope scope,
      int slot,
      int width,
      Optional<Register> register,
      Optional<SyncRead> read,
      Optional<Drivers.Effect<Check>> cover) {}

  /** A register that its reset acts on at once. */
  record Asynchronous(Node active, int slot, int width, Expr.Literal value) {}

  /** A counter of a cover statement. */
  record Counter(String path, Check check, int slot) {}

  private final IdentityHashMap<Tick, List<Held>> held = new IdentityHashMap<>();
  final List<Counter> counters = new ArrayList<>();
  final List<Asynchronous> asynchronous = new ArrayList<>();

  /** Gives every element its slot. */
  void allocate(Hierarchy hierarchy, Ticks ticks, StateLayout layout) {
    IdentityHashMap<Tick, List<Runnable>> makers = new IdentityHashMap<>();
    for (Scope scope : hierarchy.scopes) {
      for (Register register : scope.module.registers()) {
        Tick tick = ticks.of(scope, register.domain());
        makers
            .computeIfAbsent(tick, t -> new ArrayList<>())
            .add(() -> addRegister(scope, register, tick, layout));
      }
      for (SyncRead read : scope.module.syncReads()) {
        Tick tick = ticks.of(scope, read.domain());
        if (read.memory().readUnderWrite() == ReadUnderWrite.OLD) {
          makers
              .computeIfAbsent(tick, t -> new ArrayList<>())
              .add(() -> addRead(scope, read, tick, layout));
        } else {
          scope.slots.put(read.data(), layout.allocate(Bits.words(read.data().width())));
        }
      }
      for (Drivers.Effect<Check> cover : scope.drivers.checks) {
        if (cover.statement().kind() == CheckKind.COVER) {
          Tick tick = ticks.of(scope, cover.statement().domain());
          makers
              .computeIfAbsent(tick, t -> new ArrayList<>())
              .add(() -> addCover(scope, cover, tick, layout));
        }
      }
    }
    for (Tick tick : ticks.all) {
      tick.registers = layout.size();
      makers.getOrDefault(tick, List.of()).forEach(Runnable::run);
      tick.count = layout.size() - tick.registers;
      tick.next = layout.allocate(tick.count);
    }
  }

  private void addRegister(Scope scope, Register register, Tick tick, StateLayout layout) {
    int slot = hold(scope, register.signal(), layout);
    held(tick)
        .add(
            new Held(
                scope,
                slot,
                register.signal().width(),
                Optional.of(register),
                Optional.empty(),
                Optional.empty()));
  }

  private void addRead(Scope scope, SyncRead read, Tick tick, StateLayout layout) {
    int slot = hold(scope, read.data(), layout);
    held(tick)
        .add(
            new Held(
                scope,
                slot,
                read.data().width(),
                Optional.empty(),
                Optional.of(read),
                Optional.empty()));
  }

  private void addCover(Scope scope, Drivers.Effect<Check> cover, Tick tick, StateLayout layout) {
    int slot = layout.allocate(1);
    counters.add(new Counter(scope.path, cover.statement(), slot));
    held(tick)
        .add(new Held(scope, slot, 64, Optional.empty(), Optional.empty(), Optional.of(cover)));
  }

  private static int hold(Scope scope, Signal signal, StateLayout layout) {
    int slot = layout.allocate(Bits.words(signal.width()));
    scope.slots.put(signal, slot);
    return slot;
  }

  private List<Held> held(Tick tick) {
    return held.computeIfAbsent(tick, t -> new ArrayList<>());
  }

  /** The next values at an edge. */
  List<Partition.Store> next(Tick tick, Lowering lowering) {
    List<Partition.Store> stores = new ArrayList<>();
    for (Held each : held.getOrDefault(tick, List.of())) {
      Node[] next = next(each, lowering);
      for (int i = 0; i < next.length; i++) {
        stores.add(new Partition.Store(each.slot() - tick.registers + tick.next + i, next[i]));
      }
    }
    return stores;
  }

  private Node[] next(Held each, Lowering lowering) {
    Node[] now = lowering.signals().state(each.slot(), each.width());
    Domains domains = new Domains(lowering, each.scope());
    if (each.cover().isPresent()) {
      Check check = each.cover().get().statement();
      Node hit =
          lowering
              .words()
              .g
              .and(
                  domains.checking(check.domain(), each.cover().get().reached()),
                  lowering.bit(check.condition(), each.scope()));
      return new Node[] {lowering.words().g.add(now[0], hit)};
    }
    if (each.read().isPresent()) {
      SyncRead read = each.read().get();
      Node[] address = lowering.value(read.address(), each.scope());
      Node[] word = lowering.memory(each.scope().memories.get(read.memory()), address);
      return lowering.words().select(domains.acting(read.domain(), read.enable()), word, now);
    }
    Register register = each.register().orElseThrow();
    Node[] next = lowering.signals().next(each.scope(), register.signal());
    next = lowering.words().select(domains.enabled(register.domain()), next, now);
    if (register.resetValue().isEmpty()) {
      return next;
    }
    Node reset = domains.reset(register.domain());
    if (register.domain().resetKind() == ClockDomain.ResetKind.ASYNCHRONOUS) {
      asynchronous.add(
          new Asynchronous(reset, each.slot(), each.width(), register.resetValue().get()));
    }
    Node[] value = lowering.value(register.resetValue().get(), each.scope());
    return lowering.words().select(reset, value, next);
  }

  /** Fills all elements with random bits; counters begin at 0. */
  void randomise(Ticks ticks, long[] state, Randomness random) {
    for (Tick tick : ticks.all) {
      for (Held each : held.getOrDefault(tick, List.of())) {
        for (int i = 0; i < Bits.words(each.width()); i++) {
          long bits = random.next() & Bits.mask(Bits.wordBits(each.width(), i));
          state[each.slot() + i] = each.cover().isPresent() ? 0 : bits;
        }
      }
    }
  }
}
