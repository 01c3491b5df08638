package org.spatten.verilator.engine;

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
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.verilator.model.InnerSignal;

/** The signals inside a model by their paths in the design. */
final class VerilatedInside implements Inside {
  private record Watched(Signal signal, InnerSignal inner) {}

  private final Instrumentation instrumentation;
  private final Map<String, InnerSignal> inner = new HashMap<>();
  private final Map<String, Watched> watched = new LinkedHashMap<>();
  private final Runnable settle;
  private final Counts counts;

  VerilatedInside(Instrumentation instrumentation, List<InnerSignal> signals, Runnable settle) {
    this.instrumentation = instrumentation;
    this.settle = settle;
    var top = instrumentation.design().top();
    for (var signal : signals) {
      if (signal.path().startsWith(top.name() + ".")) {
        inner.put(signal.path().substring(top.name().length() + 1), signal);
      }
    }
    add(top, "");
    counts = new Counts(instrumentation, path -> InnerSignal.bits(inner.get(path).value()));
  }

  private void add(Module module, String prefix) {
    if (!(module instanceof Module.Defined defined)) {
      return;
    }
    var all = new ArrayList<>(defined.ports());
    all.addAll(defined.signals());
    for (var signal : all) {
      var path = prefix + signal.name();
      if (instrumentation.isUsers(module, signal) && inner.containsKey(path)) {
        watched.put(path, new Watched(signal, inner.get(path)));
      }
    }
    for (var instance : defined.instances()) {
      add(instrumentation.design().module(instance.module()), prefix + instance.name() + ".");
    }
  }

  @Override
  public List<String> paths() {
    return List.copyOf(watched.keySet());
  }

  private Watched find(String path) {
    var found = watched.get(path);
    if (found == null) {
      throw new IllegalArgumentException("no signal `" + path + "`");
    }
    return found;
  }

  @Override
  public BigInteger value(String path) {
    var found = find(path);
    settle.run();
    return InnerSignal.bits(found.inner().value());
  }

  @Override
  public boolean signed(String path) {
    return find(path).signal().type().signed();
  }

  @Override
  public int width(String path) {
    return find(path).signal().width();
  }

  @Override
  public List<Count> counts() {
    settle.run();
    return counts.now();
  }

  @Override
  public List<Toggle> toggles() {
    settle.run();
    var toggles = new ArrayList<Toggle>();
    watched.forEach(
        (path, w) ->
            toggles.add(
                new Toggle(
                    path,
                    w.signal().width(),
                    InnerSignal.bits(w.inner().rose()),
                    InnerSignal.bits(w.inner().fell()))));
    return toggles;
  }
}
