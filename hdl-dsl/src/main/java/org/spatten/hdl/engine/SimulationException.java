package org.spatten.hdl.engine;

/**
 * A simulation could not be built or came to a bad end; the message says what to do, or which check
 * failed and when.
 */
public class SimulationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SimulationException(String message) {
    super(message);
  }

  public SimulationException(String message, Throwable cause) {
    super(message, cause);
  }
}
