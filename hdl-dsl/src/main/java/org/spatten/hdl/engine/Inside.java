package org.spatten.hdl.engine;

import java.math.BigInteger;
import java.util.List;
import org.spatten.hdl.coverage.Count;

/**
 * The signals inside a running simulation, for tests only. A path is the names of instances and of
 * the signal with dots between, such as {@code core.fifo.count}; the top has no name.
 */
public interface Inside {
  /** The paths of all signals but clocks, parents first, in order of declaration. */
  List<String> paths();

  /**
   * The present value of a signal as raw bits, settled for the present inputs.
   *
   * @throws IllegalArgumentException when {@link #paths} has no such path
   */
  BigInteger value(String path);

  /** Whether the type of a signal is signed. */
  boolean signed(String path);

  /** Number of bits of a signal. */
  int width(String path);

  /** How often control has reached each place of the program, outside reset. */
  List<Count> counts();

  /** Which bits have changed from one cycle to the next so far, in the order of the paths. */
  List<Toggle> toggles();
}
