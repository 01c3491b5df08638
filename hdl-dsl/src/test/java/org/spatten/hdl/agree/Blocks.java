package org.spatten.hdl.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Circuit;

/** Grows nested conditionals and assignments of whole signals, of parts and of dynamic parts. */
final class Blocks {
  /** Registers with a reset value. */
  final List<Signal> state = new ArrayList<>();

  /** Registers of an enumeration. */
  final List<Signal> states = new ArrayList<>();

  private final Circuit circuit;
  private final Expressions exprs;
  private final Random random;

  Blocks(Circuit circuit, Expressions exprs) {
    this.circuit = circuit;
    this.exprs = exprs;
    this.random = exprs.random;
  }

  /** Statements for the state. */
  void drive(int depth) {
    for (int i = random.nextInt(4); i > 0 && !state.isEmpty(); i--) {
      on(depth, state);
    }
    for (var register : states) {
      circuit.add(machine(register));
    }
  }

  /** Statements that act only when {@code ready} holds. */
  void whenReady(Expr ready, Signal register) {
    if (random.nextBoolean()) {
      var body = statements(1, List.of(register));
      circuit.add(circuit.when(ready, body, List.of()));
    }
  }

  void on(int depth, List<Signal> sinks) {
    statements(depth, sinks).forEach(circuit::add);
  }

  private List<Statement> statements(int depth, List<Signal> sinks) {
    var made = new ArrayList<Statement>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      made.add(statement(depth, sinks));
    }
    return made;
  }

  private Statement statement(int depth, List<Signal> sinks) {
    var sink = sinks.get(random.nextInt(sinks.size()));
    return switch (random.nextInt(depth == 0 ? 4 : 7)) {
      case 0 -> circuit.set(sink, exprs.any(sink.type()));
      case 1 -> {
        int low = random.nextInt(sink.width());
        int high = low + random.nextInt(sink.width() - low);
        var value = exprs.any(new Type.BitsType(high - low + 1));
        yield new Statement.Assign(new Target.Part(sink, high, low), value, circuit.at());
      }
      case 2 -> {
        int width = 1 + random.nextInt(sink.width());
        var low = exprs.any(Circuit.uint(1 + random.nextInt(9)));
        yield dynamic(sink, low, width);
      }
      case 3 -> {
        int count = 1 + random.nextInt(Math.min(8, sink.width()));
        int each = sink.width() / count;
        var index = exprs.any(Circuit.uint(Selects.bitsFor(Math.max(1, count - 1))));
        yield dynamic(sink, Selects.scaled(index, each, sink.width()), each);
      }
      case 4, 5 -> {
        var then = random.nextInt(8) == 7 ? List.<Statement>of() : statements(depth - 1, sinks);
        List<Statement> otherwise =
            switch (random.nextInt(3)) {
              case 0 -> List.of();
              case 1 -> statements(depth - 1, sinks);
              default -> List.of(when(depth - 1, sinks));
            };
        yield circuit.when(exprs.bool(), then, otherwise);
      }
      default -> choose(depth - 1, sinks);
    };
  }

  private Statement when(int depth, List<Signal> sinks) {
    return circuit.when(exprs.bool(), statements(depth, sinks), List.of());
  }

  private Statement dynamic(Signal sink, Expr low, int width) {
    var value = exprs.any(new Type.BitsType(width));
    return new Statement.Assign(new Target.DynamicPart(sink, low, width), value, circuit.at());
  }

  private Statement choose(int depth, List<Signal> sinks) {
    var type = random.nextInt(4) == 3 ? Circuit.sint(3) : Circuit.uint(2);
    var arms = new ArrayList<Statement.Arm>();
    int value = type.signed() ? -2 : 0;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      var labels = new ArrayList<Expr.Literal>();
      labels.add(Circuit.lit(value++, type));
      if (value <= 2 && random.nextInt(4) == 3) {
        labels.add(Circuit.lit(value++, type));
      }
      arms.add(new Statement.Arm(labels, statements(depth, sinks), circuit.at()));
      if (value > 3) {
        break;
      }
    }
    Optional<List<Statement>> otherwise =
        random.nextBoolean() ? Optional.of(statements(depth, sinks)) : Optional.empty();
    return new Statement.Choose(exprs.any(type), arms, otherwise, circuit.at());
  }

  /** A choice on the members of an enumeration that moves to other members. */
  private Statement machine(Signal register) {
    var type = (Type.EnumType) register.type();
    var arms = new ArrayList<Statement.Arm>();
    for (long code : type.codes()) {
      if (arms.isEmpty() || random.nextInt(4) < 3) {
        var move = circuit.set(register, member(type));
        var body =
            random.nextBoolean() ? circuit.when(exprs.bool(), List.of(move), List.of()) : move;
        arms.add(new Statement.Arm(List.of(Circuit.lit(code, type)), List.of(body), circuit.at()));
      }
    }
    Optional<List<Statement>> otherwise =
        random.nextBoolean()
            ? Optional.of(List.of(circuit.set(register, member(type))))
            : Optional.empty();
    return new Statement.Choose(Circuit.read(register), arms, otherwise, circuit.at());
  }

  private Expr member(Type.EnumType type) {
    var one = Circuit.lit(type.codes().get(random.nextInt(type.codes().size())), type);
    if (random.nextBoolean()) {
      return one;
    }
    var other = Circuit.lit(type.codes().get(random.nextInt(type.codes().size())), type);
    return Circuit.mux(exprs.bool(), one, other);
  }
}
