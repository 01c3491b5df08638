package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/** Builds modules of the intermediate representation by hand, for tests. */
public final class Circuit {
  public static final Type BOOL = new Type.BoolType();

  private final String name;
  private final String file;
  private final List<Signal> ports = new ArrayList<>();
  private final List<Signal> signals = new ArrayList<>();
  private final List<Register> registers = new ArrayList<>();
  private final List<Memory> memories = new ArrayList<>();
  private final List<SyncRead> syncReads = new ArrayList<>();
  private final List<Instance> instances = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private int ids;
  private int line = 10;

  public Circuit(String name) {
    this.name = name;
    this.file = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ".java";
  }

  public static Type uint(int width) {
    return new Type.UIntType(width);
  }

  public static Type sint(int width) {
    return new Type.SIntType(width);
  }

  public static Type bits(int width) {
    return new Type.BitsType(width);
  }

  /** The next line of the imagined source. */
  public SourceLine at() {
    return new SourceLine(file, line++);
  }

  /** An identity for a memory. */
  public int id() {
    return ids++;
  }

  public Signal in(String name, Type type) {
    return port(name, type, Signal.Kind.INPUT);
  }

  public Signal out(String name, Type type) {
    return port(name, type, Signal.Kind.OUTPUT);
  }

  private Signal port(String name, Type type, Signal.Kind kind) {
    var signal = new Signal(ids++, name, type, kind, at());
    ports.add(signal);
    return signal;
  }

  public Signal signal(String name, Type type, Signal.Kind kind) {
    var signal = new Signal(ids++, name, type, kind, at());
    signals.add(signal);
    return signal;
  }

  public Signal wire(String name, Type type) {
    return signal(name, type, Signal.Kind.WIRE);
  }

  /** A named expression with its definition. */
  public Expr node(String name, Expr value) {
    var signal = signal(name, value.type(), Signal.Kind.NODE);
    statements.add(new Statement.Define(signal, value, signal.at()));
    return read(signal);
  }

  /** A domain with a clock {@code clk} and a synchronous active-high reset {@code rst}. */
  public ClockDomain domain() {
    return domain(ClockDomain.ResetKind.SYNCHRONOUS, true);
  }

  public ClockDomain domain(ClockDomain.ResetKind kind, boolean activeHigh) {
    var clk = in("clk", new Type.ClockType());
    var rst =
        kind == ClockDomain.ResetKind.NONE
            ? Optional.<Signal>empty()
            : Optional.of(in("rst", BOOL));
    return new ClockDomain(
        "main", clk, ClockDomain.Edge.RISING, kind, activeHigh, rst, Optional.empty());
  }

  public Signal reg(String name, Type type, ClockDomain domain, long reset) {
    return reg(name, type, domain, lit(reset, type));
  }

  public Signal reg(String name, Type type, ClockDomain domain, Expr.Literal reset) {
    var signal = signal(name, type, Signal.Kind.REGISTER);
    registers.add(new Register(signal, domain, Optional.of(reset)));
    return signal;
  }

  public Signal reg(String name, Type type, ClockDomain domain) {
    var signal = signal(name, type, Signal.Kind.REGISTER);
    registers.add(new Register(signal, domain, Optional.empty()));
    return signal;
  }

  public Signal reg(String name, Type type, ClockDomain domain, boolean crossing) {
    var signal = signal(name, type, Signal.Kind.REGISTER);
    registers.add(new Register(signal, domain, Optional.empty(), crossing));
    return signal;
  }

  public Memory memory(Memory memory) {
    memories.add(memory);
    return memory;
  }

  public Memory memory(String name, int width, int depth) {
    return memory(
        new Memory(
            ids++, name, width, depth, width, Memory.ReadUnderWrite.OLD, Optional.empty(), at()));
  }

  public Expr syncRead(String name, Memory memory, Expr address, Expr enable, ClockDomain domain) {
    var data = signal(name, bits(memory.wordWidth()), Signal.Kind.SYNC_READ);
    syncReads.add(new SyncRead(data, memory, address, enable, domain, at()));
    return read(data);
  }

  public void instance(String name, String module, List<Instance.Connection> connections) {
    instances.add(new Instance(name, module, connections, Map.of(), at()));
  }

  public void instance(Instance instance) {
    instances.add(instance);
  }

  public void add(Statement statement) {
    statements.add(statement);
  }

  public void assign(Signal target, Expr value) {
    add(set(target, value));
  }

  public Statement set(Signal target, Expr value) {
    return new Statement.Assign(new Target.Whole(target), value, at());
  }

  public Statement when(Expr condition, List<Statement> then, List<Statement> otherwise) {
    return new Statement.When(condition, then, otherwise, at());
  }

  public Statement when(Expr condition, Statement... then) {
    return when(condition, List.of(then), List.of());
  }

  public Module.Defined build() {
    return build("");
  }

  public Module.Defined build(String description) {
    return new Module.Defined(
        name,
        description,
        ports,
        signals,
        registers,
        memories,
        syncReads,
        instances,
        statements,
        new SourceLine(file, 1));
  }

  public Design design() {
    return new Design(List.of(build()));
  }

  public static Expr.Literal lit(long value, Type type) {
    return new Expr.Literal(BigInteger.valueOf(value), type);
  }

  public static Expr read(Signal signal) {
    return new Expr.Read(signal);
  }

  public static Expr binary(Expr.BinaryOp op, Expr left, Expr right) {
    Type type =
        switch (op) {
          case EQ, NE, LT, LE, GT, GE -> BOOL;
          case MUL ->
              left.type().signed()
                  ? sint(left.width() + right.width())
                  : uint(left.width() + right.width());
          default -> left.type();
        };
    return new Expr.Binary(op, left, right, type);
  }

  public static Expr plus(Expr left, Expr right) {
    return binary(Expr.BinaryOp.ADD, left, right);
  }

  public static Expr minus(Expr left, Expr right) {
    return binary(Expr.BinaryOp.SUB, left, right);
  }

  public static Expr and(Expr left, Expr right) {
    return binary(Expr.BinaryOp.AND, left, right);
  }

  public static Expr eq(Expr left, Expr right) {
    return binary(Expr.BinaryOp.EQ, left, right);
  }

  public static Expr ne(Expr left, Expr right) {
    return binary(Expr.BinaryOp.NE, left, right);
  }

  public static Expr not(Expr value) {
    return new Expr.Unary(Expr.UnaryOp.NOT, value, value.type());
  }

  public static Expr mux(Expr condition, Expr whenTrue, Expr whenFalse) {
    return new Expr.Mux(condition, whenTrue, whenFalse, whenTrue.type());
  }

  public static Expr slice(Expr value, int high, int low) {
    return new Expr.Slice(value, high, low, uint(high - low + 1));
  }

  public static Expr cast(Expr value, Type type) {
    return new Expr.Cast(value, type);
  }

  public static Expr memoryRead(Memory memory, Expr address) {
    return new Expr.MemoryRead(memory, address, bits(memory.wordWidth()));
  }
}
