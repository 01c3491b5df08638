package org.spatten.hdl.firrtl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;

/** What the writers of one module share: its parts in the order of the text, and its names. */
final class ModuleText {
  private static final int DEPTH = 2;

  final Module.Defined module;
  final Names names;
  final Sharing sharing;
  final Lines wires = new Lines(DEPTH);
  final Lines instances = new Lines(DEPTH);
  final Lines clockNodes = new Lines(DEPTH);
  final Lines registers = new Lines(DEPTH);
  final Lines memoryDeclarations = new Lines(DEPTH);

  /** Nodes, and what stands at the ports of memories. */
  final Lines nodes = new Lines(DEPTH);

  final Lines body = new Lines(DEPTH);
  final Clocks clocks;
  final Expressions expressions;
  final Memories memories;

  private final Map<Signal, String> references = new HashMap<>();
  private final Map<Signal, Statement.Define> pending = new HashMap<>();

  /** Values that registers need before any expression is written: they are wires. */
  private final Set<Signal> early;

  ModuleText(Module.Defined module) {
    this.module = module;
    this.names = Names.of(module);
    this.sharing = new Sharing(module);
    this.clocks = new Clocks(this::reference, names, clockNodes);
    this.memories = new Memories(this);
    this.expressions =
        new Expressions(sharing, names, nodes, this::reference, e -> memories.read(e));
    this.early = ofDomains();
    for (var statement : module.statements()) {
      if (statement instanceof Statement.Define d && !early.contains(d.node())) {
        pending.put(d.node(), d);
      }
    }
  }

  private Set<Signal> ofDomains() {
    var domains = new HashSet<ClockDomain>();
    module.registers().forEach(r -> domains.add(r.domain()));
    module.syncReads().forEach(r -> domains.add(r.domain()));
    for (var statement : module.statements()) {
      Statements.forEach(statement, s -> Domains.of(s).ifPresent(domains::add));
    }
    var signals = new HashSet<Signal>();
    for (var domain : domains) {
      signals.add(domain.clock());
      domain.reset().ifPresent(signals::add);
      domain.enable().ifPresent(signals::add);
    }
    return signals;
  }

  /** The signal is a port of an instance. */
  void refer(Signal signal, String place) {
    references.put(signal, place);
  }

  boolean isPlaced(Signal signal) {
    return references.containsKey(signal);
  }

  /** How a signal is read or driven; a node is declared when it is first needed. */
  String reference(Signal signal) {
    define(signal);
    return references.getOrDefault(signal, signal.name());
  }

  boolean isDeclaredAsWire(Signal node) {
    return early.contains(node);
  }

  void define(Signal signal) {
    var define = pending.remove(signal);
    if (define != null) {
      nodes.line("node " + signal.name() + " = " + expressions.code(define.value()), define.at());
    }
  }
}
