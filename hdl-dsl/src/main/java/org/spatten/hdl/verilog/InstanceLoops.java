package org.spatten.hdl.verilog;

import java.util.List;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.verilog.ElementRun.Kind;
import org.spatten.hdl.verilog.GenerateLoops.Index;
import org.spatten.hdl.verilog.InstanceArray.Element;
import org.spatten.hdl.verilog.InstanceArray.Elements;

/** Writes instances that are numbered as loops, after the assignments of what they read. */
final class InstanceLoops {
  private static final int FEWEST = 4;

  private final ModuleContext context;
  private final InstanceArrays arrays;

  InstanceLoops(ModuleContext context, InstanceArrays arrays) {
    this.context = context;
    this.arrays = arrays;
  }

  /**
   * Writes an array.
   *
   * @param portTexts the text before what is connected to each port
   */
  void write(InstanceArray array, List<String> portTexts) {
    var members = array.members();
    int row = 0;
    for (int port = 0; port < array.ports().size(); port++) {
      if (array.isDriven(port)) {
        row = Math.max(row, rowOf(arrays.runs(members, port)));
      }
    }
    for (int port = 0; port < array.ports().size(); port++) {
      if (array.isDriven(port)) {
        drive(array, port, row);
      }
    }
    new GenerateLoops(context)
        .write(
            0,
            members.size(),
            row,
            array.name(),
            (index, code) -> {
              code.open(members.get(0).module() + " " + array.name() + " (");
              for (int port = 0; port < array.ports().size(); port++) {
                String end = port + 1 < array.ports().size() ? ")," : ")";
                code.line(portTexts.get(port) + value(array, port, index) + end);
              }
              code.close(");");
            });
  }

  private String value(InstanceArray array, int port, Index index) {
    return array.ports().get(port) instanceof Elements elements
        ? elements.array() + "[" + index.text() + "]"
        : value(((InstanceArray.Direct) array.ports().get(port)).run(), index);
  }

  /** The value of a run in one of its rounds. */
  private String value(ElementRun run, Index index) {
    if (run.kind() == Kind.NEXT) {
      var element = ElementRun.elementOf(run.first(), context.signals.elements());
      return element.array() + "[" + index.plus(element.index() - run.from()) + "]";
    }
    return context.expressions.code(run.first());
  }

  private int rowOf(List<ElementRun> runs) {
    return ElementRun.rowOf(runs, context.signals.elements());
  }

  /** Drives the elements that stand at an input. */
  private void drive(InstanceArray array, int port, int row) {
    String name = ((Elements) array.ports().get(port)).array();
    context.expressions.purpose(name);
    var runs = arrays.runs(array.members(), port);
    boolean rows = row > 0 && rowOf(runs) == row;
    for (var run : runs) {
      if (isElementOf(name, run)) {
        continue;
      }
      if (run.kind() == Kind.SINGLE || run.rounds() < FEWEST) {
        singles(array, port, run);
      } else if (!rows) {
        String label = context.names.allocate("each_" + name);
        new GenerateLoops(context)
            .write(
                run.from(), run.to(), row, label, (index, code) -> assign(name, run, index, code));
      }
    }
    for (int i = 0; rows && runs.get(i).from() < row; i++) {
      var run = runs.get(i);
      if (run.kind() != Kind.SINGLE && run.rounds() >= FEWEST && !isElementOf(name, run)) {
        String label = context.names.allocate("each_" + name);
        int count = array.members().size() / row;
        new GenerateLoops(context)
            .rows(
                0,
                count,
                run.from(),
                run.to(),
                row,
                label,
                (index, code) -> assign(name, run, index, code));
      }
    }
  }

  private void assign(String name, ElementRun run, Index index, Code code) {
    code.line("assign " + name + "[" + index.text() + "] = " + value(run, index) + ";");
  }

  /** Whether the values are the very elements, which assignments of their own drive. */
  private boolean isElementOf(String array, ElementRun run) {
    return run.first() instanceof Expr.Read read
        && context.signals.elements().contains(read.signal())
        && ElementRun.elementOf(read, context.signals.elements()).array().equals(array);
  }

  /** Assignments one by one. */
  private void singles(InstanceArray array, int port, ElementRun run) {
    String name = ((Elements) array.ports().get(port)).array();
    for (int round = run.from(); round < run.to(); round++) {
      String place = new Element(name, round).text();
      String value = context.expressions.code(arrays.value(array.members().get(round), port));
      context.item(code -> code.line("assign " + place + " = " + value + ";"));
    }
  }
}
