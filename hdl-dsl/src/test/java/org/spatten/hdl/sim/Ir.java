package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/** Builds a module of the intermediate representation by hand. */
final class Ir {
  static final SourceLine AT = new SourceLine("Test.java", 7);
  static final Type BOOL = Type.BoolType.BOOL;

  final List<Signal> ports = new ArrayList<>();
  final List<Signal> signals = new ArrayList<>();
  final List<Register> registers = new ArrayList<>();
  final List<Memory> memories = new ArrayList<>();
  final List<SyncRead> syncReads = new ArrayList<>();
  final List<Instance> instances = new ArrayList<>();
  List<Statement> statements = new ArrayList<>();
  final Signal clock;
  final Signal reset;
  final ClockDomain domain;
  private int ids;

  Ir() {
    clock = port("clk", Type.ClockType.CLOCK, Kind.INPUT);
    reset = port("rst", BOOL, Kind.INPUT);
    domain = domain(Edge.RISING, ResetKind.SYNCHRONOUS);
  }

  ClockDomain domain(Edge edge, ResetKind kind) {
    Optional<Signal> line = kind == ResetKind.NONE ? Optional.empty() : Optional.of(reset);
    return new ClockDomain("main", clock, edge, kind, true, line, Optional.empty());
  }

  static Type uint(int width) {
    return new Type.UIntType(width);
  }

  static Type sint(int width) {
    return new Type.SIntType(width);
  }

  Signal port(String name, Type type, Kind kind) {
    Signal port = new Signal(ids++, name, type, kind, AT);
    ports.add(port);
    return port;
  }

  Expr in(String name, Type type) {
    return read(port(name, type, Kind.INPUT));
  }

  void out(String name, Expr value) {
    set(port(name, value.type(), Kind.OUTPUT), value);
  }

  Signal signal(String name, Type type, Kind kind) {
    Signal signal = new Signal(ids++, name, type, kind, AT);
    signals.add(signal);
    return signal;
  }

  Signal reg(String name, Type type, long resetValue) {
    Signal signal = signal(name, type, Kind.REGISTER);
    Expr.Literal value = (Expr.Literal) literal(type, resetValue);
    registers.add(new Register(signal, domain, Optional.of(value)));
    return signal;
  }

  Memory memory(String name, int width, int depth, int lane, Memory.ReadUnderWrite mode) {
    Memory memory =
        new Memory(memories.size(), name, width, depth, lane, mode, Optional.empty(), AT);
    memories.add(memory);
    return memory;
  }

  void set(Signal signal, Expr value) {
    statements.add(new Statement.Assign(new Target.Whole(signal), value, AT));
  }

  void set(Signal signal, int high, int low, Expr value) {
    statements.add(new Statement.Assign(new Target.Part(signal, high, low), value, AT));
  }

  void when(Expr condition, Runnable then, Runnable otherwise) {
    statements.add(new Statement.When(condition, body(then), body(otherwise), AT));
  }

  List<Statement> body(Runnable block) {
    List<Statement> outer = statements;
    statements = new ArrayList<>();
    block.run();
    List<Statement> inner = statements;
    statements = outer;
    return inner;
  }

  static Expr read(Signal signal) {
    return new Expr.Read(signal);
  }

  static Expr literal(Type type, long value) {
    return new Expr.Literal(BigInteger.valueOf(value), type);
  }

  static Expr op(Expr.BinaryOp op, Expr a, Expr b) {
    Type type =
        switch (op) {
          case EQ, NE, LT, LE, GT, GE -> BOOL;
          case MUL -> a.type().signed() ? sint(a.width() + b.width()) : uint(a.width() + b.width());
          default -> a.type();
        };
    return new Expr.Binary(op, a, b, type);
  }

  static Expr not(Expr a) {
    return new Expr.Unary(Expr.UnaryOp.NOT, a, a.type());
  }

  static Expr slice(Expr a, int high, int low) {
    return new Expr.Slice(a, high, low, new Type.BitsType(high - low + 1));
  }

  Module.Defined module(String name) {
    return new Module.Defined(
        name, "", ports, signals, registers, memories, syncReads, instances, statements, AT);
  }

  Design design() {
    return new Design(List.of(module("top")));
  }

  int index(String name) {
    for (int i = 0; i < ports.size(); i++) {
      if (ports.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name);
  }
}
