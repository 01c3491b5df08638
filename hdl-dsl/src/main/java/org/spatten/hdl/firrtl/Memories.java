package org.spatten.hdl.firrtl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;

/** The memories of a module and their reads. */
final class Memories {
  private final ModuleText text;
  private final Map<Memory, Ram> rams = new LinkedHashMap<>();

  Memories(ModuleText text) {
    this.text = text;
    for (var memory : text.module.memories()) {
      var usage = new MemoryUsage(text.module, memory, text.sharing.isRead(memory));
      if (usage.isConstant()) {
        Roms.declare(memory, text.wires);
      } else {
        rams.put(memory, new Ram(text, memory, usage));
      }
    }
  }

  /** The word at an address in the same cycle. */
  String read(Expr.MemoryRead read) {
    return now(read.memory(), text.expressions.unsigned(read.address()));
  }

  private String now(Memory memory, String address) {
    var ram = Optional.ofNullable(rams.get(memory));
    return ram.map(r -> r.read(address)).orElseGet(() -> memory.name() + "[" + address + "]");
  }

  void write(Statement.MemoryWrite write, Lines out) {
    Optional.ofNullable(rams.get(write.memory())).ifPresent(ram -> ram.write(write, out));
  }

  /**
   * The data is a register behind a read within the cycle, which is what "the old word" and "keeps
   * it while not enabled" mean; firtool gives its memories of latency 1 the new word always.
   */
  void declare(SyncRead read) {
    String type = Terms.type(read.data().type());
    boolean late = rams.containsKey(read.memory()) && rams.get(read.memory()).isLate();
    if (late) {
      text.wires.line("wire " + read.data().name() + " : " + type, read.at());
    } else {
      String clock = text.clocks.clock(read.domain());
      text.registers.line("reg " + read.data().name() + " : " + type + ", " + clock, read.at());
    }
  }

  void connect(SyncRead read) {
    String address = text.expressions.namedUnsigned(read.address());
    var enable = Clocks.both(text.clocks.enable(read.domain()), enable(read.enable()));
    var ram = Optional.ofNullable(rams.get(read.memory()));
    if (ram.isPresent() && ram.get().isLate()) {
      ram.get().readLate(read, address, enable);
      return;
    }
    String old = now(read.memory(), address);
    String word = ram.map(r -> r.forwarded(read, address, old)).orElse(old);
    enable.ifPresent(e -> text.body.open("when " + e + " :", read.at()));
    text.body.line("connect " + read.data().name() + ", " + word, read.at());
    enable.ifPresent(e -> text.body.close());
  }

  /** Empty for an enable that is always on. */
  private Optional<String> enable(Expr enable) {
    boolean always = enable instanceof Expr.Literal literal && literal.value().signum() != 0;
    return always ? Optional.empty() : Optional.of(text.expressions.named(enable));
  }

  /** The first words of memories that are written, which FIRRTL cannot hold. */
  List<Banks.Image> images() {
    return rams.values().stream().flatMap(ram -> ram.images().stream()).toList();
  }

  /** The wires that firtool is to leave alone. */
  List<String> untouched() {
    return rams.values().stream().flatMap(ram -> ram.untouched().stream()).toList();
  }

  void declare() {
    rams.values().forEach(Ram::declare);
  }
}
