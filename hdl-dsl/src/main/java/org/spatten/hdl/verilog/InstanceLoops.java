package org.spatten.hdl.verilog;

import java.util.List;
import org.spatten.hdl.verilog.ElementRun.Kind;
import org.spatten.hdl.verilog.GenerateLoops.Index;
import org.spatten.hdl.verilog.InstanceArray.Element;
import org.spatten.hdl.verilog.InstanceArray.Elements;

/** Writes instances that are numbered as loops, after the assignments of what they read. */
final class InstanceLoops {
  private final ModuleContext context;

  InstanceLoops(ModuleContext context) {
    this.context = context;
  }

  /**
   * Writes an array.
   *
   * @param portTexts the text before what is connected to each port
   */
  void write(InstanceArray array, List<String> portTexts) {
    int row = 0;
    for (var port : array.ports()) {
      if (port instanceof Elements elements) {
        row = Math.max(row, rowOf(elements.runs()));
      }
    }
    for (var port : array.ports()) {
      if (port instanceof Elements elements) {
        drive(elements, row);
      }
    }
    var members = array.members();
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
  private void drive(Elements elements, int row) {
    context.expressions.purpose(elements.array());
    var runs = elements.runs();
    boolean rows = row > 0 && rowOf(runs) == row;
    for (var run : runs) {
      if (run.kind() == Kind.SINGLE) {
        single(elements, run);
      } else if (!rows) {
        new GenerateLoops(context)
            .write(
                run.from(), run.to(), row, label(elements), (i, c) -> assign(elements, run, i, c));
      }
    }
    for (int at = 0; rows && runs.get(at).from() < row; at++) {
      var run = runs.get(at);
      if (run.kind() != Kind.SINGLE) {
        new GenerateLoops(context)
            .rows(
                0,
                elements.count() / row,
                run.from(),
                run.to(),
                row,
                label(elements),
                (i, c) -> assign(elements, run, i, c));
      }
    }
  }

  private String label(Elements elements) {
    return context.names.allocate("each_" + elements.array());
  }

  private void assign(Elements elements, ElementRun run, Index index, Code code) {
    code.line("assign " + elements.array() + "[" + index.text() + "] = " + value(run, index) + ";");
  }

  /** One assignment; none where the value is that element, which one of its own drives. */
  private void single(Elements elements, ElementRun run) {
    String place = new Element(elements.array(), run.from()).text();
    String value = context.expressions.code(run.first());
    if (!value.equals(place)) {
      context.item(code -> code.line("assign " + place + " = " + value + ";"));
    }
  }
}
