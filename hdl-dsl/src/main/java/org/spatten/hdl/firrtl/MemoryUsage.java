package org.spatten.hdl.firrtl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Statement;

/** Who reads and writes a memory. */
final class MemoryUsage {
  record Edge(String clock, ClockDomain.Edge edge) {
    static Edge of(ClockDomain domain) {
      return new Edge(domain.clock().name(), domain.edge());
    }
  }

  private final Memory memory;
  private final boolean readNow;
  private final List<Edge> writes = new ArrayList<>();
  private final List<Edge> reads = new ArrayList<>();

  MemoryUsage(Module.Defined module, Memory memory, boolean readNow) {
    this.memory = memory;
    this.readNow = readNow;
    for (var statement : module.statements()) {
      Statements.forEach(
          statement,
          s -> {
            if (s instanceof Statement.MemoryWrite w && w.memory().equals(memory)) {
              writes.add(Edge.of(w.domain()));
            }
          });
    }
    module.syncReads().stream()
        .filter(r -> r.memory().equals(memory))
        .forEach(r -> reads.add(Edge.of(r.domain())));
  }

  boolean isRead() {
    return readNow || !reads.isEmpty();
  }

  /** Whether it holds the same words for ever. */
  boolean isConstant() {
    return memory.contents().isPresent() && writes.isEmpty();
  }

  /** Whether FIRRTL's memory of read latency 1 does what the language asks for. */
  boolean isLate() {
    var edges = new HashSet<>(reads);
    edges.addAll(writes);
    return memory.readUnderWrite() == Memory.ReadUnderWrite.NEW
        && !readNow
        && !reads.isEmpty()
        && edges.size() == 1;
  }

  /** Whether a read register must see what is being written. */
  boolean forwards() {
    return memory.readUnderWrite() == Memory.ReadUnderWrite.NEW && !reads.isEmpty() && !isLate();
  }

  boolean hasSeveralWrites() {
    return writes.size() > 1;
  }
}
