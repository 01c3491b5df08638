package org.spatten.hdl;

import java.util.List;
import java.util.Map;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.CallSites;
import org.spatten.hdl.naming.SnakeCase;

/**
 * A module. The constructor of a subclass describes its hardware; its ports are {@code public
 * final} fields. State obeys the clock {@code clk} and the synchronous, active-high reset {@code
 * rst}, ports that exist only where something uses them.
 */
public abstract class Component extends Hdl {
  private final Body body = new Body(this);
  private final Scope scope = new Scope(body, body.domains.standard());
  private String moduleName = "";
  private String description = "";
  private boolean namedByShape;

  /** An empty component. */
  protected Component() {}

  Body body() {
    return body;
  }

  Map<String, Object> parameters() {
    return Map.of();
  }

  String explicitModuleName() {
    return moduleName;
  }

  String description() {
    return description;
  }

  /** Whether a shape is part of the module's name, which then stands for its width only. */
  boolean namedByShape() {
    return namedByShape;
  }

  /**
   * Names the module and its file, for instance after the class and its parameters; different
   * circuits must have different names. Without it a module is named after its class.
   */
  protected final void moduleName(String name) {
    NameErrors.requireLegal(name);
    moduleName = name;
  }

  /**
   * The name of this class in snake case and the parameters that distinguish the module; {@code -1}
   * is written {@code m1}. A {@link Shape} stands for its width: {@code stream_fifo_24_16}; where
   * another shape of that width makes another circuit, the second takes four digits of its
   * fingerprint.
   */
  protected final void moduleParameters(Object... parameters) {
    var name = new StringBuilder(SnakeCase.ofIdentifier(getClass().getSimpleName()));
    for (var parameter : parameters) {
      boolean shape = parameter instanceof Shape<?>;
      namedByShape |= shape;
      var text = shape ? Integer.toString(((Shape<?>) parameter).width()) : parameter.toString();
      name.append('_').append(ModuleNames.parameter(text));
    }
    moduleName(name.toString());
  }

  /** What the module does, for whoever reads its text: the comment at the head of its file. */
  protected final void description(String sentences) {
    description = Missing.require(sentences);
  }

  /** An input. */
  protected final <T extends Data<T>> T in(Shape<T> shape) {
    return body.port(shape, Kind.INPUT);
  }

  /** An output. */
  protected final <T extends Data<T>> T out(Shape<T> shape) {
    return body.port(shape, Kind.OUTPUT);
  }

  /** A port whose unflipped members are inputs. */
  protected final <P extends Port<P>> P in(PortShape<P> shape) {
    return body.port(shape, leaf -> leaf.flipped() ? Kind.OUTPUT : Kind.INPUT);
  }

  /** A port whose unflipped members are outputs. */
  protected final <P extends Port<P>> P out(PortShape<P> shape) {
    return body.port(shape, leaf -> leaf.flipped() ? Kind.INPUT : Kind.OUTPUT);
  }

  /**
   * So many input ports, perhaps none, named after the variable and their index: {@code keys_0}.
   */
  protected final <P extends Port<P>> List<P> ins(int count, PortShape<P> shape) {
    return body.ports(count, shape, leaf -> leaf.flipped() ? Kind.OUTPUT : Kind.INPUT);
  }

  /**
   * So many output ports, perhaps none, named after the variable and their index: {@code keys_0}.
   */
  protected final <P extends Port<P>> List<P> outs(int count, PortShape<P> shape) {
    return body.ports(count, shape, leaf -> leaf.flipped() ? Kind.INPUT : Kind.OUTPUT);
  }

  /** A wire, driven by {@link Data#set}. */
  protected final <T extends Data<T>> T wire(Shape<T> shape) {
    return scope.wire(shape);
  }

  /** A port of wires between two parts of this component. */
  protected final <P extends Port<P>> P wire(PortShape<P> shape) {
    return scope.wire(shape);
  }

  /** A register without reset value: random at the start of a simulation. */
  protected final <T extends Data<T>> T reg(Shape<T> shape) {
    return scope.reg(shape);
  }

  /** A register with a constant as reset value. */
  protected final <T extends Data<T>> T reg(Shape<T> shape, T resetValue) {
    return scope.reg(shape, resetValue);
  }

  /** A register with a number as reset value. */
  protected final UInt reg(UIntShape shape, long resetValue) {
    return scope.reg(shape, shape.of(resetValue));
  }

  /** A register with a number as reset value. */
  protected final SInt reg(SIntShape shape, long resetValue) {
    return scope.reg(shape, shape.of(resetValue));
  }

  /** A register with raw bits as reset value. */
  protected final Bits reg(BitsShape shape, long resetValue) {
    return scope.reg(shape, shape.of(resetValue));
  }

  /** Registers each element of which has the number as reset value. */
  protected final <T extends Data<T>> Vec<T> reg(VecShape<T> shape, long resetValue) {
    return scope.reg(shape, shape.of(resetValue));
  }

  /** A register with a truth value as reset value. */
  protected final Bool reg(BoolShape shape, boolean resetValue) {
    return scope.reg(shape, shape.of(resetValue));
  }

  /** A register with a member as reset value. */
  protected final <E extends Enum<E>> EnumData<E> reg(EnumShape<E> shape, E resetValue) {
    return scope.reg(shape, shape.of(resetValue));
  }

  /** The clock domain of everything that names no other: {@code clk} and {@code rst}. */
  protected final Domain clockDomain() {
    return body.domains.standard();
  }

  /** A further clock domain with the ports {@code name_clk} and {@code name_rst}. */
  protected final Domain clockDomain(String name) {
    NameErrors.requireLegal(name);
    var at = body.quiet() ? SourceLine.UNKNOWN : CallSites.line();
    return body.domains.add(new Domain(body, name, name + "_clk", name + "_rst", at));
  }

  /**
   * This component, for library functions that add state or statements to their caller, such as
   * {@code Counter.modulo(scope(), 10)}; {@link #within} is the same in another clock domain.
   */
  protected final Scope scope() {
    return scope;
  }

  /** This component's registers and checks in another of its clock domains. */
  protected final Scope within(Domain domain) {
    return scope.within(domain);
  }

  /** A memory of {@code depth} words. */
  protected final <T extends Data<T>> Memory<T> memory(Shape<T> shape, int depth) {
    return scope.memory(shape, depth);
  }

  /** A memory with contents that nothing writes; one word for each number. */
  protected final <T extends Data<T>> Memory<T> rom(Shape<T> shape, long... words) {
    return scope.memory(shape, words.length).contents(words).readOnly();
  }

  /** Statements that act only where {@code condition} holds. */
  protected final When when(Bool condition, Runnable then) {
    return scope.when(condition, then);
  }

  /** Statements that act by the member that {@code subject} holds. */
  protected final <E extends Enum<E>> Choose<E> choose(EnumData<E> subject) {
    return scope.choose(subject);
  }

  /** Statements that act by the number that {@code subject} holds. */
  protected final Choose<Integer> choose(Word<?> subject) {
    return scope.choose(subject);
  }

  /** Makes a component a child of this one; from now on its ports are this component's to use. */
  protected final <C extends Component> C instance(C child) {
    return scope.instance(child);
  }

  /** Makes a further instance of a definition, which is elaborated only once. */
  protected final <C extends Component> C instance(Definition<C> definition) {
    return scope.instance(definition);
  }

  /** Fails the simulation when {@code condition} does not hold outside reset. */
  protected final void require(Bool condition, String message) {
    scope.require(condition, message);
  }

  /** What a formal tool may take for granted; checked in simulation. */
  protected final void assume(Bool condition, String message) {
    scope.assume(condition, message);
  }

  /** Counts how often {@code condition} holds. */
  protected final void cover(Bool condition, String message) {
    scope.cover(condition, message);
  }

  /** Prints in each cycle outside reset; {@code {}} in the format stands for an argument. */
  protected final void log(String format, Ground<?>... arguments) {
    scope.log(format, arguments);
  }

  /**
   * Puts the checks and logs of the statements into a layer, which the emitted text can be compiled
   * without ({@code -DWITHOUT_NAME}) or emitted without, and which simulations can leave out.
   */
  protected final void layer(String name, Runnable checks) {
    scope.layer(name, checks);
  }
}
