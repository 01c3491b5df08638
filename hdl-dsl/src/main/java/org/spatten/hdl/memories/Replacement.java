package org.spatten.hdl.memories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.hdl.ir.Target;

/**
 * The instance that stands where a memory was, the parent's signals at it, and what drives them.
 */
final class Replacement {
  private final MemoryUse use;
  private final Module.Defined wrapper;
  private final FreshSignals fresh;
  private final List<Instance.Connection> connections = new ArrayList<>();
  private final List<Statement> defaults = new ArrayList<>();
  private final List<Signal> outputs = new ArrayList<>();
  private final List<WriteSignals> writes = new ArrayList<>();

  /**
   * Makes the signals.
   *
   * @param wrapper the module of the memory's shape
   */
  Replacement(MemoryUse use, Module.Defined wrapper, FreshSignals fresh) {
    this.use = use;
    this.wrapper = wrapper;
    this.fresh = fresh;
    for (int i = 0; i < use.clocks().size(); i++) {
      connections.add(
          new Instance.Connection(port(use.shape().clockName(i)), use.clocks().get(i).signal()));
    }
    use.syncReads().forEach(this::syncRead);
    use.addresses().forEach(this::asyncRead);
    for (var port : use.writes().ports()) {
      write(port);
    }
  }

  Instance instance() {
    return new Instance(
        use.memory().name(), wrapper.name(), connections, Map.of(), use.memory().at());
  }

  /** What drives the inputs where no write says otherwise. */
  List<Statement> defaults() {
    return defaults;
  }

  /** The output that shows the word at that address. */
  Expr read(Expr address) {
    return new Expr.Read(outputs.get(use.portOfAddress(address)));
  }

  /** The outputs with the words of synchronous reads, equal to the signals that were so before. */
  List<Signal> syncOutputs() {
    return outputs.subList(0, use.syncReads().size());
  }

  /** What a write becomes where it stands. */
  List<Statement> write(Statement.MemoryWrite write) {
    return writes.get(use.writes().portOf(write)).at(write);
  }

  private Signal port(String name) {
    return wrapper.ports().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wrapper.name() + " has no port " + name));
  }

  private String prefix(int port) {
    return use.shape().portName(port) + "_";
  }

  /** The signal of the parent at a port, which is named after the memory and the port. */
  private Signal connect(String portName) {
    var port = port(portName);
    boolean input = port.kind() == Signal.Kind.INPUT;
    var signal =
        fresh.make(
            use.memory().name() + "_" + portName,
            port.type(),
            input ? Signal.Kind.INSTANCE_INPUT : Signal.Kind.INSTANCE_OUTPUT,
            use.memory().at());
    connections.add(new Instance.Connection(port, signal));
    return signal;
  }

  private void drive(Signal input, Expr value) {
    defaults.add(new Statement.Assign(new Target.Whole(input), value, use.memory().at()));
  }

  private void syncRead(SyncRead read) {
    String prefix = prefix(outputs.size());
    drive(connect(prefix + "en"), enabled(read.domain(), read.enable()));
    var address = connect(prefix + "addr");
    drive(address, fitted(read.address(), address));
    var data = fresh.instead(read.data(), Signal.Kind.INSTANCE_OUTPUT);
    connections.add(new Instance.Connection(port(prefix + "data"), data));
    outputs.add(data);
  }

  private void asyncRead(Expr wanted) {
    String prefix = prefix(outputs.size());
    var address = connect(prefix + "addr");
    drive(address, fitted(wanted, address));
    outputs.add(connect(prefix + "data"));
  }

  private void write(List<Statement.MemoryWrite> port) {
    int number = use.firstWrite() + writes.size();
    String prefix = prefix(number);
    var enable = connect(prefix + "en");
    var address = connect(prefix + "addr");
    var mask =
        use.shape().ports().get(number).masked()
            ? List.of(connect(prefix + "mask"))
            : List.<Signal>of();
    var data = connect(prefix + "data");
    var condition = port.size() == 1 ? use.writes().condition(port.get(0)) : Optional.<Expr>empty();
    var signals = new WriteSignals(enable, address, mask, data, condition, port.size() == 1);
    defaults.addAll(signals.defaults(port.get(0)));
    writes.add(signals);
  }

  static Expr enabled(ClockDomain domain, Expr enable) {
    if (domain.enable().isEmpty()) {
      return enable;
    }
    var running = new Expr.Read(domain.enable().get());
    return WritePorts.and(running, enable);
  }

  static Expr fitted(Expr address, Signal port) {
    return address.width() == port.width() ? address : new Expr.Resize(address, port.type());
  }
}
