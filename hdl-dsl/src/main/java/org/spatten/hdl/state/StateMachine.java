package org.spatten.hdl.state;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.spatten.hdl.Bool;
import org.spatten.hdl.EnumData;
import org.spatten.hdl.EnumShape;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Scope;
import org.spatten.hdl.UInt;
import org.spatten.hdl.When;
import org.spatten.hdl.naming.SnakeCase;

/**
 * A state machine over a Java enumeration: one register and one {@code unique case} on it.
 *
 * <pre>{@code
 * var control = StateMachine.of(scope(), Phase.IDLE, m -> {
 *   m.state(Phase.IDLE).to(Phase.LOAD, start);
 *   m.state(Phase.LOAD).entry(() -> count.next(0)).during(() -> ...).to(Phase.DRAIN, last);
 *   m.state(Phase.DRAIN).after(3, Phase.IDLE);
 * });
 * busy.set(control.isNot(Phase.IDLE));
 * }</pre>
 *
 * <p>After reset the machine is in its first state, whose entry statements reset does not run.
 * Wires and outputs that only some states drive need a default before the machine.
 *
 * @param <E> the states
 */
public final class StateMachine<E extends Enum<E>> {
  private final Scope scope;
  private final E first;
  private final boolean nested;
  private final EnumData<E> register;
  private final Map<E, MachineState<E>> states;
  private Optional<UInt> timer = Optional.empty();
  private Optional<E> recovery = Optional.empty();

  private StateMachine(
      Scope scope,
      EnumShape<E> shape,
      E first,
      boolean nested,
      Consumer<StateMachine<E>> description) {
    this.scope = scope;
    this.first = first;
    this.nested = nested;
    this.states = new EnumMap<>(first.getDeclaringClass());
    var name = scope.nameOr(SnakeCase.ofIdentifier(first.getDeclaringClass().getSimpleName()));
    register = scope.reg(shape, shape.of(first), name);
    description.accept(this);
    var missing =
        Arrays.stream(first.getDeclaringClass().getEnumConstants())
            .filter(member -> !states.containsKey(member))
            .toList();
    StateErrors.requireAllDescribed(missing);
    addTimer(name);
  }

  /** A machine that runs by itself, its states coded in as few bits as possible. */
  public static <E extends Enum<E>> StateMachine<E> of(
      Scope scope, E first, Consumer<StateMachine<E>> description) {
    return of(scope, Hdl.enumeration(first.getDeclaringClass()), first, description);
  }

  /** A machine that runs by itself, its states coded as {@code shape} says. */
  public static <E extends Enum<E>> StateMachine<E> of(
      Scope scope, EnumShape<E> shape, E first, Consumer<StateMachine<E>> description) {
    var machine = new StateMachine<>(scope, shape, first, false, description);
    machine.states.values().stream()
        .filter(MachineState::isDone)
        .findFirst()
        .ifPresent(
            state -> {
              throw StateErrors.doneWithoutOuter(state.member());
            });
    machine.emit(() -> {});
    return machine;
  }

  /**
   * A machine that runs only while a state of another one {@linkplain MachineState#runs runs} it.
   */
  public static <E extends Enum<E>> StateMachine<E> nested(
      Scope scope, E first, Consumer<StateMachine<E>> description) {
    return nested(scope, Hdl.enumeration(first.getDeclaringClass()), first, description);
  }

  /** A nested machine, its states coded as {@code shape} says. */
  public static <E extends Enum<E>> StateMachine<E> nested(
      Scope scope, EnumShape<E> shape, E first, Consumer<StateMachine<E>> description) {
    return new StateMachine<>(scope, shape, first, true, description);
  }

  private void addTimer(String name) {
    int longest = states.values().stream().mapToInt(MachineState::cycles).max().orElse(0);
    if (longest < 2) {
      return;
    }
    var width = Hdl.uintFor(longest - 1);
    int atReset = Math.max(0, states.get(first).cycles() - 1);
    timer = Optional.of(scope.reg(width, width.of(atReset), name + "_timer"));
  }

  /** What happens in a state; every state of the enumeration must be described. */
  public MachineState<E> state(E member) {
    return states.computeIfAbsent(member, MachineState::new);
  }

  /** Goes on to {@code member} when the register holds the code of no state, after an upset. */
  public void recoverTo(E member) {
    recovery = Optional.of(member);
  }

  /** Whether the machine is in that state. */
  public Bool is(E member) {
    return register.is(member);
  }

  /** Whether the machine is in any state but that. */
  public Bool isNot(E member) {
    return register.isNot(member);
  }

  /** The register that holds the state. */
  public EnumData<E> register() {
    return register;
  }

  boolean isNested() {
    return nested;
  }

  boolean canBeDone() {
    return states.values().stream().anyMatch(MachineState::isDone);
  }

  /** The statements that start a nested machine. */
  void enterFirst() {
    enter(first);
  }

  private void enter(E member) {
    var state = states.get(member);
    state.enter();
    if (state.cycles() > 1) {
      timer.ifPresent(t -> t.next(state.cycles() - 1L));
    }
    register.next(member);
  }

  /** The statements of the machine; {@code whenDone} makes those of its end. */
  void emit(Runnable whenDone) {
    var choose = scope.choose(register);
    for (var member : first.getDeclaringClass().getEnumConstants()) {
      choose.is(member, () -> remain(states.get(member), whenDone));
    }
    recovery.ifPresent(member -> choose.otherwise(() -> enter(member)));
  }

  private void remain(MachineState<E> state, Runnable whenDone) {
    var conditions = state.transitions().stream().flatMap(t -> condition(t).stream()).toList();
    state.remain(
        next -> {
          if (conditions.isEmpty()) {
            go(state, next);
          } else {
            scope.when(Hdl.anyOf(conditions).not(), () -> go(state, next));
          }
        });
    Optional<When> chain = Optional.empty();
    for (var transition : state.transitions()) {
      Runnable leave = () -> leave(state, transition, whenDone);
      var condition = transition.timed() ? timer.map(t -> t.eq(0)) : transition.condition();
      if (condition.isEmpty()) {
        chain.ifPresentOrElse(c -> c.otherwise(leave), leave);
        return;
      }
      chain =
          Optional.of(
              chain
                  .map(c -> c.elseWhen(condition.get(), leave))
                  .orElseGet(() -> scope.when(condition.get(), leave)));
    }
    if (state.cycles() > 1) {
      chain.ifPresent(c -> timer.ifPresent(t -> c.otherwise(() -> t.next(t.minus(1)))));
    }
  }

  private Optional<Bool> condition(Transition<E> transition) {
    return transition.timed() ? timer.map(t -> t.eq(0)) : transition.condition();
  }

  private void leave(MachineState<E> state, Transition<E> transition, Runnable whenDone) {
    transition.action().run();
    transition
        .next()
        .ifPresentOrElse(
            next -> go(state, next),
            () -> {
              state.leave();
              whenDone.run();
            });
  }

  private void go(MachineState<E> from, E next) {
    from.leave();
    enter(next);
  }
}
