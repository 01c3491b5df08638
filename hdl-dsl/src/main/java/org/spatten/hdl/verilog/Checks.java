package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;

/** Writes checks and logs, for simulation only. */
final class Checks {
  private final ModuleContext context;
  private final Clocking clocking;
  private final StatementWriter writer;

  Checks(ModuleContext context) {
    this.context = context;
    this.clocking = new Clocking(context);
    this.writer = new StatementWriter(context, this::leaf);
  }

  void write() {
    var groups = new LinkedHashMap<Optional<String>, Set<ClockDomain>>();
    for (var statement : context.module.statements()) {
      Statements.forEach(
          statement,
          s -> {
            if (context.options.holds(s)) {
              groups.computeIfAbsent(s.layer(), k -> new LinkedHashSet<>()).add(domainOf(s));
            }
          });
    }
    if (!groups.isEmpty()) {
      context.item(
          code -> {
            code.directive("`ifndef SYNTHESIS");
            groups.forEach((layer, domains) -> layer(layer, domains, code));
            code.directive("`endif");
          });
    }
  }

  private void layer(Optional<String> layer, Set<ClockDomain> domains, Code code) {
    layer.ifPresent(name -> code.directive("`ifndef WITHOUT_" + name.toUpperCase(Locale.ROOT)));
    domains.forEach(domain -> block(layer, domain, code));
    layer.ifPresent(name -> code.directive("`endif"));
  }

  private void block(Optional<String> layer, ClockDomain domain, Code code) {
    code.open("always " + clocking.event(domain, false) + " begin");
    var guards = new ArrayList<String>();
    domain.reset().ifPresent(r -> guards.add(clocking.outsideReset(domain)));
    domain.enable().ifPresent(e -> guards.add(clocking.read(e)));
    if (!guards.isEmpty()) {
      code.open("if (" + String.join(" && ", guards) + ") begin");
    }
    context.expressions.purpose("check");
    writer.write(
        Statements.keep(
            context.module.statements(),
            s -> context.options.holds(s) && domainOf(s).equals(domain) && s.layer().equals(layer)),
        code);
    if (!guards.isEmpty()) {
      code.close("end");
    }
    code.close("end");
  }

  private static ClockDomain domainOf(Statement statement) {
    return statement instanceof Statement.Check c
        ? c.domain()
        : ((Statement.Log) statement).domain();
  }

  private void leaf(Statement statement, Code code) {
    if (statement instanceof Statement.Check check) {
      String condition = context.expressions.code(check.condition());
      if (context.options.language().isOld()) {
        old(check, code);
      } else if (check.kind() == Statement.CheckKind.COVER) {
        code.line("cover (" + condition + ");");
      } else {
        code.line("assert (" + condition + ")");
        code.line("else $error(\"" + escaped(message(check)) + "\");");
      }
    } else {
      log((Statement.Log) statement, code);
    }
  }

  /** Old tools know no assertions. */
  private void old(Statement.Check check, Code code) {
    if (check.kind() != Statement.CheckKind.COVER) {
      code.open("if (" + context.expressions.not(check.condition()).code() + ") begin");
      code.line("$display(\"" + escaped(message(check)) + "\");");
      code.line("$stop;");
      code.close("end");
    }
  }

  private String message(Statement.Check check) {
    String what = check.kind() == Statement.CheckKind.ASSUME ? "assumption" : "requirement";
    String text = check.message().isEmpty() ? what + " does not hold" : check.message();
    return context.module.name() + ": " + text + place(check.at());
  }

  private static String place(SourceLine at) {
    return at.equals(SourceLine.UNKNOWN) ? "" : " (" + at + ")";
  }

  private void log(Statement.Log log, Code code) {
    var text = new StringBuilder("$display(\"");
    text.append(escaped(log.format()).replace("{}", "%0d")).append('"');
    for (var argument : log.arguments()) {
      text.append(", ").append(context.expressions.code(argument));
    }
    code.line(text.append(");").toString());
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%").replace("\n", "\\n");
  }
}
