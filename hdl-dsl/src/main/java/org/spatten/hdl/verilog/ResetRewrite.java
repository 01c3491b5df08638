package org.spatten.hdl.verilog;

import java.util.List;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;

/** A module with the resets of all its domains in one style. */
final class ResetRewrite {
  private final ResetKind kind;

  private ResetRewrite(ResetKind kind) {
    this.kind = kind;
  }

  static Module.Defined of(Module.Defined module, ResetStyle style) {
    return switch (style) {
      case AS_DESCRIBED -> module;
      case SYNCHRONOUS -> new ResetRewrite(ResetKind.SYNCHRONOUS).module(module);
      case ASYNCHRONOUS -> new ResetRewrite(ResetKind.ASYNCHRONOUS).module(module);
    };
  }

  private Module.Defined module(Module.Defined m) {
    var registers =
        m.registers().stream()
            .map(r -> new Register(r.signal(), domain(r.domain()), r.resetValue(), r.crossing()))
            .toList();
    var reads = m.syncReads().stream().map(this::read).toList();
    return m.withRegisters(registers)
        .withSyncReads(reads)
        .withStatements(statements(m.statements()));
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

  private ClockDomain domain(ClockDomain d) {
    return d.resetKind() == ResetKind.NONE
        ? d
        : new ClockDomain(
            d.name(), d.clock(), d.edge(), kind, d.resetActiveHigh(), d.reset(), d.enable());
  }
}
