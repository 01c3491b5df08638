package org.spatten.hdl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.spatten.hdl.ir.Statement;

/** The statements of a component, and the conditions that are open. */
final class Blocks {
  /** Conditions are rarely nested deeper. */
  private static final int DEPTH = 3;

  private final List<Supplier<Statement>> top = new ArrayList<>();
  private final Set<Supplier<Statement>> defines = new HashSet<>();
  private final Deque<List<Supplier<Statement>>> open = new ArrayDeque<>(DEPTH);

  Blocks() {
    open.push(top);
  }

  void add(Supplier<Statement> statement) {
    open.element().add(statement);
  }

  /** Whether a condition is open. */
  boolean conditional() {
    return open.size() > 1;
  }

  /** Defines a node at the top level, before the conditional statement that is being built. */
  void define(Supplier<Statement> statement) {
    defines.add(statement);
    top.add(conditional() ? top.size() - 1 : top.size(), statement);
  }

  /** Runs {@code body} and returns the statements it adds. */
  List<Supplier<Statement>> collect(Runnable body) {
    var list = new ArrayList<Supplier<Statement>>();
    open.push(list);
    try {
      body.run();
    } finally {
      open.pop();
    }
    return list;
  }

  /**
   * Moves a conditional statement behind the definitions that followed it, if nothing else did.
   *
   * @return whether it is now the last statement
   */
  boolean reopen(Supplier<Statement> conditional) {
    var list = open.element();
    int i = list.size() - 1;
    while (i >= 0 && defines.contains(list.get(i))) {
      i--;
    }
    if (i < 0 || list.get(i) != conditional) {
      return false;
    }
    list.add(list.remove(i));
    return true;
  }

  List<Statement> freeze() {
    return freeze(top);
  }

  static List<Statement> freeze(List<Supplier<Statement>> list) {
    var statements = new ArrayList<Statement>(list.size());
    for (var statement : list) {
      statements.add(statement.get());
    }
    return List.copyOf(statements);
  }
}
