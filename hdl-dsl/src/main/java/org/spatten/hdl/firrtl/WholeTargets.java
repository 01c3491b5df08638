package org.spatten.hdl.firrtl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/**
 * FIRRTL drives ground signals only as a whole: a signal that is driven in parts gets one
 * unconditional assignment of the value that its statements add up to.
 */
final class WholeTargets {
  /** The signals with partial targets, and the line of the first. */
  private final Map<Signal, SourceLine> split = new LinkedHashMap<>();

  private WholeTargets(Module.Defined module) {
    for (var statement : module.statements()) {
      Statements.forEach(
          statement,
          s -> {
            if (s instanceof Statement.Assign a && !(a.target() instanceof Target.Whole)) {
              split.putIfAbsent(a.target().signal(), a.at());
            }
          });
    }
  }

  static Module.Defined of(Module.Defined module) {
    var rewriting = new WholeTargets(module);
    return rewriting.split.isEmpty() ? module : rewriting.rewrite(module);
  }

  private Module.Defined rewrite(Module.Defined m) {
    var values = new HashMap<Signal, Pieces>();
    for (var signal : split.keySet()) {
      values.put(signal, Pieces.of(before(signal)));
    }
    run(m.statements(), values);
    var statements = new ArrayList<>(Statements.keep(m.statements(), s -> drives(s).isEmpty()));
    split.forEach(
        (signal, at) -> {
          var value = values.get(signal).value(signal.type());
          statements.add(new Statement.Assign(new Target.Whole(signal), value, at));
        });
    return m.withStatements(statements);
  }

  /** A register keeps its value; the rules see to it that of others every bit is driven. */
  private static Expr before(Signal signal) {
    return signal.kind() == Signal.Kind.REGISTER
        ? new Expr.Read(signal)
        : new Expr.Literal(BigInteger.ZERO, new Type.BitsType(signal.width()));
  }

  private Optional<Statement.Assign> drives(Statement statement) {
    return statement instanceof Statement.Assign a && split.containsKey(a.target().signal())
        ? Optional.of(a)
        : Optional.empty();
  }

  private void run(List<Statement> statements, Map<Signal, Pieces> values) {
    for (var statement : statements) {
      drives(statement).ifPresent(a -> assign(a, values));
      if (statement instanceof Statement.When s) {
        var otherwise = new HashMap<>(values);
        run(s.otherwise(), otherwise);
        branch(s.condition(), s.then(), otherwise, values);
      } else if (statement instanceof Statement.Choose s) {
        choose(s, values);
      }
    }
  }

  private void choose(Statement.Choose choose, Map<Signal, Pieces> values) {
    var chosen = new HashMap<>(values);
    choose.otherwise().ifPresent(body -> run(body, chosen));
    for (int i = choose.arms().size() - 1; i >= 0; i--) {
      var arm = choose.arms().get(i);
      var taken = new HashMap<>(values);
      branch(Labels.chosen(choose.subject(), arm), arm.body(), chosen, taken);
      chosen.putAll(taken);
    }
    values.putAll(chosen);
  }

  /** Turns the values before into those after a branch or what stands in its place. */
  private void branch(
      Expr condition,
      List<Statement> body,
      Map<Signal, Pieces> otherwise,
      Map<Signal, Pieces> values) {
    run(body, values);
    values.replaceAll((signal, then) -> Pieces.choose(condition, then, otherwise.get(signal)));
  }

  private static void assign(Statement.Assign a, Map<Signal, Pieces> values) {
    var signal = a.target().signal();
    if (a.target() instanceof Target.Part part) {
      values.put(signal, values.get(signal).with(part.low(), a.value()));
    } else if (a.target() instanceof Target.DynamicPart part) {
      values.put(signal, dynamic(part, a.value(), values.get(signal)));
    } else {
      values.put(signal, Pieces.of(a.value()));
    }
  }

  private static Pieces dynamic(Target.DynamicPart part, Expr value, Pieces before) {
    int width = part.signal().width();
    var type = new Type.UIntType(width);
    var ones = BigInteger.ONE.shiftLeft(part.width()).subtract(BigInteger.ONE);
    var bits = new Expr.Cast(value, new Type.UIntType(value.width()));
    var wide = value.width() == width ? bits : new Expr.Resize(bits, type);
    var place = at(new Expr.Literal(ones, type), part.low());
    var kept =
        new Expr.Binary(
            Expr.BinaryOp.AND,
            before.value(type),
            new Expr.Unary(Expr.UnaryOp.NOT, place, type),
            type);
    return Pieces.of(new Expr.Binary(Expr.BinaryOp.OR, kept, at(wide, part.low()), type));
  }

  private static Expr at(Expr value, Expr low) {
    return new Expr.Binary(Expr.BinaryOp.SHL, value, low, value.type());
  }
}
