package org.spatten.hdl.firrtl;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;

/** Writes checks and logs. */
final class Checks {
  private final ModuleText text;

  Checks(ModuleText text) {
    this.text = text;
  }

  void check(Statement.Check check, Lines out) {
    String operation =
        switch (check.kind()) {
          case REQUIRE -> "assert";
          case ASSUME -> "assume";
          case COVER -> "cover";
        };
    String call =
        Terms.call(
            operation,
            text.clocks.clock(check.domain()),
            text.expressions.code(check.condition()),
            text.clocks.checked(check.domain()),
            Terms.string(escaped(message(check))));
    out.line(call, check.at());
  }

  private String message(Statement.Check check) {
    String place = check.at().equals(SourceLine.UNKNOWN) ? "" : " (" + check.at() + ")";
    String words = check.message().isEmpty() ? "does not hold" : check.message();
    return text.module.name() + ": " + words + place;
  }

  void log(Statement.Log log, Lines out) {
    List<Object> operands = new ArrayList<>();
    operands.add(text.clocks.clock(log.domain()));
    operands.add(text.clocks.checked(log.domain()));
    operands.add(Terms.string(escaped(log.format()).replace("{}", "%d") + "\n"));
    log.arguments().forEach(argument -> operands.add(text.expressions.code(argument)));
    out.line(Terms.call("printf", operands.toArray()), log.at());
  }

  private static String escaped(String words) {
    return words.replace("%", "%%");
  }
}
