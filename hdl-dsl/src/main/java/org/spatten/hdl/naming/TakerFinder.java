package org.spatten.hdl.naming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.naming.Instruction.Kind;

/** Finds what takes the result of each call of a method. */
final class TakerFinder {
  private record Variable(String name, int index, int start, int dimensions) {}

  private record Loop(int first, int last) {}

  /** An array on the operand stack. */
  private record Array(String name, int dimensions) {}

  private final List<Variable> variables = new ArrayList<>();
  private final List<Loop> loops = new ArrayList<>();

  /** A local variable; {@code dimensions} is 0 unless it is an array. */
  void addVariable(String name, int index, int start, int dimensions) {
    variables.add(new Variable(name, index, start, dimensions));
  }

  /** A jump at {@code last} back to {@code first}. */
  void addLoop(int first, int last) {
    loops.add(new Loop(first, last));
  }

  Map<Integer, Taker> find(List<Instruction> instructions) {
    var takers = takersOf(instructions);
    var indexOf = new HashMap<Integer, Integer>();
    for (int i = 0; i < instructions.size(); i++) {
      indexOf.put(instructions.get(i).at(), i);
    }
    var results = new HashMap<Integer, Taker>();
    for (int i = 0; i < instructions.size(); i++) {
      if (instructions.get(i).kind() == Kind.CALL) {
        int end = follow(instructions, i + 1, indexOf);
        var taker = end < takers.size() ? takers.get(end) : Taker.NONE;
        if (taker.kind() != Taker.Kind.NONE) {
          int at = instructions.get(i).at();
          results.put(at, new Taker(taker.kind(), taker.name(), inLoop(at)));
        }
      }
    }
    return results;
  }

  /** Index of the first instruction from {@code start} that does something with the value. */
  private static int follow(
      List<Instruction> instructions, int start, Map<Integer, Integer> indexOf) {
    int i = start;
    while (i < instructions.size()) {
      var instruction = instructions.get(i);
      if (instruction.kind() == Kind.JUMP && instruction.operand() > instruction.at()) {
        i = indexOf.getOrDefault(instruction.operand(), instructions.size());
      } else if (instruction.kind() == Kind.NEUTRAL) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** For each instruction, what it does with the value on top of the stack. */
  private List<Taker> takersOf(List<Instruction> instructions) {
    var takers = new ArrayList<Taker>();
    Deque<Array> arrays = new ArrayDeque<>();
    for (int i = 0; i < instructions.size(); i++) {
      int next = i + 1 < instructions.size() ? instructions.get(i + 1).at() : Integer.MAX_VALUE;
      takers.add(taker(instructions.get(i), next, arrays));
    }
    return takers;
  }

  private Taker taker(Instruction instruction, int next, Deque<Array> arrays) {
    switch (instruction.kind()) {
      case LOAD_LOCAL -> {
        var variable = variable(instruction.operand(), instruction.at());
        if (variable.isPresent() && variable.get().dimensions() > 0) {
          arrays.push(new Array(variable.get().name(), variable.get().dimensions()));
        }
        return Taker.NONE;
      }
      case LOAD_ARRAY_FIELD -> {
        arrays.push(new Array(instruction.name(), instruction.operand()));
        return Taker.NONE;
      }
      case LOAD_ELEMENT -> {
        var array = arrays.poll();
        if (array != null && array.dimensions() > 1) {
          arrays.push(new Array(array.name(), array.dimensions() - 1));
        }
        return Taker.NONE;
      }
      case ARRAY_LENGTH -> {
        arrays.poll();
        return Taker.NONE;
      }
      case STORE_LOCAL -> {
        var variable = variable(instruction.operand(), next);
        return variable.isPresent() ? named(variable.get().name()) : Taker.NONE;
      }
      case STORE_FIELD -> {
        return named(instruction.name());
      }
      case STORE_ELEMENT -> {
        var array = arrays.poll();
        return array == null ? Taker.NONE : named(array.name());
      }
      case RETURN -> {
        return new Taker(Taker.Kind.CALLER, "", false);
      }
      default -> {
        return Taker.NONE;
      }
    }
  }

  private static Taker named(String name) {
    return new Taker(Taker.Kind.VARIABLE, name, false);
  }

  private boolean inLoop(int at) {
    for (var loop : loops) {
      if (loop.first() <= at && at <= loop.last()) {
        return true;
      }
    }
    return false;
  }

  /** The variable of that index whose scope began last. */
  private Optional<Variable> variable(int index, int at) {
    Optional<Variable> last = Optional.empty();
    for (var variable : variables) {
      boolean known = variable.index() == index && variable.start() <= at;
      if (known && (last.isEmpty() || variable.start() >= last.get().start())) {
        last = Optional.of(variable);
      }
    }
    return last;
  }
}
