package org.spatten.hdl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.naming.CallSite;
import org.spatten.hdl.naming.CallSites;

/**
 * The component that owns some values, for library methods that add state or statements to whoever
 * calls them. In a component's own constructor the methods of {@link Component} do the same.
 */
public final class Scope {
  private static final CallSite NOWHERE = new CallSite(SourceLine.UNKNOWN);

  private final Body body;
  private final Domain domain;

  Scope(Body body, Domain domain) {
    this.body = body;
    this.domain = domain;
  }

  /** The component that may read all these values; at least one must not be a constant. */
  public static Scope of(Data<?>... values) {
    var leaves = Arrays.stream(values).flatMap(v -> Leaves.of(v).stream()).toList();
    var body = Derive.common(leaves).orElseThrow(OwnershipErrors::onlyConstants);
    return new Scope(body, body.domains.standard());
  }

  /** A wire, driven by {@link Data#set}. */
  public <T extends Data<T>> T wire(Shape<T> shape) {
    return signals(Kind.WIRE, shape, find());
  }

  /** A port of wires between two parts of this component. */
  public <P extends Port<P>> P wire(PortShape<P> shape) {
    return body.port(shape, leaf -> Kind.WIRE);
  }

  /** The same component in another of its clock domains. */
  public Scope within(Domain other) {
    other.requireOf(body);
    return new Scope(body, other);
  }

  /** A register without reset value. */
  public <T extends Data<T>> T reg(Shape<T> shape) {
    return registers(shape, Optional.empty(), false, find());
  }

  /** A register with a constant as reset value. */
  public <T extends Data<T>> T reg(Shape<T> shape, T resetValue) {
    return registers(shape, Optional.of(resetValue), false, find());
  }

  /**
   * A register that may take values of other clocks, for synchronisers and handshakes of your own.
   * Whoever writes this answers for it that the value is one bit, a gray code, or stable whenever
   * it is taken; prefer the cells of {@code org.spatten.hdl.crossing}.
   */
  public <T extends Data<T>> T crossingReg(Shape<T> shape) {
    return registers(shape, Optional.empty(), true, find());
  }

  /** As {@link #crossingReg(Shape)}, with a constant as reset value. */
  public <T extends Data<T>> T crossingReg(Shape<T> shape, T resetValue) {
    return registers(shape, Optional.of(resetValue), true, find());
  }

  private <T extends Data<T>> T registers(
      Shape<T> shape, Optional<T> resetValue, boolean crossing, CallSite site) {
    body.requireUnconditional("a register");
    if (resetValue.isPresent() && domain.withoutAReset()) {
      throw DriveErrors.noReset(domain.name());
    }
    domain.use(resetValue.isPresent());
    var value = signals(Kind.REGISTER, shape, site);
    if (body.quiet()) {
      return value;
    }
    var leaves = Leaves.of(value);
    List<Ground<?>> resets = List.of();
    if (resetValue.isPresent()) {
      resets = Leaves.of(resetValue.get());
      WidthErrors.requireSameMembers(value, resetValue.get(), leaves, resets);
    }
    for (int i = 0; i < leaves.size(); i++) {
      var reset =
          resets.isEmpty()
              ? Optional.<Expr.Literal>empty()
              : Optional.of(resetLiteral(leaves.get(i), resets.get(i)));
      var sig = leaves.get(i).cell().sig().orElseThrow();
      body.registers.add(new RegisterPart(sig, domain, reset, crossing));
    }
    return value;
  }

  private static Expr.Literal resetLiteral(Ground<?> leaf, Ground<?> reset) {
    WidthErrors.requireConnection(leaf, reset);
    if (reset.expr() instanceof Expr.Literal literal) {
      return literal;
    }
    throw DriveErrors.resetIsNoConstant(leaf);
  }

  /** A wire of a given name, numbered where that is taken. */
  public <T extends Data<T>> T wire(Shape<T> shape, String name) {
    return signals(Kind.WIRE, shape, find().withName(name));
  }

  /** A register of a given name, numbered where that is taken. */
  public <T extends Data<T>> T reg(Shape<T> shape, String name) {
    return registers(shape, Optional.empty(), false, find().withName(name));
  }

  /** A register of a given name, numbered where that is taken. */
  public <T extends Data<T>> T reg(Shape<T> shape, T resetValue, String name) {
    return registers(shape, Optional.of(resetValue), false, find().withName(name));
  }

  /**
   * A name for something made from {@code source}: that of the variable which takes the result of
   * the user's call, else the source's with {@code suffix}.
   */
  public String derivedName(Data<?> source, String suffix) {
    if (body.quiet()) {
      return suffix;
    }
    return CallSites.find()
        .name()
        .orElseGet(() -> nameOf(source).map(n -> n + "_" + suffix).orElse(suffix));
  }

  /** The variable that takes the result of the user's call, else {@code fallback}. */
  public String nameOr(String fallback) {
    return body.quiet() ? fallback : CallSites.find().name().orElse(fallback);
  }

  /** The name of a signal or named value, of an aggregate without its members; if it has one. */
  public Optional<String> nameOf(Data<?> value) {
    var cell = Leaves.of(value).get(0).cell();
    return cell.place().map(Place::sig).or(cell::node).map(Sig::base).filter(n -> !n.isEmpty());
  }

  /** A memory of {@code depth} words. */
  public <T extends Data<T>> Memory<T> memory(Shape<T> shape, int depth) {
    body.requireUnconditional("a memory");
    body.requireOpen();
    var site = find();
    var name = body.allocate(site, List.of(LeafType.whole(Type.BoolType.BOOL)));
    var memory = new Memory<>(body, shape, depth, name, site.at());
    body.memories.add(memory);
    return memory;
  }

  /** Statements that act only where {@code condition} holds. */
  public When when(Bool condition, Runnable then) {
    return When.of(body, condition, then);
  }

  /** Statements that act by the member that {@code subject} holds. */
  public <E extends Enum<E>> Choose<E> choose(EnumData<E> subject) {
    return new Choose<>(body, subject, member -> subject.shape().of(member).expr());
  }

  /** Statements that act by the number that {@code subject} holds. */
  public Choose<Integer> choose(Word<?> subject) {
    return new Choose<>(body, subject, number -> subject.literal(number).expr());
  }

  /**
   * Makes a component a child of this one; from now on its ports are this component's to use. This
   * clock domain drives its default one.
   */
  public <C extends Component> C instance(C child) {
    body.requireUnconditional("an instance");
    return placed(child, child.body(), body.quiet() ? NOWHERE : CallSites.find());
  }

  /** Makes a further instance of a definition, which is elaborated only once. */
  public <C extends Component> C instance(Definition<C> definition) {
    var face = definition.face();
    body.requireUnconditional("an instance");
    return placed(face, definition.body(), body.quiet() ? NOWHERE : CallSites.find());
  }

  private <C extends Component> C placed(C face, Body definition, CallSite found) {
    var site = body.quiet() ? found : Instancing.site(found, definition);
    Instancing.add(body, definition, face.body(), site);
    if (domain != body.domains.standard()) {
      domain.drives(face);
    }
    return face;
  }

  /** Fails the simulation when {@code condition} does not hold outside reset. */
  public void require(Bool condition, String message) {
    check(Statement.CheckKind.REQUIRE, condition, message);
  }

  /** What a formal tool may take for granted; checked in simulation. */
  public void assume(Bool condition, String message) {
    check(Statement.CheckKind.ASSUME, condition, message);
  }

  /** Counts how often {@code condition} holds. */
  public void cover(Bool condition, String message) {
    check(Statement.CheckKind.COVER, condition, message);
  }

  private void check(Statement.CheckKind kind, Bool condition, String message) {
    body.requireOwn(condition);
    domain.useForChecks();
    var at = line();
    var expr = condition.expr();
    var layer = body.layer();
    body.add(() -> new Statement.Check(kind, expr, message, domain.freeze(), layer, at));
  }

  /** Prints in each cycle outside reset; {@code {}} in the format stands for an argument. */
  public void log(String format, Ground<?>... arguments) {
    var all = List.of(arguments);
    all.forEach(body::requireOwn);
    DriveErrors.requirePlaces(format, all.size());
    domain.useForChecks();
    var at = line();
    var values = all.stream().map(Ground::expr).toList();
    var layer = body.layer();
    body.add(() -> new Statement.Log(format, values, domain.freeze(), layer, at));
  }

  /**
   * Puts the checks and logs of the statements into a layer, which the emitted text can be compiled
   * without or emitted without.
   */
  public void layer(String name, Runnable checks) {
    body.inLayer(name, checks);
  }

  private SourceLine line() {
    return body.quiet() ? SourceLine.UNKNOWN : CallSites.line();
  }

  private CallSite find() {
    return body.quiet() ? NOWHERE : CallSites.find();
  }

  private <T extends Data<T>> T signals(Kind kind, Shape<T> shape, CallSite site) {
    Missing.require(shape);
    body.requireOpen();
    var base = body.quiet() ? "" : body.allocate(site, Leaves.types(shape));
    return body.declare(kind, shape, base, site.at());
  }
}
