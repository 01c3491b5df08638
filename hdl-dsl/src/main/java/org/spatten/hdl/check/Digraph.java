package org.spatten.hdl.check;

import java.util.Arrays;

/** A directed graph over the numbers from 0, with its strongly connected components. */
final class Digraph {
  private int vertices;
  private int edges;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int[][] successors = new int[0][];
  private boolean loops;

  int addVertex() {
    return vertices++;
  }

  void addEdge(int source, int target) {
    if (edges == from.length) {
      from = Arrays.copyOf(from, edges * 2);
      to = Arrays.copyOf(to, edges * 2);
    }
    loops |= source == target;
    from[edges] = source;
    to[edges++] = target;
  }

  int size() {
    return vertices;
  }

  /**
   * For each vertex the vertices that its edges lead to, in the order of addition; the graph must
   * be complete.
   */
  int[][] successors() {
    if (successors.length != vertices) {
      successors = adjacent(from, to);
    }
    return successors;
  }

  /** For each vertex the vertices whose edges lead to it. */
  int[][] predecessors() {
    return adjacent(to, from);
  }

  private int[][] adjacent(int[] near, int[] far) {
    int[] count = new int[vertices];
    for (int e = 0; e < edges; e++) {
      count[near[e]]++;
    }
    int[][] result = new int[vertices][];
    for (int v = 0; v < vertices; v++) {
      result[v] = new int[count[v]];
      count[v] = 0;
    }
    for (int e = 0; e < edges; e++) {
      result[near[e]][count[near[e]]++] = far[e];
    }
    return result;
  }

  /**
   * The number of each vertex's component, by Tarjan's algorithm without recursion. Every edge
   * between components leads to a smaller number.
   */
  int[] components() {
    int[][] next = successors();
    int[] component = new int[vertices];
    Arrays.fill(component, -1);
    int[] index = new int[vertices];
    int[] low = new int[vertices];
    int[] position = new int[vertices];
    int[] path = new int[vertices];
    int[] open = new int[vertices];
    int opened = 0;
    int found = 0;
    int counter = 0;
    for (int root = 0; root < vertices; root++) {
      if (index[root] != 0) {
        continue;
      }
      int depth = 0;
      path[0] = root;
      index[root] = low[root] = ++counter;
      open[opened++] = root;
      while (depth >= 0) {
        int v = path[depth];
        if (position[v] < next[v].length) {
          int w = next[v][position[v]++];
          if (index[w] == 0) {
            index[w] = low[w] = ++counter;
            open[opened++] = w;
            path[++depth] = w;
          } else if (component[w] < 0) {
            low[v] = Math.min(low[v], index[w]);
          }
          continue;
        }
        if (low[v] == index[v]) {
          int w;
          do {
            w = open[--opened];
            component[w] = found;
          } while (w != v);
          found++;
        }
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[v]);
        }
      }
    }
    return component;
  }

  /** Whether a way leads from any vertex back to it. */
  boolean hasCycle(int[] component) {
    if (loops) {
      return true;
    }
    int found = 0;
    for (int c : component) {
      found = Math.max(found, c + 1);
    }
    return found < vertices;
  }

  /** For each component whether a way leads from its vertices back to them. */
  boolean[] cyclic(int[] component) {
    int[] count = new int[vertices];
    for (int c : component) {
      count[c]++;
    }
    var cyclic = new boolean[vertices];
    for (int c = 0; c < vertices; c++) {
      cyclic[c] = count[c] > 1;
    }
    for (int e = 0; e < edges; e++) {
      cyclic[component[from[e]]] |= from[e] == to[e];
    }
    return cyclic;
  }
}
