package org.spatten.hdl.ir;

/**
 * A circuit is wrong. The message is the whole report to the user: {@code File.java:line: what was
 * found}, then what to write instead.
 */
public class DesignException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DesignException(String message) {
    super(message);
  }

  /** A message that begins with the place at fault. */
  public DesignException(SourceLine at, String message) {
    super(at + ": " + message);
  }
}
