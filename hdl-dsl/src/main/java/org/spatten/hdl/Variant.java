package org.spatten.hdl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.DomainRewrite;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Instance.Connection;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Type.BoolType;

/**
 * A module as the domains that drive it make it. Enables from outside are further ports, {@code
 * clk_enable} behind {@code clk} and {@code rst}.
 */
final class Variant {
  private final Body body;
  private final DomainConfigs configs;
  private final Module.Defined module;
  private final AddedSignals added;
  private final List<Signal> ports;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<Signal, Signal> inverses = new HashMap<>();

  /** The enables from outside, by the clock that they stop. */
  private final Map<Signal, Signal> enables = new HashMap<>();

  /** What stops each domain. */
  private final Map<Domain, Optional<Signal>> stops = new HashMap<>();

  Variant(Body body, DomainConfigs configs, Module.Defined module) {
    this.body = body;
    this.configs = configs;
    this.module = module;
    this.added = new AddedSignals(module);
    this.ports = new ArrayList<>(module.ports());
  }

  /**
   * The module under a name, where it is driven so.
   *
   * @param children the modules of its instances
   */
  DrivenModule of(String name, List<DrivenModule> children) {
    var domains = new HashMap<ClockDomain, ClockDomain>();
    for (var domain : body.domains.all()) {
      if (domain.used()) {
        stops.put(domain, stop(domain));
        domains.put(domain.freeze(), domain.freeze(configs.of(domain), stops.get(domain)));
      }
    }
    var instances = new ArrayList<Instance>();
    for (int i = 0; i < children.size(); i++) {
      instances.add(instance(module.instances().get(i), body.children.get(i), children.get(i)));
    }
    var changed = DomainRewrite.of(module, domains::get);
    statements.addAll(0, changed.statements());
    var made =
        changed
            .withName(name)
            .withPorts(ports)
            .withSignals(added.with(module.signals()))
            .withInstances(instances)
            .withStatements(statements);
    return new DrivenModule(made, configs.all(), Map.copyOf(enables));
  }

  private Optional<Signal> stop(Domain domain) {
    if (!configs.of(domain).enabled()) {
      return domain.enable();
    }
    var outside = enables.computeIfAbsent(domain.clock().signal(), c -> enablePort(domain));
    return Optional.of(domain.enable().map(own -> both(own, outside)).orElse(outside));
  }

  private Signal enablePort(Domain domain) {
    var clock = domain.clock().signal();
    var port = added.port(clock.name() + "_enable", clock.at());
    boolean resets = domain.hasPorts() && domain.resetUsed();
    ports.add(ports.indexOf(resets ? domain.reset().signal() : clock) + 1, port);
    return port;
  }

  /** A node that is 1 where both enables are. */
  private Signal both(Signal own, Signal outside) {
    var value =
        new Expr.Binary(
            Expr.BinaryOp.AND, new Expr.Read(outside), new Expr.Read(own), BoolType.BOOL);
    return node(outside.name() + "_and_" + own.name(), value);
  }

  private Signal node(String name, Expr value) {
    var node = added.node(name, module.at());
    statements.add(new Statement.Define(node, value, module.at()));
    return node;
  }

  private Instance instance(Instance instance, Child child, DrivenModule driven) {
    var connections = new ArrayList<>(instance.connections());
    var inner = child.definition.domains.all();
    for (int i = 0; i < inner.size(); i++) {
      if (inner.get(i).used() && inner.get(i).hasPorts()) {
        boolean activeHigh = driven.configs().get(i).activeHigh();
        drive(inner.get(i), activeHigh, child.outer(inner.get(i)), driven, connections);
      }
    }
    return new Instance(
        instance.name(), driven.module().name(), connections, instance.parameters(), instance.at());
  }

  private void drive(
      Domain inner,
      boolean activeHigh,
      Domain outer,
      DrivenModule driven,
      List<Connection> connections) {
    int at = indexOf(connections, inner.clock().signal());
    if (inner.resetUsed()) {
      at++;
      boolean same = activeHigh == configs.of(outer).activeHigh();
      var reset = outer.reset().signal();
      connections.set(
          at, new Connection(inner.reset().signal(), same ? reset : inverse(outer, reset)));
    }
    int behind = at + 1;
    driven
        .enable(inner.clock().signal())
        .ifPresent(
            port -> connections.add(behind, new Connection(port, stops.get(outer).orElseThrow())));
  }

  private static int indexOf(List<Connection> connections, Signal port) {
    for (int i = 0; ; i++) {
      if (connections.get(i).childPort().equals(port)) {
        return i;
      }
    }
  }

  private Signal inverse(Domain outer, Signal reset) {
    var name = reset.name() + (configs.of(outer).activeHigh() ? "_low" : "_high");
    var not = new Expr.Unary(Expr.UnaryOp.NOT, new Expr.Read(reset), BoolType.BOOL);
    return inverses.computeIfAbsent(reset, r -> node(name, not));
  }
}
