package org.spatten.hdl.state;

import java.util.List;
import java.util.stream.Collectors;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.naming.CallSites;

/** Descriptions of state machines and sizes of cells that make no sense. */
final class StateErrors {
  private StateErrors() {}

  private static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }

  static void requireAllDescribed(List<? extends Enum<?>> missing) {
    if (!missing.isEmpty()) {
      var names = missing.stream().map(Enum::name).collect(Collectors.joining(", "));
      throw error(
          "nothing says what happens in "
              + names
              + "; write state("
              + missing.get(0).name()
              + ") in the description of the machine");
    }
  }

  static void requireCycles(Enum<?> state, int count, int before) {
    if (count < 1) {
      throw error("a state lasts at least 1 cycle, but " + state + " is to stay " + count);
    }
    if (before > 0) {
      throw error(state + " already stays " + before + " cycles; a state has one after(..)");
    }
  }

  static void requireNested(Enum<?> state, StateMachine<?> machine) {
    if (!machine.isNested()) {
      throw error(
          state + " runs a machine that runs already by itself; make it by StateMachine.nested");
    }
    if (!machine.canBeDone()) {
      throw error(state + " runs a machine that never ends; write done(..) in one of its states");
    }
  }

  static void requireReachable(Enum<?> state, boolean closed) {
    if (closed) {
      throw error(
          "this way out of " + state + " is never taken; write the one without a condition last");
    }
  }

  static void requireTimeToStay(Enum<?> state, int cycles) {
    if (cycles > 1) {
      throw error(
          "%s leaves without a condition after 1 cycle, though after(%d, ..) has it stay;"
                  .formatted(state, cycles)
              + " give that way out a condition or drop one of the two");
    }
  }

  static void requireTimeToRun(Enum<?> state, boolean leavesAtOnce) {
    if (leavesAtOnce) {
      throw error(
          "a way out of "
              + state
              + " without a condition leaves before its nested machine ends; give it a condition");
    }
  }

  static DesignException doneWithoutOuter(Enum<?> state) {
    return error(
        state + " is done, but no state runs this machine; write to(..), or StateMachine.nested");
  }

  static void requireOnePipeline(boolean one) {
    if (!one) {
      throw error(
          "values of two pipelines have no common latency; start both in the same Pipeline");
    }
  }
}
