package org.spatten.hdl.test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;

/** The reset ports of a design's top with their active levels, found through the hierarchy. */
final class Resets {
  private final Design design;
  private final Map<String, Map<Signal, Boolean>> known = new HashMap<>();

  Resets(Design design) {
    this.design = design;
  }

  /** Names of the top's reset inputs and whether 1 is the active level. */
  Map<String, Boolean> ports() {
    Map<String, Boolean> ports = new LinkedHashMap<>();
    of(design.top())
        .forEach(
            (signal, activeHigh) -> {
              if (signal.kind() == Signal.Kind.INPUT) {
                ports.put(signal.name(), activeHigh);
              }
            });
    return ports;
  }

  private Map<Signal, Boolean> of(Module module) {
    Map<Signal, Boolean> resets = known.get(module.name());
    if (resets == null) {
      resets = new LinkedHashMap<>();
      known.put(module.name(), resets);
      if (module instanceof Module.Defined defined) {
        find(defined, resets);
      } else {
        module.ports().stream()
            .filter(p -> p.name().equals("rst"))
            .forEach(p -> known.get(module.name()).put(p, true));
      }
    }
    return resets;
  }

  private void find(Module.Defined module, Map<Signal, Boolean> resets) {
    for (Register register : module.registers()) {
      add(register.domain(), resets);
    }
    for (ClockDomain domain : checked(module.statements())) {
      add(domain, resets);
    }
    for (Instance instance : module.instances()) {
      Map<Signal, Boolean> inner = of(design.module(instance.module()));
      for (Instance.Connection connection : instance.connections()) {
        Optional.ofNullable(inner.get(connection.childPort()))
            .ifPresent(level -> resets.putIfAbsent(connection.parentSignal(), level));
      }
    }
    module.statements().forEach(statement -> addInverted(statement, resets));
  }

  /** The signal of whose inverse a reset is made. */
  private static void addInverted(Statement statement, Map<Signal, Boolean> resets) {
    if (statement instanceof Statement.Define define
        && resets.containsKey(define.node())
        && define.value() instanceof Expr.Unary inverse
        && inverse.op() == Expr.UnaryOp.NOT
        && inverse.value() instanceof Expr.Read read) {
      resets.putIfAbsent(read.signal(), !resets.get(define.node()));
    }
  }

  private static void add(ClockDomain domain, Map<Signal, Boolean> resets) {
    domain.reset().ifPresent(r -> resets.putIfAbsent(r, domain.resetActiveHigh()));
  }

  /** Domains of the checks and logs in a body. */
  private static List<ClockDomain> checked(List<Statement> statements) {
    List<ClockDomain> domains = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Check check) {
        domains.add(check.domain());
      } else if (statement instanceof Statement.Log log) {
        domains.add(log.domain());
      } else if (statement instanceof Statement.When when) {
        domains.addAll(checked(when.then()));
        domains.addAll(checked(when.otherwise()));
      } else if (statement instanceof Statement.Choose choose) {
        choose.arms().forEach(arm -> domains.addAll(checked(arm.body())));
        choose.otherwise().ifPresent(body -> domains.addAll(checked(body)));
      }
    }
    return domains;
  }
}
