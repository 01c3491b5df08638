package org.spatten.hdl.verilog;

import java.util.function.BiConsumer;

/**
 * Writes loops around items of a module, one inside another where rounds fall into rows. A label
 * that is wished becomes that of the loop whose rounds are the items.
 */
final class GenerateLoops {
  /** Verilator unrolls no loop of more rounds. */
  static final int MOST = 1024;

  /** The number of a round as text, to which constants can be added. */
  record Index(String text) {
    String plus(int offset) {
      return offset == 0 ? text : text + (offset < 0 ? " - " : " + ") + Math.abs(offset);
    }
  }

  private final ModuleContext context;
  private final String i;
  private final String j;

  GenerateLoops(ModuleContext context) {
    this.context = context;
    this.i = context.loopVariable();
    this.j = i.equals("i") && context.names.isFree("j") ? "j" : context.names.allocate("column");
  }

  /** All rounds from one to another, in rows when they are too many for one loop. */
  void write(int from, int to, int row, String label, BiConsumer<Index, Code> body) {
    boolean rows = row > 1 && row <= MOST && from % row == 0 && to % row == 0;
    if (rows && to - from > MOST && (to - from) / row <= MOST) {
      rows(from / row, to / row, 0, row, row, label, body);
      return;
    }
    for (int start = from; start < to; start += MOST) {
      int end = Math.min(to, start + MOST);
      String block = start == from ? label : context.names.allocate(label);
      String head = head(i, start, end) + block;
      context.item(
          code -> {
            code.open(head);
            body.accept(new Index(i), code);
            code.close("end");
          });
    }
  }

  /** Some columns of some rows. */
  void rows(
      int from, int to, int first, int end, int row, String label, BiConsumer<Index, Code> body) {
    String block = context.names.allocate(label + "_row");
    context.item(
        code -> {
          code.open(head(i, from, to) + block);
          code.open(head(j, first, end) + label);
          body.accept(new Index(row + "*" + i + " + " + j), code);
          code.close("end");
          code.close("end");
        });
  }

  private static String head(String variable, int from, int to) {
    return "for (genvar "
        + variable
        + " = "
        + from
        + "; "
        + variable
        + " < "
        + to
        + "; "
        + variable
        + "++) begin : ";
  }
}
