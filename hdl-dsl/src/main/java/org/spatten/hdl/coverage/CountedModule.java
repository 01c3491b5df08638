package org.spatten.hdl.coverage;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/** A module with a counter in each of its blocks. */
final class CountedModule {
  private static final int BITS = 64;

  private final Module.Defined plain;
  private final Map<Signal, ClockDomain> domains = new HashMap<>();
  private final List<Signal> signals;
  private final List<Register> registers;
  private final List<Counter> counters = new ArrayList<>();
  private final List<Statement> statements;
  private final Set<String> names = new HashSet<>();
  private int nextId;

  CountedModule(Module.Defined plain) {
    this.plain = plain;
    this.signals = new ArrayList<>(plain.signals());
    this.registers = new ArrayList<>(plain.registers());
    this.nextId = freeId(plain);
    plain.ports().forEach(p -> names.add(p.name()));
    plain.signals().forEach(s -> names.add(s.name()));
    plain.registers().forEach(r -> domains.put(r.signal(), r.domain()));
    this.statements = block(plain.statements(), List.of(), Set.of(), standard());
  }

  /** A number that no signal of the module has. */
  static int freeId(Module.Defined module) {
    int free = 0;
    for (var signal : module.ports()) {
      free = Math.max(free, signal.id() + 1);
    }
    for (var signal : module.signals()) {
      free = Math.max(free, signal.id() + 1);
    }
    return free;
  }

  Module.Defined module() {
    return plain.withSignals(signals).withRegisters(registers).withStatements(statements);
  }

  List<Counter> counters() {
    return counters;
  }

  /** The domain of blocks that only drive wires. */
  private ClockDomain standard() {
    if (!plain.registers().isEmpty()) {
      return plain.registers().get(0).domain();
    }
    return new ClockDomain(
        "coverage",
        GivenClocks.clock(plain).orElseThrow(),
        ClockDomain.Edge.RISING,
        ClockDomain.ResetKind.NONE,
        true,
        Optional.empty(),
        Optional.empty());
  }

  private List<Statement> block(
      List<Statement> body, List<Branch> taken, Set<SourceLine> passed, ClockDomain outer) {
    var domain = body.stream().flatMap(s -> domain(s).stream()).findFirst().orElse(outer);
    var lines = new LinkedHashSet<>(passed);
    body.forEach(s -> lines.add(s.at()));
    lines.remove(SourceLine.UNKNOWN);
    var counted = new ArrayList<Statement>();
    counted.add(count(Optional.empty(), lines, taken, domain));
    for (var statement : body) {
      counted.add(statement(statement, domain));
    }
    return counted;
  }

  private Optional<ClockDomain> domain(Statement statement) {
    if (statement instanceof Statement.Assign s) {
      return Optional.ofNullable(domains.get(s.target().signal()));
    }
    if (statement instanceof Statement.MemoryWrite s) {
      return Optional.of(s.domain());
    }
    if (statement instanceof Statement.Check s) {
      return Optional.of(s.domain());
    }
    return statement instanceof Statement.Log s ? Optional.of(s.domain()) : Optional.empty();
  }

  private Statement statement(Statement statement, ClockDomain domain) {
    if (statement instanceof Statement.When s) {
      return when(s, List.of(), Set.of(), domain);
    }
    if (statement instanceof Statement.Choose s) {
      return choose(s, domain);
    }
    if (statement instanceof Statement.Check s && s.kind() == Statement.CheckKind.COVER) {
      var hit = count(Optional.of(s), Set.of(), List.of(), s.domain());
      return new Statement.When(s.condition(), List.of(hit), List.of(), s.at());
    }
    return statement;
  }

  /**
   * A conditional.
   *
   * @param taken what reaching it means: the else-part of the conditional that it continues
   */
  private Statement when(
      Statement.When s, List<Branch> taken, Set<SourceLine> passed, ClockDomain domain) {
    var then = new ArrayList<>(taken);
    then.add(new Branch(s.at(), 0));
    var otherwise = new ArrayList<>(taken);
    otherwise.add(new Branch(s.at(), 1));
    var lines = new LinkedHashSet<>(passed);
    lines.add(s.at());
    boolean chain = s.otherwise().size() == 1 && s.otherwise().get(0) instanceof Statement.When;
    return new Statement.When(
        s.condition(),
        block(s.then(), then, lines, domain),
        chain
            ? List.of(when((Statement.When) s.otherwise().get(0), otherwise, lines, domain))
            : block(s.otherwise(), otherwise, lines, domain),
        s.at());
  }

  private Statement choose(Statement.Choose s, ClockDomain domain) {
    // The arms of a dynamic index are no branches of the program.
    if (s.arms().stream().allMatch(a -> a.at().equals(s.at()))) {
      return s;
    }
    var arms = new ArrayList<Statement.Arm>();
    for (var arm : s.arms()) {
      var taken = List.of(new Branch(s.at(), arms.size()));
      var passed = new LinkedHashSet<>(List.of(s.at(), arm.at()));
      var body = block(arm.body(), taken, passed, domain);
      arms.add(new Statement.Arm(arm.labels(), body, arm.at()));
    }
    var last = List.of(new Branch(s.at(), arms.size()));
    return new Statement.Choose(
        s.subject(),
        arms,
        s.otherwise().map(body -> block(body, last, Set.of(s.at()), domain)),
        s.at());
  }

  /** A new counter, and the statement that lets it count. */
  private Statement count(
      Optional<Statement.Check> cover,
      Set<SourceLine> lines,
      List<Branch> taken,
      ClockDomain domain) {
    var type = new Type.UIntType(BITS);
    var signal = new Signal(nextId++, freeName(), type, Signal.Kind.REGISTER, SourceLine.UNKNOWN);
    signals.add(signal);
    registers.add(new Register(signal, domain, Optional.empty(), true));
    counters.add(new Counter(signal.name(), cover, lines, taken));
    var one = new Expr.Literal(BigInteger.ONE, type);
    var sum = new Expr.Binary(Expr.BinaryOp.ADD, new Expr.Read(signal), one, type);
    var assign = new Statement.Assign(new Target.Whole(signal), sum, SourceLine.UNKNOWN);
    if (domain.reset().isEmpty()) {
      return assign;
    }
    Expr outside = new Expr.Read(domain.reset().get());
    if (domain.resetActiveHigh()) {
      outside = new Expr.Unary(Expr.UnaryOp.NOT, outside, Type.BoolType.BOOL);
    }
    return new Statement.When(outside, List.of(assign), List.of(), SourceLine.UNKNOWN);
  }

  private String freeName() {
    String name = "hits_" + counters.size();
    while (!names.add(name)) {
      name += "_";
    }
    return name;
  }
}
