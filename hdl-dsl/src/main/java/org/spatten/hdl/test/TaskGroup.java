package org.spatten.hdl.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Tasks side by side, until all but those in the background have ended. Each has a thread, but
 * exactly one thread runs at a time: the one that holds the baton. A task that waits looks itself
 * for who may go on, and passes cycles when nobody may; so threads are switched only when another
 * task has something to do.
 */
final class TaskGroup {
  /** Thrown inside tasks that are given up: another one failed, or only the background is left. */
  private static final class GivenUp extends Error {
    private static final long serialVersionUID = 1L;

    GivenUp() {
      super("this task is given up", null, false, false);
    }
  }

  /** A task that may go on for ever. */
  record Background(Runnable body) implements Runnable {
    @Override
    public void run() {
      body.run();
    }
  }

  private static final class Task {
    final int index;
    final Runnable body;
    Optional<Thread> thread = Optional.empty();
    Optional<Wait> wait = Optional.empty();
    long since;
    boolean ended;

    /** How often in a row it has looked for the baton in vain. */
    int vain;

    /** How often it will sleep at once. */
    int sleeps;

    /** Whether only {@code unpark} wakes its thread. */
    volatile boolean parked;

    Task(int index, Runnable body) {
      this.index = index;
      this.body = body;
    }

    /** Whether the others wait for its end. */
    boolean counts() {
      return !ended && !(body instanceof Background);
    }
  }

  /** Some ten microseconds: longer than a task needs for a usual cycle. */
  private static final int SPINS = 2000;

  private static final int MOST_VAIN = 10;

  static final TaskGroup NONE = new TaskGroup();

  private final Optional<Scheduler> scheduler;
  private final int spins;
  private final List<Task> tasks = new ArrayList<>();
  private final Thread caller = Thread.currentThread();
  private volatile Optional<Throwable> failure = Optional.empty();
  private boolean over;

  /** The task that holds the baton; empty when the caller does. */
  private volatile Optional<Task> baton = Optional.empty();

  private TaskGroup() {
    scheduler = Optional.empty();
    spins = 0;
  }

  TaskGroup(Scheduler scheduler, Runnable... bodies) {
    this.scheduler = Optional.of(scheduler);
    for (Runnable body : bodies) {
      tasks.add(new Task(tasks.size(), body));
    }
    spins = tasks.size() <= Runtime.getRuntime().availableProcessors() ? SPINS : 0;
  }

  /** Whether a task holds the baton. */
  boolean isRunning() {
    return baton.isPresent();
  }

  /** Runs all tasks to their ends. */
  void run() {
    if (tasks.isEmpty()) {
      return;
    }
    hand(tasks.get(0));
    while (baton.isPresent()) {
      LockSupport.park(this);
      if (Thread.interrupted()) {
        failure = Optional.of(scheduler.orElseThrow().interrupted());
      }
    }
    if (failure.isPresent()) {
      if (failure.get() instanceof Error e) {
        throw e;
      }
      throw (RuntimeException) failure.get();
    }
  }

  /** Holds the running task until its wait is over. */
  void await(Wait wait) {
    Task me = baton.orElseThrow();
    me.wait = Optional.of(wait);
    me.since = scheduler.orElseThrow().beats();
    Task next = next(me);
    if (next != me) {
      hand(next);
      awaitBaton(me);
    }
    if (over || failure.isPresent()) {
      throw new GivenUp();
    }
  }

  /**
   * Looks for the baton for a while, which is much faster than to be woken, and then sleeps. On a
   * busy machine looking is in vain, since the others get no processor: then it is given up for
   * ever longer.
   */
  private void awaitBaton(Task me) {
    if (me.sleeps > 0) {
      me.sleeps--;
    } else {
      for (int i = 0; i < spins; i++) {
        if (holds(me)) {
          me.vain = 0;
          return;
        }
        Thread.onSpinWait();
      }
      me.vain = Math.min(me.vain + 1, MOST_VAIN);
      me.sleeps = (1 << me.vain) - 2;
    }
    me.parked = true;
    while (!holds(me)) {
      LockSupport.park(this);
    }
    me.parked = false;
  }

  private boolean holds(Task task) {
    Optional<Task> holder = baton;
    return holder.isPresent() && holder.get() == task;
  }

  /** The next task that may go on, after as many cycles as that takes. */
  private Task next(Task after) {
    int from = after.index + 1;
    while (true) {
      for (int i = from; i < tasks.size(); i++) {
        Task task = tasks.get(i);
        if (!task.ended && (task.wait.isEmpty() || task.wait.get().over())) {
          return task;
        }
      }
      requireHope();
      scheduler.orElseThrow().advance();
      from = 0;
    }
  }

  /** Fails when every task that counts waits for an event, and has for too long. */
  private void requireHope() {
    Scheduler time = scheduler.orElseThrow();
    List<Wait> waits = new ArrayList<>();
    for (Task task : tasks) {
      if (task.counts()) {
        Wait wait = task.wait.orElseThrow();
        boolean early = wait instanceof Wait.Event && time.beats() - task.since < time.timeout();
        if (wait.isSure() || early) {
          return;
        }
        waits.add(wait);
      }
    }
    throw time.timedOut(waits);
  }

  private void hand(Task task) {
    baton = Optional.of(task);
    if (task.thread.isPresent()) {
      if (task.parked) {
        LockSupport.unpark(task.thread.get());
      }
    } else {
      Thread thread = new Thread(() -> live(task), "task " + task.index);
      thread.setDaemon(true);
      task.thread = Optional.of(thread);
      thread.start();
    }
  }

  private void live(Task task) {
    try {
      task.body.run();
    } catch (GivenUp e) {
      task.ended = true;
    } catch (RuntimeException | Error e) {
      failure = Optional.of(failure.orElse(e));
    }
    task.ended = true;
    pass(task);
  }

  /** Gives the baton on when a task has ended: to whoever is next, at last to the caller. */
  private void pass(Task ended) {
    over |= tasks.stream().noneMatch(Task::counts);
    if (failure.isEmpty() && !over) {
      try {
        hand(next(ended));
        return;
      } catch (RuntimeException | Error e) {
        failure = Optional.of(e);
      }
    }
    Optional<Task> held = tasks.stream().filter(t -> !t.ended && t.thread.isPresent()).findFirst();
    if (held.isPresent()) {
      hand(held.get());
    } else {
      baton = Optional.empty();
      LockSupport.unpark(caller);
    }
  }
}
