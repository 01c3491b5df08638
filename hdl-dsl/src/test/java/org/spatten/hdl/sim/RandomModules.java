package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Memory.ReadUnderWrite;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/** Grows a module with registers, wires, memories and nested conditionals. */
final class RandomModules {
  final Ir ir = new Ir();
  private final Random random;
  private final RandomExprs exprs;
  private final List<Signal> registers = new ArrayList<>();

  RandomModules(Random random) {
    this.random = random;
    this.exprs = new RandomExprs(random);
  }

  Ir grow() {
    for (int i = 0; i < 4; i++) {
      exprs.pool.add(ir.in("in" + i, exprs.type(exprs.width())));
    }
    more(6);
    // Before the registers: what memories hold may not depend on the random state before reset.
    for (int i = 0; i < 2; i++) {
      memory(i);
    }
    for (int i = 0; i < 6; i++) {
      Type type = exprs.type(exprs.width());
      registers.add(ir.reg("r" + i, type, 0));
      exprs.pool.add(Ir.read(registers.get(i)));
    }
    for (int i = 0; i < 4; i++) {
      more(8);
      wire("w" + i);
    }
    more(10);
    for (int i = 0; i < 4; i++) {
      block(3, registers);
    }
    int outputs = 0;
    for (Signal signal : List.copyOf(ir.signals)) {
      ir.out("out" + outputs++, Ir.read(signal));
    }
    return ir;
  }

  private void more(int count) {
    for (int i = 0; i < count; i++) {
      exprs.grow();
    }
  }

  private void memory(int index) {
    int lane = 1 + random.nextInt(40);
    int lanes = 1 + random.nextInt(4);
    ReadUnderWrite mode = random.nextBoolean() ? ReadUnderWrite.OLD : ReadUnderWrite.NEW;
    List<BigInteger> contents = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      contents.add(new BigInteger(lane * lanes, random));
    }
    Memory memory =
        new Memory(index, "m" + index, lane * lanes, 8, lane, mode, Optional.of(contents), Ir.AT);
    ir.memories.add(memory);
    Type bits = new Type.BitsType(lane * lanes);
    exprs.pool.add(new Expr.MemoryRead(memory, exprs.any(Ir.uint(3)), bits));
    Signal data = ir.signal("sync" + index, bits, Kind.SYNC_READ);
    Expr enable = Ir.op(Expr.BinaryOp.OR, exprs.bool(), Ir.read(ir.reset));
    ir.syncReads.add(new SyncRead(data, memory, exprs.any(Ir.uint(3)), enable, ir.domain, Ir.AT));
    for (int i = 0; i < 2; i++) {
      Optional<Expr> mask =
          random.nextBoolean()
              ? Optional.of(exprs.any(new Type.BitsType(lanes)))
              : Optional.empty();
      Expr address = exprs.any(Ir.uint(3));
      Expr data0 = exprs.any(bits);
      ir.when(
          exprs.bool(),
          () ->
              ir.statements.add(
                  new Statement.MemoryWrite(memory, address, data0, mask, ir.domain, Ir.AT)),
          () -> {});
    }
  }

  private void wire(String name) {
    Type type = exprs.type(exprs.width());
    Signal wire = ir.signal(name, type, Kind.WIRE);
    ir.set(wire, exprs.any(type));
    block(3, List.of(wire));
    exprs.pool.add(Ir.read(wire));
  }

  /** Statements that drive the given signals. */
  private void block(int depth, List<Signal> sinks) {
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      int kind = random.nextInt(depth == 0 ? 3 : 5);
      Signal sink = sinks.get(random.nextInt(sinks.size()));
      switch (kind) {
        case 0 -> ir.set(sink, exprs.any(sink.type()));
        case 1 -> {
          int low = random.nextInt(sink.width());
          int high = low + random.nextInt(sink.width() - low);
          ir.set(sink, high, low, exprs.any(new Type.BitsType(high - low + 1)));
        }
        case 2 -> {
          int width = 1 + random.nextInt(sink.width());
          Expr low = exprs.any(Ir.uint(1 + random.nextInt(9)));
          Expr value = exprs.any(new Type.BitsType(width));
          Target target = new Target.DynamicPart(sink, low, width);
          ir.statements.add(new Statement.Assign(target, value, Ir.AT));
        }
        case 3 ->
            ir.when(exprs.bool(), () -> block(depth - 1, sinks), () -> block(depth - 1, sinks));
        default -> choose(depth - 1, sinks);
      }
    }
  }

  private void choose(int depth, List<Signal> sinks) {
    Type type = Ir.uint(2);
    List<Statement.Arm> arms = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      Expr.Literal label = (Expr.Literal) Ir.literal(type, i);
      arms.add(new Statement.Arm(List.of(label), ir.body(() -> block(depth, sinks)), Ir.AT));
    }
    Optional<List<Statement>> otherwise =
        random.nextBoolean() ? Optional.of(ir.body(() -> block(depth, sinks))) : Optional.empty();
    ir.statements.add(new Statement.Choose(exprs.any(type), arms, otherwise, Ir.AT));
  }
}
