package org.spatten.hdl.firrtl;

import static org.spatten.hdl.firrtl.Terms.call;

import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;

/** A memory that is written: a port for each read and each write. */
final class Ram {
  private final ModuleText text;
  private final MemoryUsage usage;
  private final Banks banks;
  private final Writers writers;
  private int readers;

  Ram(ModuleText text, Memory memory, MemoryUsage usage) {
    this.text = text;
    this.usage = usage;
    this.banks = new Banks(memory, usage.hasSeveralWrites(), text.names);
    this.writers = new Writers(text, memory, banks);
  }

  boolean isLate() {
    return usage.isLate();
  }

  /** A new port; its data are the value. */
  String read(String address) {
    return reader(call("asClock", Terms.FALSE), address, Terms.TRUE);
  }

  private String reader(String clock, String address, String enable) {
    String port = "r" + readers++;
    for (var bank : banks.names()) {
      text.nodes.line("connect " + bank + "." + port + ".clk, " + clock);
      text.nodes.line("connect " + bank + "." + port + ".en, " + enable);
      text.nodes.line("connect " + bank + "." + port + ".addr, " + address);
    }
    return banks.word(lane -> banks.data(port, lane));
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

  /** The word that a read register takes. */
  String forwarded(SyncRead read, String address, String old) {
    return usage.forwards() ? writers.forwarded(read.domain(), address, old) : old;
  }

  void write(Statement.MemoryWrite write, Lines out) {
    if (usage.isRead()) {
      writers.write(write, out);
    }
  }

  /** A memory that nothing reads is left out. */
  void declare() {
    if (usage.isRead()) {
      writers.connect();
      banks.declare(readers, writers.count(), isLate(), text.memoryDeclarations);
    }
  }

  /** The first words of what is declared. */
  List<Banks.Image> images() {
    return usage.isRead() ? banks.images() : List.of();
  }

  /** The wires that firtool is to leave alone. */
  List<String> untouched() {
    return writers.untouched();
  }
}
