package org.spatten.hdl.coverage;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;

/** The counters of all instances of a running simulation; they begin with any value. */
public final class Counts {
  private record Watched(String path, String signal, Counter counter, BigInteger start) {}

  private final Function<String, BigInteger> values;
  private final List<Watched> all = new ArrayList<>();

  /**
   * Counts from now on.
   *
   * @param values the present value of a register by its path
   */
  public Counts(Instrumentation instrumentation, Function<String, BigInteger> values) {
    this.values = values;
    add(instrumentation, instrumentation.design().top(), "");
  }

  private void add(Instrumentation instrumentation, Module module, String path) {
    Design design = instrumentation.design();
    String prefix = path.isEmpty() ? "" : path + ".";
    for (Counter counter : instrumentation.of(module)) {
      String signal = prefix + counter.signal();
      all.add(new Watched(path, signal, counter, values.apply(signal)));
    }
    if (module instanceof Module.Defined defined) {
      for (var instance : defined.instances()) {
        add(instrumentation, design.module(instance.module()), prefix + instance.name());
      }
    }
  }

  /** What has been counted, parents first. */
  public List<Count> now() {
    var counts = new ArrayList<Count>();
    for (var watched : all) {
      var hits = values.apply(watched.signal()).subtract(watched.start());
      counts.add(new Count(watched.path(), watched.counter(), hits.longValue()));
    }
    return counts;
  }
}
