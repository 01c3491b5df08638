package org.spatten.hdl;

import java.util.IdentityHashMap;
import java.util.List;
import org.spatten.hdl.check.PostOrder;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/** A text of a module's contents without source lines; equal modules have equal texts. */
final class Fingerprint {
  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Expr, Integer> numbers = new IdentityHashMap<>();

  private Fingerprint() {}

  static String of(Module.Defined module) {
    var made = new Fingerprint();
    made.module(module);
    return made.text.toString();
  }

  private void module(Module.Defined module) {
    for (var list : List.of(module.ports(), module.signals())) {
      list.forEach(s -> add(s.name(), s.type(), s.kind()));
    }
    for (var r : module.registers()) {
      add(r.crossing() ? "crossing" : "register", r.signal(), r.domain(), r.resetValue());
    }
    for (var m : module.memories()) {
      add("memory", m.name(), m.wordWidth(), m.depth(), m.laneWidth(), m.readUnderWrite());
      add(m.contents());
    }
    for (var r : module.syncReads()) {
      add("read", r.data(), r.memory(), expr(r.address()), expr(r.enable()), r.domain());
    }
    for (var i : module.instances()) {
      add("instance", i.name(), i.module(), i.parameters());
      i.connections().forEach(c -> add(c.childPort(), c.parentSignal()));
    }
    statements(module.statements());
  }

  private void statements(List<Statement> statements) {
    text.append("{\n");
    statements.forEach(this::statement);
    text.append("}\n");
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Define d) {
      add("define", d.node(), expr(d.value()));
    } else if (statement instanceof Statement.Assign a) {
      add("assign", target(a.target()), expr(a.value()));
    } else if (statement instanceof Statement.When w) {
      add("when", expr(w.condition()));
      statements(w.then());
      statements(w.otherwise());
    } else if (statement instanceof Statement.Choose c) {
      add("choose", expr(c.subject()));
      for (var arm : c.arms()) {
        arm.labels().forEach(l -> add(l.value()));
        statements(arm.body());
      }
      c.otherwise().ifPresent(this::statements);
    } else if (statement instanceof Statement.MemoryWrite w) {
      add("write", w.memory(), expr(w.address()), expr(w.data()), w.mask().map(this::expr));
      add(w.domain());
    } else if (statement instanceof Statement.Check c) {
      add(c.kind(), expr(c.condition()), c.message(), c.domain());
    } else if (statement instanceof Statement.Log l) {
      add("log", l.format(), l.domain());
      l.arguments().forEach(a -> add(expr(a)));
    }
  }

  private Object target(Target target) {
    return target instanceof Target.DynamicPart p
        ? p.signal() + "[" + expr(p.low()) + "+:" + p.width() + "]"
        : target;
  }

  /** The number of an expression, described at first sight after its operands. */
  private int expr(Expr root) {
    PostOrder.visit(
        root,
        numbers::containsKey,
        e -> {
          describe(e);
          numbers.put(e, numbers.size());
        });
    return numbers.get(root);
  }

  /** Adds an expression whose operands have numbers. */
  private void describe(Expr e) {
    if (e instanceof Expr.Literal l) {
      add(l.value(), l.type());
    } else if (e instanceof Expr.Read r) {
      add(r.signal());
    } else if (e instanceof Expr.Unary u) {
      add(u.op(), number(u.value()), u.type());
    } else if (e instanceof Expr.Binary b) {
      add(b.op(), number(b.left()), number(b.right()), b.type());
    } else if (e instanceof Expr.Mux m) {
      add("?", number(m.condition()), number(m.whenTrue()), number(m.whenFalse()), m.type());
    } else if (e instanceof Expr.Concat c) {
      add("cat", c.parts().stream().map(this::number).toList(), c.type());
    } else if (e instanceof Expr.Slice s) {
      add("slice", number(s.value()), s.high(), s.low(), s.type());
    } else if (e instanceof Expr.DynamicSlice s) {
      add("slice", number(s.value()), number(s.low()), s.type());
    } else if (e instanceof Expr.Resize r) {
      add("resize", number(r.value()), r.type());
    } else if (e instanceof Expr.Cast c) {
      add("cast", number(c.value()), c.type());
    } else if (e instanceof Expr.Select s) {
      add("select", number(s.index()), s.options().stream().map(this::number).toList(), s.type());
    } else if (e instanceof Expr.MemoryRead r) {
      add("memory", r.memory(), number(r.address()), r.type());
    }
  }

  private int number(Expr operand) {
    return numbers.get(operand);
  }

  private void add(Object... parts) {
    for (var part : parts) {
      text.append(part).append(' ');
    }
    text.append('\n');
  }
}
