package org.spatten.workloads;

/** Something a user gave is wrong: one message with place, finding and remedy; exit code 2. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A message that already names its place. */
  public InputException(String message) {
    super(message);
  }

  /** A message about a line of a file, as {@code file:line: message}. */
  public InputException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
