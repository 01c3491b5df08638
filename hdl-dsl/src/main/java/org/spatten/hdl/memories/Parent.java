package org.spatten.hdl.memories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/** A module with instances of wrappers in the place of its memories. */
final class Parent {
  private final Map<Memory, Replacement> replacements = new HashMap<>();
  private final Map<Signal, Signal> outputs = new HashMap<>();
  private final Substitution expressions = new Substitution(this::replaced);

  private Parent() {}

  /**
   * The rewritten module; memories that nothing reads are left out.
   *
   * @param wrappers the modules of the uses, in the same order
   */
  static Module.Defined of(
      Module.Defined module, List<MemoryUse> uses, List<Module.Defined> wrappers) {
    var fresh = new FreshSignals(module);
    var parent = new Parent();
    var instances = new ArrayList<Instance>();
    var statements = new ArrayList<Statement>();
    for (int i = 0; i < uses.size(); i++) {
      var replacement = new Replacement(uses.get(i), wrappers.get(i), fresh);
      parent.replacements.put(uses.get(i).memory(), replacement);
      replacement.syncOutputs().forEach(s -> parent.outputs.put(s, s));
      instances.add(replacement.instance());
      statements.addAll(replacement.defaults());
    }
    var body = new ArrayList<>(parent.statements(statements));
    body.addAll(parent.statements(module.statements()));
    instances.addAll(module.instances());
    return module
        .withSignals(fresh.signals())
        .withMemories(List.of())
        .withSyncReads(List.of())
        .withInstances(instances)
        .withStatements(body);
  }

  private Optional<Expr> replaced(Expr expr) {
    if (expr instanceof Expr.MemoryRead read) {
      return Optional.of(replacements.get(read.memory()).read(read.address()));
    }
    return expr instanceof Expr.Read read && outputs.containsKey(read.signal())
        ? Optional.of(new Expr.Read(outputs.get(read.signal())))
        : Optional.empty();
  }

  private List<Statement> statements(List<Statement> from) {
    var result = new ArrayList<Statement>();
    from.forEach(s -> result.addAll(statement(s)));
    return result;
  }

  private List<Statement> statement(Statement statement) {
    if (statement instanceof Statement.MemoryWrite s) {
      return replacements.containsKey(s.memory())
          ? statements(replacements.get(s.memory()).write(s))
          : List.of();
    }
    if (statement instanceof Statement.When s) {
      var otherwise = statements(s.otherwise());
      return List.of(
          new Statement.When(
              expressions.of(s.condition()), statements(s.then()), otherwise, s.at()));
    }
    if (statement instanceof Statement.Choose s) {
      var arms =
          s.arms().stream()
              .map(arm -> new Statement.Arm(arm.labels(), statements(arm.body()), arm.at()))
              .toList();
      return List.of(
          new Statement.Choose(
              expressions.of(s.subject()), arms, s.otherwise().map(this::statements), s.at()));
    }
    return List.of(leaf(statement));
  }

  private Statement leaf(Statement statement) {
    if (statement instanceof Statement.Define s) {
      return new Statement.Define(s.node(), expressions.of(s.value()), s.at());
    }
    if (statement instanceof Statement.Assign s) {
      return new Statement.Assign(target(s.target()), expressions.of(s.value()), s.at());
    }
    if (statement instanceof Statement.Check s) {
      return s.with(expressions.of(s.condition()), s.domain());
    }
    var log = (Statement.Log) statement;
    var arguments = new ArrayList<Expr>();
    log.arguments().forEach(a -> arguments.add(expressions.of(a)));
    return log.with(arguments, log.domain());
  }

  private Target target(Target target) {
    return target instanceof Target.DynamicPart part
        ? new Target.DynamicPart(part.signal(), expressions.of(part.low()), part.width())
        : target;
  }
}
