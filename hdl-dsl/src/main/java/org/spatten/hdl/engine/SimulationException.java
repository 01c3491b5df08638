package org.spatten.hdl.engine;

import java.util.Locale;
import org.spatten.hdl.ir.Statement;

/**
 * A simulation could not be built or came to a bad end; the message says what to do, or which check
 * failed and when.
 */
public class SimulationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SimulationException(String message) {
    super(message);
  }

  /**
   * A requirement or assumption that does not hold.
   *
   * @param cycle number of the active clock edge, from 0
   * @param path of the instance, empty for the top
   */
  public static SimulationException failed(Statement.Check check, long cycle, String path) {
    return new SimulationException(
        check.at()
            + ": "
            + check.kind().name().toLowerCase(Locale.ROOT)
            + " failed in cycle "
            + cycle
            + (path.isEmpty() ? "" : " in " + path)
            + ": "
            + check.message());
  }

  /** A simulation that is used after its end. */
  public static SimulationException closed(String top) {
    return new SimulationException(
        "the simulation of `%s` is closed; drive it and look at it inside the try block that opens it"
            .formatted(top));
  }

  public SimulationException(String message, Throwable cause) {
    super(message, cause);
  }
}
