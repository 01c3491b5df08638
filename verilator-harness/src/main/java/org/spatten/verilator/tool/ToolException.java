package org.spatten.verilator.tool;

import org.spatten.hdl.engine.SimulationException;

/** A program that the harness needs is missing or failed; the message says what to do. */
public final class ToolException extends SimulationException {
  private static final long serialVersionUID = 1L;

  private ToolException(String message) {
    super(message);
  }

  static ToolException missing(String program, String debianPackage) {
    return new ToolException(
        program
            + " is not installed or not on the PATH. On Debian or Ubuntu: sudo apt-get install "
            + debianPackage);
  }

  /** A header of a library is missing. */
  public static ToolException missingHeader(String header, String debianPackage) {
    return new ToolException(
        "the C++ header "
            + header
            + " is not installed. On Debian or Ubuntu: sudo apt-get install "
            + debianPackage);
  }

  /** The program ended with an error; {@code output} is all it said. */
  public static ToolException failed(String program, String subject, String output) {
    return new ToolException(program + " failed on " + subject + ":\n" + output.strip());
  }

  static ToolException interrupted(String program) {
    return new ToolException(program + " was interrupted");
  }
}
