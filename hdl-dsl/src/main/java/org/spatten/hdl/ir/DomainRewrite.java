package org.spatten.hdl.ir;

import java.util.List;
import java.util.function.UnaryOperator;

/** A module with others in the place of its clock domains. */
public final class DomainRewrite {
  private final UnaryOperator<ClockDomain> change;

  private DomainRewrite(UnaryOperator<ClockDomain> change) {
    this.change = change;
  }

  /** The module with every domain as {@code change} gives it; instances stay as they are. */
  public static Module.Defined of(Module.Defined m, UnaryOperator<ClockDomain> change) {
    var rewrite = new DomainRewrite(change);
    var registers = m.registers().stream().map(rewrite::register).toList();
    var reads = m.syncReads().stream().map(rewrite::read).toList();
    return m.withRegisters(registers)
        .withSyncReads(reads)
        .withStatements(rewrite.statements(m.statements()));
  }

  private ClockDomain domain(ClockDomain domain) {
    return change.apply(domain);
  }

  private Register register(Register r) {
    return new Register(r.signal(), domain(r.domain()), r.resetValue(), r.crossing());
  }

  private SyncRead read(SyncRead r) {
    return new SyncRead(r.data(), r.memory(), r.address(), r.enable(), domain(r.domain()), r.at());
  }

  private List<Statement> statements(List<Statement> from) {
    return from.stream().map(this::statement).toList();
  }

  private Statement statement(Statement statement) {
    if (statement instanceof Statement.When s) {
      return new Statement.When(
          s.condition(), statements(s.then()), statements(s.otherwise()), s.at());
    }
    if (statement instanceof Statement.Choose s) {
      var arms =
          s.arms().stream()
              .map(arm -> new Statement.Arm(arm.labels(), statements(arm.body()), arm.at()))
              .toList();
      return new Statement.Choose(s.subject(), arms, s.otherwise().map(this::statements), s.at());
    }
    if (statement instanceof Statement.MemoryWrite s) {
      return new Statement.MemoryWrite(
          s.memory(), s.address(), s.data(), s.mask(), domain(s.domain()), s.at());
    }
    if (statement instanceof Statement.Check s) {
      return s.with(s.condition(), domain(s.domain()));
    }
    if (statement instanceof Statement.Log s) {
      return s.with(s.arguments(), domain(s.domain()));
    }
    return statement;
  }
}
