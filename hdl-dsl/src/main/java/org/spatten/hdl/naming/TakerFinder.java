package org.spatten.hdl.naming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.naming.Instruction.Kind;

/** Finds what takes the result of each call of a method. */
final class TakerFinder {
  private record Variable(String name, int index, int start, boolean array) {}

  private record Loop(int first, int last) {}

  private final List<Variable> variables = new ArrayList<>();
  private final List<Loop> loops = new ArrayList<>();

  void addVariable(String name, int index, int start, boolean array) {
    variables.add(new Variable(name, index, start, array));
  }

  /** A jump at {@code last} back to {@code first}. */
  void addLoop(int first, int last) {
    loops.add(new Loop(first, last));
  }

  Map<Integer, Taker> find(List<Instruction> instructions) {
    var takers = new HashMap<Integer, Taker>();
    Deque<String> arrays = new ArrayDeque<>();
    Optional<Instruction> call = Optional.empty();
    for (int i = 0; i < instructions.size(); i++) {
      var instruction = instructions.get(i);
      int next = i + 1 < instructions.size() ? instructions.get(i + 1).at() : instruction.at() + 1;
      var taker = taker(instruction, next, arrays);
      if (call.isPresent() && taker.kind() != Taker.Kind.NONE) {
        int at = call.get().at();
        takers.put(at, new Taker(taker.kind(), taker.name(), inLoop(at)));
      }
      if (instruction.kind() == Kind.CALL) {
        call = Optional.of(instruction);
      } else if (instruction.kind() != Kind.NEUTRAL) {
        call = Optional.empty();
      }
    }
    return takers;
  }

  private Taker taker(Instruction instruction, int next, Deque<String> arrays) {
    switch (instruction.kind()) {
      case LOAD_LOCAL -> {
        variable(instruction.variable(), instruction.at())
            .filter(Variable::array)
            .ifPresent(v -> arrays.push(v.name()));
        return Taker.NONE;
      }
      case LOAD_ARRAY_FIELD -> {
        arrays.push(instruction.name());
        return Taker.NONE;
      }
      case LOAD_ELEMENT -> {
        arrays.poll();
        return Taker.NONE;
      }
      case STORE_LOCAL -> {
        return variable(instruction.variable(), next).map(v -> named(v.name())).orElse(Taker.NONE);
      }
      case STORE_FIELD -> {
        return named(instruction.name());
      }
      case STORE_ELEMENT -> {
        return Optional.ofNullable(arrays.poll()).map(TakerFinder::named).orElse(Taker.NONE);
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
    return loops.stream().anyMatch(l -> l.first() <= at && at <= l.last());
  }

  /** The variable of that index whose scope began last. */
  private Optional<Variable> variable(int index, int at) {
    return variables.stream()
        .filter(v -> v.index() == index && v.start() <= at)
        .max(Comparator.comparingInt(Variable::start));
  }
}
