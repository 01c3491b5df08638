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
    context.expressions.purpose(context.signals.stem(assign.target().signal()));
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
      var bit = new Expr.Slice(value, 0, 0, new Type.BitsType(1));
      assign(name, context.expressions.code(bit), code);
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

  /** Bits that may lie beyond the end: the value and a mask are moved into place. */
  private void maskedDynamic(Target.DynamicPart part, Expr value, Code code) {
    var expressions = context.expressions;
    int width = part.signal().width();
    var type = new Type.BitsType(Math.max(width, part.width()));
    var ones = BigInteger.ONE.shiftLeft(part.width()).subtract(BigInteger.ONE);
    var bits = new Expr.Cast(value, new Type.BitsType(part.width()));
    String name = context.signals.of(part.signal());
    String data =
        expressions.base(shifted(new Expr.Resize(bits, type), part.low()), name + "_data");
    String mask =
        expressions.base(shifted(new Expr.Literal(ones, type), part.low()), name + "_mask");
    context.used.range(data, width - 1, 0);
    context.used.range(mask, width - 1, 0);
    if (operator.equals("<=") && context.usage.isDrivenOnce(part.signal())) {
      // Verilator 5.006 (V3Gate) fails on the loop over a register's bits when it finds the mask
      // to be constant.
      String range = type.width() == width ? "" : Selections.range(width - 1, 0);
      assign(name, "(" + name + " & ~" + mask + range + ") | " + data + range, code);
      return;
    }
    context.loop(
        0,
        width,
        code,
        i -> {
          code.open("if (" + mask + "[" + i + "]) begin");
          assign(name + "[" + i + "]", data + "[" + i + "]", code);
          code.close("end");
        });
  }

  private static Expr shifted(Expr value, Expr by) {
    return new Expr.Binary(Expr.BinaryOp.SHL, value, by, value.type());
  }

  private void assign(String place, String value, Code code) {
    code.line(place + " " + operator + " " + value + ";");
  }
}
