package org.spatten.hdl.verilog;

import java.util.List;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Signal;

/**
 * Instances of one module that are numbered from 0 upwards, to be written as one loop.
 *
 * @param name of the loop's block, and of the instance in each round
 * @param ports what stands at each port, in the order of the connections
 */
record InstanceArray(String name, List<Instance> members, List<Port> ports) {
  /** Where a port of all rounds is connected. */
  sealed interface Port {}

  /**
   * One array with an element for each round.
   *
   * @param count of elements
   * @param runs of values that drive an input
   * @param first the signal whose type and line the elements have
   */
  record Elements(String array, int count, List<ElementRun> runs, Signal first) implements Port {}

  /** The same value in each round, or the next element of another array. */
  record Direct(ElementRun run) implements Port {}

  /** An element of an array that stands for a signal. */
  record Element(String array, int index) {
    String text() {
      return array + "[" + index + "]";
    }
  }
}
