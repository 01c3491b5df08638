package org.spatten.hdl.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.spatten.hdl.ir.Signal;

/** The vertices of a graph that lie on ways from, or to, some others. */
final class Reach {
  private static final int UNSEEN = -2;
  private static final int START = -1;

  private final CombinationalGraph graph;
  private final int[] previous;

  private Reach(CombinationalGraph graph, int[][] next, int[] starts) {
    this.graph = graph;
    this.previous = new int[next.length];
    Arrays.fill(previous, UNSEEN);
    int[] queue = new int[next.length];
    int end = 0;
    for (int start : starts) {
      if (previous[start] == UNSEEN) {
        previous[start] = START;
        queue[end++] = start;
      }
    }
    for (int at = 0; at < end; at++) {
      for (int w : next[queue[at]]) {
        if (previous[w] == UNSEEN) {
          previous[w] = queue[at];
          queue[end++] = w;
        }
      }
    }
  }

  static Reach forward(CombinationalGraph graph, Collection<Signal> signals) {
    int[] starts = signals.stream().mapToInt(graph::vertex).toArray();
    return new Reach(graph, graph.graph().successors(), starts);
  }

  static Reach backward(CombinationalGraph graph, Collection<Sink> sinks) {
    int[] starts = sinks.stream().mapToInt(Sink::vertex).toArray();
    return new Reach(graph, graph.graph().predecessors(), starts);
  }

  boolean contains(int vertex) {
    return previous[vertex] != UNSEEN;
  }

  /** The signals on a shortest way from a start to the vertex. */
  List<Signal> pathTo(int vertex) {
    var path = new ArrayList<Signal>();
    for (int v = vertex; v != START; v = previous[v]) {
      graph.signalAt(v).ifPresent(path::add);
    }
    Collections.reverse(path);
    return path;
  }
}
