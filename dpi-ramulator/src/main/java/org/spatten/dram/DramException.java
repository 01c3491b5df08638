package org.spatten.dram;

/** A DRAM configuration, file or call that the model refused; the message says what and why. */
public final class DramException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DramException(String message) {
    super(message);
  }

  DramException(String message, Throwable cause) {
    super(message, cause);
  }
}
