package org.spatten.hdl.test;

/** A failed test, with the state of its simulations in the message. */
final class RtlTestFailure extends AssertionError {
  private static final long serialVersionUID = 1L;

  RtlTestFailure(String message, Throwable cause) {
    super(message, cause);
    setStackTrace(cause.getStackTrace());
  }
}
