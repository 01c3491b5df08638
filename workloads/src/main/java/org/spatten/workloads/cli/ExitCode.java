package org.spatten.workloads.cli;

/** What the process returns. */
final class ExitCode {
  static final int GOOD = 0;

  /** A mismatch, a deadlock or a failed assertion. */
  static final int WRONG_RESULT = 1;

  /** Bad usage or input; also what picocli returns for unknown options. */
  static final int BAD_INPUT = 2;

  /** A tool is missing or failed. */
  static final int TOOL_FAILED = 3;

  private ExitCode() {}
}
