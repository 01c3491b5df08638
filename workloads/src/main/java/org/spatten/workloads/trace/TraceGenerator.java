package org.spatten.workloads.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes a trace from a model's shape and a pruning schedule. */
public final class TraceGenerator {
  private final ModelShape model;
  private final PruningSchedule schedule;
  private final List<Integer> headOrder;
  private final int lastSelectLayer;

  private TraceGenerator(ModelShape model, PruningSchedule schedule, long seed) {
    this.model = model;
    this.schedule = schedule;
    this.headOrder = new ArrayList<>(model.allHeads());
    Collections.shuffle(headOrder, new Random(seed));
    int last = -1;
    for (int layer = 0; layer + 1 < model.layers(); layer++) {
      last = selects(1, layer) ? layer : last;
    }
    this.lastSelectLayer = last;
  }

  /**
   * Makes a trace.
   *
   * @param name what the trace is called, also in its last line
   * @param seed chooses which heads are pruned
   */
  public static Trace generate(String name, ModelShape model, PruningSchedule schedule, long seed) {
    TraceGenerator generator = new TraceGenerator(model, schedule, seed);
    List<TraceRow> rows = new ArrayList<>();
    for (int iteration = 0; iteration < model.generated(); iteration++) {
      for (int layer = 0; layer < model.layers(); layer++) {
        List<Integer> heads = generator.heads(layer);
        for (int head : heads) {
          boolean last = head == heads.get(heads.size() - 1);
          RowId id = new RowId(iteration, layer, head);
          rows.add(generator.row(rows.size() + 2, id, last));
        }
      }
    }
    Trace trace = new Trace(name, rows, Optional.of(name));
    TraceChecks.check(trace);
    return trace;
  }

  /** The surviving heads: a layer's are always among those of the layer before. */
  private List<Integer> heads(int layer) {
    int kept = (int) schedule.heads().at(layer, model.heads());
    return headOrder.subList(0, kept).stream().sorted().toList();
  }

  private TraceRow row(int line, RowId id, boolean lastHead) {
    int iteration = id.iteration();
    int tokens = model.tokens(iteration);
    int keys = schedule.keys(iteration, id.layer(), tokens);
    RowShape shape =
        new RowShape(model.headSize(), tokens, keys, schedule.values(iteration, keys), 1, false);
    boolean requant = schedule.requants(iteration, id.layer());
    return new TraceRow(
        line, id, shape, schedule.bits(), schedule.threshold(), requant, importance(id, lastHead));
  }

  private RowImportance importance(RowId id, boolean lastHead) {
    int iteration = id.iteration();
    int layer = id.layer();
    boolean lastIteration = iteration == model.generated() - 1;
    boolean lastLayer = layer == model.layers() - 1;
    boolean accumulate = schedule.prunesTokens() && !(lastIteration && layer > lastSelectLayer);
    boolean rescale = accumulate && lastHead && lastLayer && !lastIteration;
    if (!lastHead || !selects(iteration, layer) || (lastLayer && lastIteration)) {
      return RowImportance.withoutSelect(accumulate, rescale);
    }
    return new RowImportance(accumulate, rescale, true, nextKeys(iteration, layer));
  }

  /** A select stands where the next layer, or the next iteration's first, keeps a new share. */
  private boolean selects(int iteration, int layer) {
    if (layer == model.layers() - 1) {
      return nextKeys(iteration, layer) < model.tokens(iteration + 1);
    }
    return nextKeys(iteration, layer) < schedule.keys(iteration, layer, model.tokens(iteration));
  }

  private int nextKeys(int iteration, int layer) {
    boolean lastLayer = layer == model.layers() - 1;
    int nextIteration = lastLayer ? iteration + 1 : iteration;
    return schedule.keys(nextIteration, lastLayer ? 0 : layer + 1, model.tokens(nextIteration));
  }
}
