package org.spatten.workloads.cli;

/** What runs the cycles. */
enum Engine {
  /** Compiled by Verilator and g++: seconds to compile, then the fastest cycles. */
  VERILATOR,
  /** In this process: no Verilator, no wait for a compile, slower cycles. */
  JVM
}
