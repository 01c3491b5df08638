package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Memory.ReadUnderWrite;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.hdl.ir.Target;

/** One module run statement by statement, again and again until nothing changes. */
final class ReferenceModule {
  private final Module.Defined module;
  private final Map<Signal, BigInteger> values = new HashMap<>();
  private final Map<Signal, BigInteger> next = new HashMap<>();
  private final Map<Memory, BigInteger[]> memories = new HashMap<>();
  private final List<Runnable> writes = new ArrayList<>();

  ReferenceModule(Module.Defined module) {
    this.module = module;
    module.ports().forEach(s -> values.put(s, BigInteger.ZERO));
    module.signals().forEach(s -> values.put(s, BigInteger.ZERO));
    for (Memory memory : module.memories()) {
      memories.put(memory, memory.contents().orElseThrow().toArray(BigInteger[]::new));
    }
  }

  void set(Signal input, BigInteger value) {
    values.put(input, value);
  }

  BigInteger get(Signal signal) {
    return values.get(signal);
  }

  private Reference reference() {
    return new Reference(values::get, (m, a) -> memories.get(m)[a.intValueExact()]);
  }

  /** Runs the body until the combinational signals stand still. */
  void settle() {
    Map<Signal, BigInteger> before;
    do {
      before = new HashMap<>(values);
      next.clear();
      writes.clear();
      Map<Signal, BigInteger> after = new HashMap<>(values);
      run(module.statements(), reference(), after);
      values.putAll(after);
    } while (!before.equals(values));
  }

  private void run(List<Statement> body, Reference now, Map<Signal, BigInteger> after) {
    for (Statement statement : body) {
      if (statement instanceof Statement.Assign assign) {
        boolean state = assign.target().signal().kind() == Signal.Kind.REGISTER;
        assign(assign, now, state ? next : after);
      } else if (statement instanceof Statement.When when) {
        boolean holds = now.raw(when.condition()).signum() != 0;
        run(holds ? when.then() : when.otherwise(), now, after);
      } else if (statement instanceof Statement.Choose choose) {
        run(chosen(choose, now), now, after);
      } else if (statement instanceof Statement.MemoryWrite write) {
        BigInteger[] words = memories.get(write.memory());
        int address = now.raw(write.address()).intValueExact();
        BigInteger data = now.raw(write.data());
        BigInteger mask = mask(write, now);
        writes.add(() -> words[address] = words[address].andNot(mask).or(data.and(mask)));
      }
    }
  }

  private static BigInteger mask(Statement.MemoryWrite write, Reference now) {
    Memory memory = write.memory();
    if (write.mask().isEmpty()) {
      return Reference.ones(memory.wordWidth());
    }
    BigInteger lanes = now.raw(write.mask().get());
    BigInteger mask = BigInteger.ZERO;
    for (int bit = 0; bit < memory.wordWidth(); bit++) {
      mask = lanes.testBit(bit / memory.laneWidth()) ? mask.setBit(bit) : mask;
    }
    return mask;
  }

  private static List<Statement> chosen(Statement.Choose choose, Reference now) {
    BigInteger subject = now.number(choose.subject());
    for (Statement.Arm arm : choose.arms()) {
      for (Expr.Literal label : arm.labels()) {
        if (label.value().equals(subject)) {
          return arm.body();
        }
      }
    }
    return choose.otherwise().orElse(List.of());
  }

  private void assign(Statement.Assign assign, Reference now, Map<Signal, BigInteger> after) {
    Signal signal = assign.target().signal();
    BigInteger value = now.raw(assign.value());
    BigInteger old = after.getOrDefault(signal, values.get(signal));
    if (assign.target() instanceof Target.Part part) {
      after.put(signal, insert(signal, old, value, part.low(), part.high() - part.low() + 1));
    } else if (assign.target() instanceof Target.DynamicPart part) {
      BigInteger low = now.raw(part.low()).min(BigInteger.valueOf(1000));
      after.put(signal, insert(signal, old, value, low.intValue(), part.width()));
    } else {
      after.put(signal, value);
    }
  }

  private static BigInteger insert(
      Signal signal, BigInteger old, BigInteger value, int low, int width) {
    BigInteger hole = Reference.ones(width).shiftLeft(low);
    return old.andNot(hole).or(value.shiftLeft(low)).and(Reference.ones(signal.width()));
  }

  /** The rising edge. */
  void edge(Signal reset) {
    settle();
    boolean resetting = values.get(reset).signum() != 0;
    Map<Signal, BigInteger> loaded = new HashMap<>();
    for (Register register : module.registers()) {
      BigInteger value = next.getOrDefault(register.signal(), values.get(register.signal()));
      loaded.put(
          register.signal(),
          resetting ? reference().raw(register.resetValue().orElseThrow()) : value);
    }
    Reference before = reference();
    Map<SyncRead, Integer> late = new HashMap<>();
    for (SyncRead read : module.syncReads()) {
      if (before.raw(read.enable()).signum() != 0) {
        int address = before.raw(read.address()).intValueExact();
        if (read.memory().readUnderWrite() == ReadUnderWrite.OLD) {
          loaded.put(read.data(), memories.get(read.memory())[address]);
        } else {
          late.put(read, address);
        }
      }
    }
    writes.forEach(Runnable::run);
    late.forEach((read, address) -> loaded.put(read.data(), memories.get(read.memory())[address]));
    values.putAll(loaded);
    settle();
  }
}
