package org.spatten.hdl.firrtl;

import static org.spatten.hdl.firrtl.Terms.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;

/** A memory that is written: a {@code mem} with one port for each read and each write. */
final class Ram {
  private record WritePort(String place, ClockDomain domain) {}

  private final ModuleText text;
  private final Memory memory;
  private final MemoryUsage usage;
  private final List<WritePort> writers = new ArrayList<>();
  private int readers;

  Ram(ModuleText text, Memory memory, MemoryUsage usage) {
    this.text = text;
    this.memory = memory;
    this.usage = usage;
  }

  Memory memory() {
    return memory;
  }

  /** One that nothing reads is left out. */
  boolean isDeclared() {
    return usage.isRead();
  }

  boolean isLate() {
    return usage.isLate();
  }

  private String dataType() {
    String lane = "UInt<" + memory.laneWidth() + ">";
    return memory.lanes() == 1 ? lane : lane + "[" + memory.lanes() + "]";
  }

  private String maskType() {
    return memory.lanes() == 1 ? "UInt<1>" : "UInt<1>[" + memory.lanes() + "]";
  }

  private String lane(String place, int lane) {
    return memory.lanes() == 1 ? place : place + "[" + lane + "]";
  }

  private String joined(int first, int count, IntFunction<String> lane) {
    int half = count / 2;
    return count == 1
        ? lane.apply(first)
        : call("cat", joined(first + half, count - half, lane), joined(first, half, lane));
  }

  /** A new port; its data are the value. */
  String read(String address) {
    return reader(Terms.call("asClock", Terms.FALSE), address, Terms.TRUE);
  }

  private String reader(String clock, String address, String enable) {
    String port = memory.name() + ".r" + readers++;
    text.nodes.line("connect " + port + ".clk, " + clock);
    text.nodes.line("connect " + port + ".en, " + enable);
    text.nodes.line("connect " + port + ".addr, " + address);
    return joined(0, memory.lanes(), i -> lane(port + ".data", i));
  }

  /** A read of latency 1, which keeps the word while it is not enabled. */
  void readLate(SyncRead read, String address, Optional<String> enable) {
    String data = read.data().name();
    String clock = text.clocks.clock(read.domain());
    String word = reader(clock, address, enable.orElse(Terms.TRUE));
    if (enable.isEmpty()) {
      text.body.line("connect " + data + ", " + word, read.at());
      return;
    }
    String fresh = text.names.fresh("_" + data + "_fresh");
    String held = text.names.fresh("_" + data + "_held");
    text.registers.line("reg " + fresh + " : UInt<1>, " + clock);
    text.registers.line("reg " + held + " : " + Terms.type(read.data().type()) + ", " + clock);
    text.body.line("connect " + fresh + ", " + enable.get());
    text.body.line("connect " + held + ", " + data);
    text.body.line("connect " + data + ", " + call("mux", fresh, word, held), read.at());
  }

  /** The word with what the same clock writes to it in this cycle. */
  String forwarded(SyncRead read, String address, String old) {
    String word = old;
    if (usage.forwards()) {
      for (var port : writers) {
        if (port.domain().equals(read.domain())) {
          word = over(port.place(), address, text.expressions.node(word));
        }
      }
    }
    return word;
  }

  private String over(String port, String address, String word) {
    return joined(
        0,
        memory.lanes(),
        i -> {
          int low = i * memory.laneWidth();
          String before = call("bits", word, low + memory.laneWidth() - 1, low);
          return call("mux", hit(port, address, i), lane(port + ".data", i), before);
        });
  }

  void write(Statement.MemoryWrite write, Lines out) {
    if (!isDeclared()) {
      return;
    }
    String port = writer(write.domain());
    String data = text.expressions.namedUnsigned(write.data());
    String address = text.expressions.namedUnsigned(write.address());
    out.line("connect " + port + ".en, " + enable(write, address), write.at());
    out.line("connect " + port + ".addr, " + address, write.at());
    for (int i = 0; i < memory.lanes(); i++) {
      int lane = i;
      int low = i * memory.laneWidth();
      String part = call("bits", data, low + memory.laneWidth() - 1, low);
      String mask =
          write
              .mask()
              .map(text.expressions::namedUnsigned)
              .map(m -> call("bits", m, lane, lane))
              .orElse(Terms.TRUE);
      out.line("connect " + lane(port + ".data", i) + ", " + part, write.at());
      out.line("connect " + lane(port + ".mask", i) + ", " + mask, write.at());
    }
  }

  /** A write beyond the depth has no effect. */
  private String enable(Statement.MemoryWrite write, String address) {
    boolean full = Integer.bitCount(memory.depth()) == 1 && memory.depth() > 1;
    var within =
        full
            ? Optional.<String>empty()
            : Optional.of(
                call("lt", address, Terms.uint(memory.depth(), memory.addressWidth() + 1)));
    return Clocks.both(text.clocks.enable(write.domain()), within).orElse(Terms.TRUE);
  }

  /**
   * A port that writes nothing unless told. Where others must know what it writes, wires stand for
   * it, since ports of memories cannot be read.
   */
  private String writer(ClockDomain domain) {
    String port = memory.name() + ".w" + writers.size();
    text.nodes.line("connect " + port + ".clk, " + text.clocks.clock(domain));
    String place = port;
    if (usage.forwards() || usage.collides()) {
      place = text.names.fresh("_" + memory.name() + "_w" + writers.size());
      text.wires.line("wire " + place + " : " + fields());
    }
    text.nodes.line("connect " + place + ".en, " + Terms.FALSE);
    text.nodes.line("invalidate " + place + ".addr");
    text.nodes.line("invalidate " + place + ".data");
    for (int i = 0; i < memory.lanes(); i++) {
      text.nodes.line("connect " + lane(place + ".mask", i) + ", " + Terms.FALSE);
    }
    writers.add(new WritePort(place, domain));
    return place;
  }

  /** Connects the wires that stand for a port. */
  private void connect(int number) {
    String wires = writers.get(number).place();
    String port = memory.name() + ".w" + number;
    if (wires.equals(port)) {
      return;
    }
    for (var field : List.of("en", "addr", "data")) {
      text.nodes.line("connect " + port + "." + field + ", " + wires + "." + field);
    }
    for (int i = 0; i < memory.lanes(); i++) {
      String mask = lane(wires + ".mask", i);
      for (var later : writers.subList(number + 1, writers.size())) {
        if (MemoryUsage.Edge.of(later.domain()).equals(edge(number))) {
          mask = call("and", mask, call("not", hit(later.place(), wires + ".addr", i)));
        }
      }
      text.nodes.line("connect " + lane(port + ".mask", i) + ", " + mask);
    }
  }

  private MemoryUsage.Edge edge(int number) {
    return MemoryUsage.Edge.of(writers.get(number).domain());
  }

  /** Whether a port writes the lane of the word at the address. */
  private String hit(String port, String address, int lane) {
    String same = call("eq", port + ".addr", address);
    return call("and", call("and", port + ".en", same), lane(port + ".mask", lane));
  }

  private String fields() {
    return "{ en : UInt<1>, addr : UInt<%d>, data : %s, mask : %s }"
        .formatted(memory.addressWidth(), dataType(), maskType());
  }

  /** Firtool fails on memories of one word, so these have a second that nothing uses. */
  void declare() {
    if (!isDeclared()) {
      return;
    }
    for (int i = 0; i < writers.size(); i++) {
      connect(i);
    }
    var out = text.memoryDeclarations;
    out.open("mem " + memory.name() + " :", memory.at());
    out.line("data-type => " + dataType());
    out.line("depth => " + Math.max(2, memory.depth()));
    out.line("read-latency => " + (isLate() ? 1 : 0));
    out.line("write-latency => 1");
    for (int i = 0; i < readers; i++) {
      out.line("reader => r" + i);
    }
    for (int i = 0; i < writers.size(); i++) {
      out.line("writer => w" + i);
    }
    var under = memory.readUnderWrite().name().toLowerCase(Locale.ROOT);
    out.line("read-under-write => " + (isLate() ? under : "undefined"));
    out.close();
  }
}
