package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.coverage.Count;
import org.spatten.hdl.coverage.Counts;
import org.spatten.hdl.coverage.Instrumentation;
import org.spatten.hdl.engine.Inside;
import org.spatten.hdl.engine.Toggle;

/** Looks at all signals of a program and counts which of their bits change. */
final class Insight implements Inside {
  private static final class Watched {
    final Observation.Place place;
    final long[] rose;
    final long[] fell;
    final long[] before;

    Watched(Observation.Place place) {
      int words = Bits.words(place.signal().width());
      this.place = place;
      rose = new long[words];
      fell = new long[words];
      before = new long[words];
    }
  }

  private final Map<String, Watched> watched = new LinkedHashMap<>();
  private final Map<String, Observation.Place> counters = new HashMap<>();
  private final Counts counts;
  private final long[] state;
  private final Runnable settle;
  private boolean begun;

  /**
   * A view of a program's signals.
   *
   * @param settle evaluates what the present inputs and state give
   */
  Insight(
      Instrumentation instrumentation,
      List<Observation.Place> places,
      long[] state,
      Runnable settle) {
    this.state = state;
    this.settle = settle;
    for (Observation.Place place : places) {
      String path = place.scope().name(place.signal().name());
      if (instrumentation.isCounter(place.scope().module, place.signal())) {
        counters.put(path, place);
      } else if (instrumentation.isUsers(place.scope().module, place.signal())) {
        watched.put(path, new Watched(place));
      }
    }
    counts = new Counts(instrumentation, path -> Bits.value(state, counters.get(path).slot(), 1));
  }

  /** Compares with the last cycle; the values must be settled. */
  void sample() {
    for (Watched signal : watched.values()) {
      for (int i = 0; i < signal.before.length; i++) {
        long now = state[signal.place.slot() + i];
        if (begun) {
          signal.rose[i] |= now & ~signal.before[i];
          signal.fell[i] |= signal.before[i] & ~now;
        }
        signal.before[i] = now;
      }
    }
    begun = true;
  }

  @Override
  public List<String> paths() {
    return List.copyOf(watched.keySet());
  }

  private Watched find(String path) {
    Watched found = watched.get(path);
    if (found == null) {
      throw new IllegalArgumentException("no signal `" + path + "`");
    }
    return found;
  }

  @Override
  public BigInteger value(String path) {
    Watched found = find(path);
    settle.run();
    return Bits.value(state, found.place.slot(), found.before.length);
  }

  @Override
  public boolean signed(String path) {
    return find(path).place.signal().type().signed();
  }

  @Override
  public int width(String path) {
    return find(path).place.signal().width();
  }

  @Override
  public List<Count> counts() {
    settle.run();
    return counts.now();
  }

  @Override
  public List<Toggle> toggles() {
    settle.run();
    List<Toggle> all = new ArrayList<>();
    watched.forEach(
        (path, s) ->
            all.add(new Toggle(path, s.place.signal().width(), number(s.rose), number(s.fell))));
    return all;
  }

  private static BigInteger number(long[] words) {
    return Bits.value(words, 0, words.length);
  }
}
