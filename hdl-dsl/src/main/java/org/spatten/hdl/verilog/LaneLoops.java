package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.ArrayFamilies.Array;

/**
 * Writes what differs only in the number of a lane as one loop, and declares the signals that it
 * numbers as arrays. Works on the finished text, so that a loop unrolled is that text again. Ports
 * and outputs of instances stay single signals, since tools disagree about arrays there.
 */
final class LaneLoops {
  private record Loop(LaneRun run, LoopText text) {}

  private final ModuleContext context;
  private final List<Code.Line> lines;
  private final Map<String, Array> elements = new HashMap<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Set<Array> accepted = new HashSet<>();

  LaneLoops(ModuleContext context, Code body) {
    this.context = context;
    this.lines = body.lines();
  }

  /** The text with loops; {@link #arrays} tells what they number. */
  Code write() {
    var loops = find();
    if (loops.isEmpty()) {
      return Code.of(lines);
    }
    var result = new ArrayList<Code.Line>();
    int at = 0;
    for (var loop : loops) {
      lines.subList(at, loop.run().first()).forEach(line -> result.add(renamed(line)));
      write(loop, result);
      at = loop.run().end();
    }
    lines.subList(at, lines.size()).forEach(line -> result.add(renamed(line)));
    return Code.of(result);
  }

  /** The array of each signal that has become an element. */
  Map<String, Array> arrays() {
    return elements;
  }

  /** A text with the elements of arrays in the place of single signals. */
  String renamed(String text) {
    var result = new StringBuilder();
    int[] done = {0};
    Identifiers.forEach(
        text,
        (start, end) -> {
          String name = text.substring(start, end);
          var array = elements.get(name);
          if (array != null) {
            result.append(text, done[0], start).append(array.name());
            result.append('[').append(indexes.get(name)).append(']');
            done[0] = end;
          }
        });
    return result.append(text.substring(done[0])).toString();
  }

  private Code.Line renamed(Code.Line line) {
    return elements.isEmpty()
        ? line
        : new Code.Line(line.depth(), renamed(line.text()), line.comment());
  }

  private List<Loop> find() {
    var runs = runs();
    if (runs.isEmpty()) {
      return List.of();
    }
    var families = new ArrayFamilies(declared(), context.names);
    String variable = context.loopVariable();
    var loops = new ArrayList<Loop>();
    var cyclic = new HashSet<Array>();
    for (var run : runs) {
      var text = LoopText.of(run, families, context.arrays::isArray, variable);
      if (text.isPresent()) {
        cyclic.addAll(text.get().cyclic());
        loops.add(new Loop(run, text.get()));
      }
    }
    loops.removeIf(loop -> loop.text().uses(cyclic));
    var wires = wires(loops);
    if (!wires.isEmpty()) {
      var refused = ArrayCycles.of(wires, lines, drivenByInstances());
      loops.removeIf(loop -> loop.text().uses(refused));
    }
    loops.removeIf(loop -> !accept(loop.text().arrays()));
    return loops;
  }

  private List<LaneRun> runs() {
    var runs = new ArrayList<LaneRun>();
    int at = 0;
    while (at < lines.size()) {
      Optional<LaneRun> run = LaneRun.at(lines, at);
      if (run.isPresent()) {
        runs.add(run.get());
        at = run.get().end();
      } else {
        at++;
      }
    }
    return runs;
  }

  private static Set<Array> wires(List<Loop> loops) {
    var wires = new LinkedHashSet<Array>();
    for (var loop : loops) {
      loop.text().arrays().stream().filter(a -> !a.register()).forEach(wires::add);
    }
    return wires;
  }

  /** Makes arrays of the signals unless one is an element of another array already. */
  private boolean accept(Set<Array> arrays) {
    var fresh = arrays.stream().filter(array -> !accepted.contains(array)).toList();
    var names = new HashSet<String>();
    for (var array : fresh) {
      if (!names.add(array.name())
          || !context.names.isFree(array.name())
          || array.members().stream().anyMatch(elements::containsKey)) {
        return false;
      }
    }
    for (var array : fresh) {
      accepted.add(array);
      context.names.reserve(array.name());
      for (int i = 0; i < array.members().size(); i++) {
        elements.put(array.members().get(i), array);
        indexes.put(array.members().get(i), i);
      }
    }
    return true;
  }

  private void write(Loop loop, List<Code.Line> result) {
    var first = lines.get(loop.run().first());
    boolean outside = first.depth() == 1;
    String kind = outside ? "genvar " : "int ";
    String label = outside ? " : " + context.names.allocate("each_" + loop.text().label()) : "";
    var blank = new Code.Line(0, "", "");
    if (outside && !result.isEmpty() && !result.get(result.size() - 1).text().isEmpty()) {
      result.add(blank);
    }
    result.add(
        new Code.Line(first.depth(), "for (" + kind + loop.text().head() + ") begin" + label, ""));
    for (int i = 0; i < loop.text().body().size(); i++) {
      int depth = lines.get(loop.run().first() + i).depth() + 1;
      result.add(renamed(new Code.Line(depth, loop.text().body().get(i), "")));
    }
    result.add(new Code.Line(first.depth(), "end", ""));
    int end = loop.run().end();
    if (outside && end < lines.size() && !lines.get(end).text().isEmpty()) {
      result.add(blank);
    }
  }

  /** The signals that may become elements of arrays. */
  private Map<String, ArrayFamilies.Member> declared() {
    var registers = new SignalSet();
    for (var register : context.module.registers()) {
      if (!register.crossing()) {
        registers.add(register.signal());
      }
    }
    var assigned = assigned();
    var blocks = BlockTargets.of(lines);
    var declarations = new Declarations(context);
    var declared = new HashMap<String, ArrayFamilies.Member>();
    for (var signal : context.module.signals()) {
      if (context.signals.elements().contains(signal)) {
        continue;
      }
      String name = context.signals.of(signal);
      if (registers.contains(signal)) {
        declared.put(name, new ArrayFamilies.Member(declarations.type(signal), true, 0));
      } else if (assigned.contains(name) && !(signal.type() instanceof Type.EnumType)) {
        declared.put(name, wire(signal.type()));
      } else if (blocks.containsKey(name) && !(signal.type() instanceof Type.EnumType)) {
        String type = "logic" + ModuleContext.dimensions(signal.type());
        declared.put(name, new ArrayFamilies.Member(type, false, blocks.get(name)));
      }
    }
    for (var made : context.hoisted) {
      if (assigned.contains(made.name())) {
        declared.put(made.name(), wire(made.type()));
      }
    }
    return declared;
  }

  private static ArrayFamilies.Member wire(Type type) {
    return new ArrayFamilies.Member("wire" + ModuleContext.dimensions(type), false, 0);
  }

  /** The names that a continuous assignment drives as a whole. */
  private Set<String> assigned() {
    var names = new HashSet<String>();
    for (var line : lines) {
      if (line.depth() == 1 && line.text().startsWith("assign ")) {
        int equals = line.text().indexOf(" = ");
        names.add(line.text().substring("assign ".length(), equals));
      }
    }
    return names;
  }

  private Set<String> drivenByInstances() {
    var names = new HashSet<String>();
    for (var instance : context.module.instances()) {
      for (var connection : instance.connections()) {
        if (connection.childPort().kind() == Signal.Kind.OUTPUT) {
          names.add(context.signals.of(connection.parentSignal()));
        }
      }
    }
    return names;
  }
}
