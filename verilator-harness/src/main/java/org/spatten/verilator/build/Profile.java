package org.spatten.verilator.build;

/** What a build is good for. */
public enum Profile {
  /** {@code -O1}: for edit, compile, test. */
  FAST_BUILD("-O1"),
  /** {@code -O2}: about 1.2 times as fast, 1.4 times as long to compile. */
  LONG_RUN("-O2");

  private final String flag;

  Profile(String flag) {
    this.flag = flag;
  }

  String flag() {
    return flag;
  }
}
