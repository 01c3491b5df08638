package org.spatten.hdl.memories;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.Memory;

/**
 * What a memory needs of a module that holds it; memories of equal shape share one.
 *
 * @param laneWidth granularity of the masked writes; the width when there are none
 * @param clocks the edge of each clock
 */
record MemoryShape(
    int depth,
    int width,
    int laneWidth,
    Memory.ReadUnderWrite readUnderWrite,
    List<Edge> clocks,
    List<MemoryPort> ports,
    Optional<List<BigInteger>> contents) {
  MemoryShape {
    clocks = List.copyOf(clocks);
    ports = List.copyOf(ports);
  }

  /** The name of the module, unless another shape has it already. */
  String name() {
    var name = new StringBuilder(count(MemoryPort.Kind.WRITE) == 0 ? "rom_" : "mem_");
    name.append(depth).append('x').append(width).append('_');
    for (var kind : MemoryPort.Kind.values()) {
      if (count(kind) > 0) {
        name.append(count(kind)).append(kind.letters);
      }
    }
    if (ports.stream().anyMatch(MemoryPort::masked)) {
      name.append("_mask").append(laneWidth);
    }
    if (readUnderWrite == Memory.ReadUnderWrite.NEW) {
      name.append("_new");
    }
    if (clocks.size() > 1) {
      name.append('_').append(clocks.size()).append("clk");
    } else if (clocks.contains(Edge.FALLING)) {
      name.append("_negedge");
    }
    contents.ifPresent(words -> name.append("_%08x".formatted(checksum(words))));
    return name.toString();
  }

  /** One sentence for the head of the file. */
  String description() {
    var parts = new ArrayList<String>();
    for (var kind : MemoryPort.Kind.values()) {
      long count = count(kind);
      if (count > 0) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        parts.add(count + " " + name + (count == 1 ? "" : "s"));
      }
    }
    return "%d words of %d bits: %s.".formatted(depth, width, String.join(", ", parts));
  }

  /** {@code clk}, or {@code clk_0} and so on where there are several. */
  String clockName(int clock) {
    return clocks.size() == 1 ? "clk" : "clk_" + clock;
  }

  /** {@code r0} for the first read, {@code w0} for the first write. */
  String portName(int port) {
    boolean write = ports.get(port).kind() == MemoryPort.Kind.WRITE;
    long before =
        ports.subList(0, port).stream()
            .filter(p -> (p.kind() == MemoryPort.Kind.WRITE) == write)
            .count();
    return (write ? "w" : "r") + before;
  }

  private long count(MemoryPort.Kind kind) {
    return ports.stream().filter(p -> p.kind() == kind).count();
  }

  private static long checksum(List<BigInteger> words) {
    var sum = new CRC32();
    for (var word : words) {
      sum.update(word.toByteArray());
      sum.update(',');
    }
    return sum.getValue();
  }
}
