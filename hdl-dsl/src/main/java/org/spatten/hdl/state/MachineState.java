package org.spatten.hdl.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.spatten.hdl.Bool;

/**
 * What happens in one state of a {@link StateMachine}. Of the ways out the first whose condition
 * holds is taken, in the order in which they are written.
 *
 * @param <E> the states
 */
public final class MachineState<E extends Enum<E>> {
  private record Inner<E>(StateMachine<?> machine, E next) {}

  private final E member;
  private final List<Transition<E>> transitions = new ArrayList<>();
  private final List<Runnable> entry = new ArrayList<>();
  private final List<Runnable> during = new ArrayList<>();
  private final List<Runnable> exit = new ArrayList<>();
  private Optional<Inner<E>> inner = Optional.empty();
  private int cycles;

  MachineState(E member) {
    this.member = member;
  }

  /** Statements of the cycle before the state begins: registers they give are there with it. */
  public MachineState<E> entry(Runnable statements) {
    entry.add(statements);
    return this;
  }

  /** Statements of every cycle of the state. */
  public MachineState<E> during(Runnable statements) {
    during.add(statements);
    return this;
  }

  /** Statements of the last cycle of the state, before those of the next state's entry. */
  public MachineState<E> exit(Runnable statements) {
    exit.add(statements);
    return this;
  }

  /** Goes on to {@code next} after one cycle, unless an earlier condition holds. */
  public MachineState<E> to(E next) {
    return add(new Transition<E>(Optional.empty(), false, Optional.of(next), () -> {}));
  }

  /** Goes on to {@code next} when {@code condition} holds. */
  public MachineState<E> to(E next, Bool condition) {
    return to(next, condition, () -> {});
  }

  /** Goes on to {@code next} when {@code condition} holds, with statements of that cycle. */
  public MachineState<E> to(E next, Bool condition, Runnable action) {
    return add(new Transition<E>(Optional.of(condition), false, Optional.of(next), action));
  }

  /** Stays {@code count} cycles, at least 1, then goes on to {@code next}. */
  public MachineState<E> after(int count, E next) {
    StateErrors.requireCycles(member, count, cycles);
    add(new Transition<E>(Optional.empty(), count > 1, Optional.of(next), () -> {}));
    cycles = count;
    return this;
  }

  /**
   * Runs another machine, from its first state, while in this one, and goes on to {@code next} when
   * it is done. Other ways out of this state end it early, and come first when both hold.
   */
  public MachineState<E> runs(StateMachine<?> machine, E next) {
    StateErrors.requireNested(member, machine);
    StateErrors.requireTimeToRun(member, closed());
    inner = Optional.of(new Inner<>(machine, next));
    return this;
  }

  /** Ends this nested machine when {@code condition} holds. */
  public MachineState<E> done(Bool condition) {
    return add(new Transition<E>(Optional.of(condition), false, Optional.<E>empty(), () -> {}));
  }

  /** Ends this nested machine after one cycle of this state, unless an earlier condition holds. */
  public MachineState<E> done() {
    return add(new Transition<E>(Optional.empty(), false, Optional.<E>empty(), () -> {}));
  }

  private MachineState<E> add(Transition<E> transition) {
    StateErrors.requireReachable(member, closed());
    StateErrors.requireTimeToStay(member, transition.always() ? cycles : 0);
    StateErrors.requireTimeToRun(member, transition.always() && inner.isPresent());
    transitions.add(transition);
    return this;
  }

  private boolean closed() {
    return transitions.stream().anyMatch(Transition::always);
  }

  E member() {
    return member;
  }

  List<Transition<E>> transitions() {
    return transitions;
  }

  /** Cycles of the state when only its timer ends it, 0 without one. */
  int cycles() {
    return cycles;
  }

  boolean isDone() {
    return transitions.stream().anyMatch(t -> t.next().isEmpty());
  }

  void enter() {
    entry.forEach(Runnable::run);
    inner.ifPresent(i -> i.machine().enterFirst());
  }

  void leave() {
    exit.forEach(Runnable::run);
  }

  /**
   * The statements of every cycle; {@code leave} makes those of going on to a state when the nested
   * machine is done.
   */
  void remain(Consumer<E> leave) {
    during.forEach(Runnable::run);
    inner.ifPresent(i -> i.machine().emit(() -> leave.accept(i.next())));
  }
}
