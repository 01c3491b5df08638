package org.spatten.hdl.memories;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.SyncRead;

/**
 * How a module uses one of its memories.
 *
 * @param syncReads in order of declaration
 * @param addresses of the asynchronous reads, each different
 */
record MemoryUse(
    Memory memory,
    MemoryShape shape,
    List<Clock> clocks,
    List<SyncRead> syncReads,
    List<Expr> addresses,
    WritePorts writes) {
  /** The uses of the memories that something reads. */
  static List<MemoryUse> in(Module.Defined module) {
    var reads = MemoryReads.in(module);
    return module.memories().stream().flatMap(m -> of(m, module, reads).stream()).toList();
  }

  private static Optional<MemoryUse> of(Memory memory, Module.Defined module, MemoryReads reads) {
    var syncReads = module.syncReads().stream().filter(r -> r.memory().equals(memory)).toList();
    var addresses = reads.addresses(memory);
    if (syncReads.isEmpty() && addresses.isEmpty()) {
      return Optional.empty();
    }
    var writes = WritePorts.of(memory, module.statements());
    var clocks = new LinkedHashSet<Clock>();
    syncReads.forEach(r -> clocks.add(Clock.of(r.domain())));
    writes.ports().forEach(p -> clocks.add(Clock.of(p.get(0))));
    var order = List.copyOf(clocks);
    var ports = new ArrayList<MemoryPort>();
    for (var read : syncReads) {
      int clock = order.indexOf(Clock.of(read.domain()));
      ports.add(new MemoryPort(MemoryPort.Kind.SYNCHRONOUS_READ, clock, false));
    }
    addresses.forEach(a -> ports.add(new MemoryPort(MemoryPort.Kind.ASYNCHRONOUS_READ, -1, false)));
    for (var port : writes.ports()) {
      boolean masked = port.stream().anyMatch(w -> w.mask().isPresent());
      int clock = order.indexOf(Clock.of(port.get(0)));
      ports.add(new MemoryPort(MemoryPort.Kind.WRITE, clock, masked));
    }
    return Optional.of(
        new MemoryUse(memory, shape(memory, order, ports), order, syncReads, addresses, writes));
  }

  private static MemoryShape shape(Memory memory, List<Clock> clocks, List<MemoryPort> ports) {
    boolean masked = ports.stream().anyMatch(MemoryPort::masked);
    boolean writes = ports.stream().anyMatch(p -> p.kind() == MemoryPort.Kind.WRITE);
    boolean synchronous =
        ports.stream().anyMatch(p -> p.kind() == MemoryPort.Kind.SYNCHRONOUS_READ);
    return new MemoryShape(
        memory.depth(),
        memory.wordWidth(),
        masked ? memory.laneWidth() : memory.wordWidth(),
        writes && synchronous ? memory.readUnderWrite() : Memory.ReadUnderWrite.OLD,
        clocks.stream().map(Clock::edge).toList(),
        ports,
        memory.contents());
  }

  /** The read port, numbered as in the shape, of an asynchronous read at that address. */
  int portOfAddress(Expr address) {
    for (int i = 0; i < addresses.size(); i++) {
      if (sameAddress(addresses.get(i), address)) {
        return syncReads.size() + i;
      }
    }
    throw new IllegalArgumentException("no read at " + address);
  }

  /** The number in the shape of the first write port. */
  int firstWrite() {
    return syncReads.size() + addresses.size();
  }

  static boolean sameAddress(Expr one, Expr other) {
    return Operands.same(one, other)
        || (one instanceof Expr.Read a
            && other instanceof Expr.Read b
            && a.signal().equals(b.signal()));
  }
}
