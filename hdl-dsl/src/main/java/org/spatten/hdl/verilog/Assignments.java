package org.spatten.hdl.verilog;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/** Writes single assignments, blocking or not. */
final class Assignments {
  private final ModuleContext context;
  private final String operator;

  Assignments(ModuleContext context, String operator) {
    this.context = context;
    this.operator = operator;
  }

  void write(Statement statement, Code code) {
    var assign = (Statement.Assign) statement;
    if (assign.target() instanceof Target.DynamicPart part) {
      dynamic(part, assign.value(), code);
    } else {
      assign(place(assign.target()), context.expressions.code(assign.value()), code);
    }
  }

  /** The place that a target with constant bounds names. */
  String place(Target target) {
    String name = context.signals.of(target.signal());
    if (target instanceof Target.Part part && target.signal().width() > 1) {
      return name + Selections.range(part.high(), part.low());
    }
    return name;
  }

  private void dynamic(Target.DynamicPart part, Expr value, Code code) {
    int width = part.signal().width();
    String name = context.signals.of(part.signal());
    var low = part.low();
    long greatest = low.width() < 31 ? (1L << low.width()) - 1 : Integer.MAX_VALUE;
    if (width > 1 && greatest + part.width() <= width) {
      String index = context.expressions.index(low, width);
      String select = part.width() == 1 ? index : index + " +: " + part.width();
      assign(name + "[" + select + "]", context.expressions.code(value), code);
    } else if (width == 1) {
      String zero = Literals.of(0, low.width());
      code.open("if (" + context.expressions.whole(low).operand() + " == " + zero + ") begin");
      String bit = context.expressions.code(value);
      assign(name, part.width() == 1 ? bit : "1'(" + bit + ")", code);
      code.close("end");
    } else if (part.width() == 1) {
      String limit = Literals.of(width, low.width());
      code.open("if (" + context.expressions.whole(low).operand() + " < " + limit + ") begin");
      String index = context.expressions.index(low, width);
      assign(name + "[" + index + "]", context.expressions.code(value), code);
      code.close("end");
    } else {
      maskedDynamic(part, value, code);
    }
  }

  /** Bits that may lie beyond the end: the value and a mask are moved into place bit by bit. */
  private void maskedDynamic(Target.DynamicPart part, Expr value, Code code) {
    var expressions = context.expressions;
    int width = part.signal().width();
    int wide = Math.max(width, part.width());
    var type = new Type.BitsType(wide);
    var ones = BigInteger.ONE.shiftLeft(part.width()).subtract(BigInteger.ONE);
    String low = expressions.whole(part.low()).operand();
    String bits = expressions.code(value);
    String resized = part.width() == wide ? bits : wide + "'(" + unsigned(value, bits) + ")";
    String base = context.signals.of(part.signal());
    var data =
        expressions.hoist(base + "_data", type, new Text(resized + " << " + low, Text.Kind.SHIFT));
    var mask =
        expressions.hoist(
            base + "_mask",
            type,
            new Text(Literals.of(ones, type) + " << " + low, Text.Kind.SHIFT));
    String i = context.loopVariable();
    code.open("for (int " + i + " = 0; " + i + " < " + width + "; " + i + "++) begin");
    code.open("if (" + mask.code() + "[" + i + "]) begin");
    assign(base + "[" + i + "]", data.code() + "[" + i + "]", code);
    code.close("end");
    code.close("end");
    context.used.range(data.code(), width - 1, 0);
    context.used.range(mask.code(), width - 1, 0);
  }

  private static String unsigned(Expr value, String code) {
    return value.type().signed() ? "$unsigned(" + code + ")" : code;
  }

  private void assign(String place, String value, Code code) {
    code.line(place + " " + operator + " " + value + ";");
  }
}
