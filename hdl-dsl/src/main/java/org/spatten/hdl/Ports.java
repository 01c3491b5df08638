package org.spatten.hdl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.spatten.hdl.ir.Signal.Kind;

/** The ground signals behind the port objects of a component, for testbenches. */
public final class Ports {
  private Ports() {}

  /** The signals of a port, in order of declaration. */
  public static List<PortSignal> of(Port<?> port) {
    return signals(Members.of(port));
  }

  /** The signals of a port that is a value, in order of declaration. */
  public static List<PortSignal> of(Data<?> port) {
    var signals = signals(Leaves.of(port));
    var places = Leaves.types(port.dataShape());
    return IntStream.range(0, signals.size())
        .mapToObj(i -> at(places.get(i).low(), signals.get(i)))
        .toList();
  }

  /** The frequencies in hertz that the domains of a component declare, by the clock's port. */
  public static Map<String, Long> frequencies(Component component) {
    var found = new LinkedHashMap<String, Long>();
    for (var domain : component.body().domains.all()) {
      domain.hertz().ifPresent(hertz -> found.put(domain.clock().name(), hertz));
    }
    return found;
  }

  private static PortSignal at(int low, PortSignal signal) {
    return new PortSignal(signal.name(), signal.type(), signal.input(), low);
  }

  private static List<PortSignal> signals(List<Ground<?>> leaves) {
    var signals = new ArrayList<PortSignal>();
    for (var leaf : leaves) {
      var sig = leaf.cell().sig().orElseThrow(() -> OwnershipErrors.noPort(leaf));
      if (sig.kind != Kind.INPUT && sig.kind != Kind.OUTPUT) {
        throw OwnershipErrors.noPort(leaf);
      }
      signals.add(new PortSignal(sig.name(), sig.type, sig.kind == Kind.INPUT, sig.leaf.low()));
    }
    return signals;
  }
}
