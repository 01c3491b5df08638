package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders the nodes of one program and cuts them into chunks, each small enough for the JIT
 * compiler: HotSpot leaves methods of more than 8,000 bytes of code to the interpreter.
 */
final class Schedule {
  /** Bytes of code that a chunk aims at (an estimate). */
  private static final int CHUNK = 3000;

  /** An expression beyond this size is not repeated inside its user but has a variable. */
  private static final int INLINE = 300;

  /** A node to evaluate, and the slots that take its value. */
  record Item(Node node, int slot) {
    boolean stores() {
      return slot >= 0;
    }
  }

  final List<List<Item>> chunks = new ArrayList<>();
  private final List<Node> order = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final int program;
  private final StateLayout layout;

  Schedule(int program, List<Partition.Store> stores, StateLayout layout) {
    this.program = program;
    this.layout = layout;
    for (Partition.Store store : stores) {
      visit(store.node());
      store.node().uses++;
    }
    for (Partition.Store store : stores) {
      Node node = store.node();
      if (mine(node) && node.slot < 0 && node.uses > 1 && node.op != Op.WIDE_RESULT) {
        node.slot = store.slot();
      }
    }
    emit(stores);
    cut();
    cross();
  }

  /** Whether this program evaluates the node (instead of finding it in a slot). */
  boolean mine(Node node) {
    return !node.isLeaf() && node.program == program;
  }

  private void visit(Node node) {
    if (!mine(node) || node.visited == Integer.MIN_VALUE) {
      return;
    }
    node.visited = Integer.MIN_VALUE;
    for (Node arg : node.args) {
      visit(arg);
      arg.uses++;
    }
    order.add(node);
  }

  private void emit(List<Partition.Store> stores) {
    int next = 0;
    for (Node node : order) {
      node.size = node.op == Op.CALL ? 40 : 8;
      for (Node arg : node.args) {
        node.size += arg.inlined ? arg.size : 7;
      }
      boolean call = node.op == Op.WIDE_DIVIDE;
      node.inlined = node.uses == 1 && node.size < INLINE && !call && node.slot < 0;
      if (!node.inlined) {
        items.add(new Item(node, -1));
      }
      while (next < stores.size() && ready(stores.get(next).node())) {
        Partition.Store store = stores.get(next++);
        if (store.node().slot != store.slot()) {
          items.add(new Item(store.node(), store.slot()));
        }
      }
    }
    while (next < stores.size()) {
      Partition.Store store = stores.get(next++);
      if (store.node().slot != store.slot()) {
        items.add(new Item(store.node(), store.slot()));
      }
    }
  }

  /** Whether the node's place in the order has been reached. */
  private boolean ready(Node node) {
    return !mine(node) || node.size > 0;
  }

  private void cut() {
    List<Item> chunk = new ArrayList<>();
    int size = 0;
    for (Item item : items) {
      int added =
          mine(item.node()) && (item.node().inlined || !item.stores()) ? item.node().size + 10 : 12;
      if (size + added > CHUNK && !chunk.isEmpty()) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
        size = 0;
      }
      if (!item.stores()) {
        item.node().chunk = chunks.size();
      }
      chunk.add(item);
      size += added;
    }
    if (!chunk.isEmpty()) {
      chunks.add(chunk);
    }
  }

  /** Gives a slot to what another chunk uses. */
  private void cross() {
    for (int i = 0; i < chunks.size(); i++) {
      for (Item item : chunks.get(i)) {
        if (item.stores()) {
          use(item.node(), i);
        } else {
          for (Node arg : item.node().args) {
            use(arg, i);
          }
        }
      }
    }
  }

  private void use(Node node, int chunk) {
    if (!mine(node)) {
      return;
    }
    if (node.inlined) {
      for (Node arg : node.args) {
        use(arg, chunk);
      }
    } else if (node.chunk != chunk && node.slot < 0 && node.op != Op.WIDE_DIVIDE) {
      node.slot = node.op == Op.WIDE_RESULT ? (int) node.imm : layout.allocate(1);
    }
  }
}
