package org.spatten.hdl.agree;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Memory.ReadUnderWrite;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Circuit;

/**
 * Grows one module with registers, wires, memories, enumerations, nested conditionals and children.
 *
 * <p>Each module has an input {@code ready}, low for the first cycles of a run. Until then nothing
 * is written to memories and registers without a reset value take a plain value, so that after it
 * nothing depends on the unknown state at the start.
 */
final class Modules {
  private final Circuit circuit;
  private final Random random;
  private final Expressions exprs;
  private final Blocks blocks;
  private final Domains kinds;
  private final List<ClockDomain> domains;
  private final Expr ready;
  private final List<Expr> state = new ArrayList<>();

  Modules(String name, Random random, Domains kinds) {
    this.circuit = new Circuit(name);
    this.random = random;
    this.exprs = new Expressions(random);
    this.blocks = new Blocks(circuit, exprs);
    this.kinds = kinds;
    this.domains = kinds.declare(circuit);
    this.ready = Circuit.read(circuit.in("ready", Circuit.BOOL));
  }

  Module.Defined grow(List<Module.Defined> children) {
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      exprs.pool.add(Circuit.read(circuit.in("in_" + i, exprs.type())));
    }
    exprs.grow(random.nextInt(6));
    for (int i = random.nextInt(3); i > 0; i--) {
      memory("memory_" + i);
    }
    registers();
    for (int i = random.nextInt(3); i > 0; i--) {
      state.addAll(new Vectors(circuit, exprs).grow("vector_" + i, domain(), ready));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      exprs.grow(random.nextInt(8));
      wire("wire_" + i);
    }
    if (!children.isEmpty()) {
      for (int i = random.nextInt(4); i > 0; i--) {
        instance("child_" + i, children.get(random.nextInt(children.size())));
      }
    }
    exprs.grow(random.nextInt(10));
    blocks.drive(3);
    int outputs = 0;
    state.add(exprs.any());
    for (var value : state) {
      circuit.assign(circuit.out("out_" + outputs++, value.type()), value);
    }
    return circuit.build();
  }

  /**
   * Domains for the writes of one memory: one, where clocks tick together, since Verilog leaves
   * open which of two writes at one instant is the last.
   */
  private Supplier<ClockDomain> writeDomains() {
    if (kinds.together()) {
      var one = domain();
      return () -> one;
    }
    return this::domain;
  }

  private ClockDomain domain() {
    return domains.get(random.nextInt(domains.size()));
  }

  private void keep(Expr value) {
    exprs.pool.add(value);
    state.add(value);
  }

  private void registers() {
    for (int i = random.nextInt(6); i > 0; i--) {
      var domain = domain();
      if (random.nextInt(5) == 4) {
        enumeration("state_" + i, domain);
        continue;
      }
      var type = exprs.type();
      if (domain.resetKind() == ResetKind.NONE || random.nextInt(4) == 3) {
        var register = circuit.reg("plain_" + i, type, domain);
        circuit.assign(register, exprs.any(type));
        blocks.whenReady(ready, register);
        keep(Circuit.read(register));
      } else {
        var register = circuit.reg("reg_" + i, type, domain, exprs.literal(type));
        blocks.state.add(register);
        keep(Circuit.read(register));
      }
    }
  }

  private void enumeration(String name, ClockDomain domain) {
    var codes =
        List.of(List.of(0L, 1L), List.of(0L, 1L, 2L), List.of(1L, 2L, 4L), List.of(0L, 1L, 3L, 2L))
            .get(random.nextInt(4));
    long last = codes.stream().mapToLong(c -> c).max().orElseThrow();
    var members = List.of("IDLE", "BUSY", "DONE", "WAIT").subList(0, codes.size());
    var type =
        new Type.EnumType(
            "State" + name.charAt(name.length() - 1), Selects.bitsFor((int) last), members, codes);
    if (domain.resetKind() == ResetKind.NONE) {
      return;
    }
    var register = circuit.reg(name, type, domain, codes.get(0));
    blocks.states.add(register);
    keep(new Expr.Cast(Circuit.read(register), new Type.BitsType(type.width())));
  }

  private void wire(String name) {
    var type = exprs.type();
    var wire = circuit.wire(name, type);
    circuit.assign(wire, exprs.any(type));
    blocks.on(2, List.of(wire));
    keep(Circuit.read(wire));
  }

  private void memory(String name) {
    int lane = 1 + random.nextInt(40);
    int lanes = 1 + random.nextInt(4);
    int width = lane * lanes;
    int depth = List.of(8, 4, 2, 5, 3, 16, 1).get(random.nextInt(7));
    var contents = new ArrayList<BigInteger>();
    for (int i = 0; i < depth; i++) {
      contents.add(exprs.bits(width));
    }
    var mode = random.nextBoolean() ? ReadUnderWrite.NEW : ReadUnderWrite.OLD;
    var memory =
        circuit.memory(
            new Memory(
                circuit.id(), name, width, depth, lane, mode, Optional.of(contents), circuit.at()));
    var address = new Type.UIntType(memory.addressWidth());
    for (int i = random.nextInt(3); i > 0; i--) {
      exprs.pool.add(Circuit.memoryRead(memory, Selects.within(memory, exprs.any(address))));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      var enable = Circuit.binary(BinaryOp.OR, exprs.bool(), Circuit.not(ready));
      keep(
          circuit.syncRead(
              name + "_read_" + i,
              memory,
              Selects.within(memory, exprs.any(address)),
              enable,
              domain()));
    }
    var writeDomain = writeDomains();
    for (int i = random.nextInt(3); i > 0; i--) {
      var mask =
          random.nextBoolean()
              ? Optional.of(exprs.any(new Type.BitsType(lanes)))
              : Optional.<Expr>empty();
      var write =
          new Statement.MemoryWrite(
              memory,
              exprs.any(address),
              exprs.any(new Type.BitsType(width)),
              mask,
              writeDomain.get(),
              circuit.at());
      circuit.add(circuit.when(Circuit.and(ready, exprs.bool()), write));
    }
  }

  /** A child on the same clocks; its inputs come from what the pool holds by now. */
  private void instance(String name, Module.Defined child) {
    Map<String, Signal> own = new HashMap<>();
    for (var domain : domains) {
      own.put(domain.clock().name(), domain.clock());
      domain.reset().ifPresent(s -> own.put(s.name(), s));
      domain.enable().ifPresent(s -> own.put(s.name(), s));
    }
    var connections = new ArrayList<Instance.Connection>();
    for (var port : child.ports()) {
      if (own.containsKey(port.name()) && !port.name().startsWith("enable")) {
        connections.add(new Instance.Connection(port, own.get(port.name())));
      } else if (port.kind() == Kind.INPUT) {
        var input = circuit.signal(name + "_" + port.name(), port.type(), Kind.INSTANCE_INPUT);
        circuit.assign(input, value(port, own));
        connections.add(new Instance.Connection(port, input));
      } else {
        var output = circuit.signal(name + "_" + port.name(), port.type(), Kind.INSTANCE_OUTPUT);
        connections.add(new Instance.Connection(port, output));
        keep(Circuit.read(output));
      }
    }
    circuit.instance(name, child.name(), connections);
  }

  private Expr value(Signal port, Map<String, Signal> own) {
    if (own.containsKey(port.name())) {
      return Circuit.read(own.get(port.name()));
    }
    return port.name().equals("ready") ? ready : exprs.any(port.type());
  }
}
