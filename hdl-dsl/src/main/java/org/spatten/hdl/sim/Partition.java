package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides the nodes among programs: what only one program needs belongs to it, what several need is
 * evaluated once for all by the common one.
 */
final class Partition {
  /** No program needs the node. */
  static final int UNUSED = -1;

  /** Number of the program that runs before all others. */
  static final int COMMON = 0;

  /** A value that a program leaves in a slot. */
  record Store(int slot, Node node) {}

  private final List<List<Store>> programs;
  private final StateLayout layout;

  /** Programs are numbered from 1; number 0 is filled here. */
  Partition(List<List<Store>> programs, StateLayout layout) {
    this.programs = programs;
    this.layout = layout;
    for (int i = 1; i < programs.size(); i++) {
      for (Store store : programs.get(i)) {
        claim(store.node(), i);
      }
    }
    for (int i = 1; i < programs.size(); i++) {
      List<Store> kept = new ArrayList<>();
      for (Store store : programs.get(i)) {
        share(store.node(), i);
        kept.add(store);
      }
      programs.set(i, kept);
    }
  }

  private void claim(Node node, int program) {
    if (node.isLeaf() || node.visited == program) {
      return;
    }
    node.visited = program;
    node.program = node.program == UNUSED ? program : COMMON;
    for (Node arg : node.args) {
      claim(arg, program);
    }
  }

  /** Gives each common node that a program uses directly a slot. */
  private void share(Node node, int program) {
    if (node.isLeaf() || node.visited == -program) {
      return;
    }
    node.visited = -program;
    if (node.program != COMMON) {
      for (Node arg : node.args) {
        share(arg, program);
      }
    } else if (node.op != Op.WIDE_RESULT && node.op != Op.WIDE_DIVIDE) {
      if (node.slot < 0) {
        node.slot = layout.allocate(1);
        programs.get(COMMON).add(new Store(node.slot, node));
      }
    } else if (node.slot < 0) {
      node.slot = (int) node.imm;
      programs.get(COMMON).add(new Store(node.slot, node));
    }
  }
}
