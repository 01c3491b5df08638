package org.spatten.hdl.memories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/**
 * The module that holds the memory of a shape. Its ports are the clocks and, for each way in, those
 * of {@code en}, {@code addr}, {@code mask} and {@code data} that it needs: {@code w0_data}.
 */
final class WrapperModule {
  private final MemoryShape shape;
  private final Memory memory;
  private final List<Signal> signals = new ArrayList<>();
  private final List<Signal> inside = new ArrayList<>();
  private final List<ClockDomain> domains = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<SyncRead> syncReads = new ArrayList<>();

  private WrapperModule(MemoryShape shape) {
    this.shape = shape;
    this.memory =
        new Memory(
            0,
            "words",
            shape.width(),
            shape.depth(),
            shape.laneWidth(),
            shape.readUnderWrite(),
            shape.contents(),
            SourceLine.UNKNOWN);
  }

  static Module.Defined of(MemoryShape shape, String name) {
    var wrapper = new WrapperModule(shape);
    for (int i = 0; i < shape.clocks().size(); i++) {
      wrapper.clock(i);
    }
    for (int i = 0; i < shape.ports().size(); i++) {
      wrapper.port(shape.ports().get(i), shape.portName(i) + "_");
    }
    return new Module.Defined(
        name,
        shape.description(),
        wrapper.signals,
        wrapper.inside,
        List.of(),
        List.of(wrapper.memory),
        wrapper.syncReads,
        List.of(),
        wrapper.statements,
        SourceLine.UNKNOWN);
  }

  private void clock(int number) {
    var clock = input(shape.clockName(number), new Type.ClockType());
    domains.add(
        new ClockDomain(
            clock.name(),
            clock,
            shape.clocks().get(number),
            ClockDomain.ResetKind.NONE,
            true,
            Optional.empty(),
            Optional.empty()));
  }

  private Signal input(String name, Type type) {
    return signal(name, type, Signal.Kind.INPUT);
  }

  private Signal signal(String name, Type type, Signal.Kind kind) {
    int id = signals.size() + inside.size() + 1;
    var signal = new Signal(id, name, type, kind, SourceLine.UNKNOWN);
    boolean port = kind == Signal.Kind.INPUT || kind == Signal.Kind.OUTPUT;
    (port ? signals : inside).add(signal);
    return signal;
  }

  private void port(MemoryPort port, String prefix) {
    var word = new Type.BitsType(shape.width());
    if (port.kind() == MemoryPort.Kind.ASYNCHRONOUS_READ) {
      var address = new Expr.Read(address(prefix));
      var data = signal(prefix + "data", word, Signal.Kind.OUTPUT);
      drive(data, new Expr.MemoryRead(memory, address, word));
      return;
    }
    var domain = domains.get(port.clock());
    var enable = new Expr.Read(input(prefix + "en", Type.BoolType.BOOL));
    var address = new Expr.Read(address(prefix));
    if (port.kind() == MemoryPort.Kind.SYNCHRONOUS_READ) {
      var data = signal(prefix + "data", word, Signal.Kind.OUTPUT);
      var held = signal(prefix + "word", word, Signal.Kind.SYNC_READ);
      syncReads.add(new SyncRead(held, memory, address, enable, domain, SourceLine.UNKNOWN));
      drive(data, new Expr.Read(held));
      return;
    }
    Optional<Expr> mask = Optional.empty();
    if (port.masked()) {
      mask = Optional.of(new Expr.Read(input(prefix + "mask", new Type.BitsType(memory.lanes()))));
    }
    var data = new Expr.Read(input(prefix + "data", word));
    var write = new Statement.MemoryWrite(memory, address, data, mask, domain, SourceLine.UNKNOWN);
    statements.add(new Statement.When(enable, List.of(write), List.of(), SourceLine.UNKNOWN));
  }

  private Signal address(String prefix) {
    return input(prefix + "addr", new Type.UIntType(memory.addressWidth()));
  }

  private void drive(Signal output, Expr value) {
    statements.add(new Statement.Assign(new Target.Whole(output), value, SourceLine.UNKNOWN));
  }
}
