package org.spatten.hdl.firrtl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;

/** Writes statements; the conditionals of the language stay conditionals. */
final class Body {
  private final ModuleText text;
  private final Map<Signal, Register> registers;
  private final Map<String, String> layers;
  private final Checks checks;

  Body(ModuleText text, Map<Signal, Register> registers, Map<String, String> layers) {
    this.text = text;
    this.registers = registers;
    this.layers = layers;
    this.checks = new Checks(text);
  }

  void write(List<Statement> statements, Lines out) {
    statements.forEach(s -> write(s, out));
  }

  private void write(Statement statement, Lines out) {
    if (statement instanceof Statement.Define s) {
      define(s, out);
    } else if (statement instanceof Statement.Assign s) {
      assign(s, out);
    } else if (statement instanceof Statement.When s) {
      when("when ", s, out);
    } else if (statement instanceof Statement.Choose s) {
      choose(s, out);
    } else if (statement instanceof Statement.MemoryWrite s) {
      text.memories.write(s, out);
    } else if (statement instanceof Statement.Check s) {
      layered(s, out, () -> checks.check(s, out));
    } else if (statement instanceof Statement.Log s) {
      layered(s, out, () -> checks.log(s, out));
    }
  }

  private void layered(Statement statement, Lines out, Runnable writing) {
    var layer = statement.layer();
    layer.ifPresent(name -> out.open("layerblock " + layers.get(name) + " :", statement.at()));
    writing.run();
    layer.ifPresent(name -> out.close());
  }

  private void define(Statement.Define define, Lines out) {
    if (text.isDeclaredAsWire(define.node())) {
      out.line(connect(define.node(), define.value()), define.at());
    } else {
      text.define(define.node());
    }
  }

  private String connect(Signal signal, Expr value) {
    return "connect " + text.reference(signal) + ", " + text.expressions.code(value);
  }

  private void assign(Statement.Assign assign, Lines out) {
    var signal = assign.target().signal();
    String connect = connect(signal, assign.value());
    var enable = Optional.ofNullable(registers.get(signal)).flatMap(this::enable);
    enable.ifPresent(e -> out.open("when " + e + " :", assign.at()));
    out.line(connect, assign.at());
    enable.ifPresent(e -> out.close());
  }

  private Optional<String> enable(Register register) {
    return text.clocks.enable(register.domain());
  }

  private void when(String keyword, Statement.When when, Lines out) {
    block(keyword + text.expressions.code(when.condition()), when.then(), when.at(), out);
    if (when.otherwise().size() == 1 && when.otherwise().get(0) instanceof Statement.When next) {
      when("else when ", next, out);
    } else if (!when.otherwise().isEmpty()) {
      block("else", when.otherwise(), when.at(), out);
    }
  }

  private void block(String head, List<Statement> body, SourceLine at, Lines out) {
    out.open(head + " :", at);
    int before = out.size();
    write(body, out);
    if (out.size() == before) {
      out.line("skip");
    }
    out.close();
  }

  private void choose(Statement.Choose choose, Lines out) {
    text.expressions.named(choose.subject());
    String keyword = "when ";
    for (var arm : choose.arms()) {
      String condition = text.expressions.code(Labels.chosen(choose.subject(), arm));
      block(keyword + condition, arm.body(), arm.at(), out);
      keyword = "else when ";
    }
    choose.otherwise().ifPresent(body -> block("else", body, choose.at(), out));
  }
}
