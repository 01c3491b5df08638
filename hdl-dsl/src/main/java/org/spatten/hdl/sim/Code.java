package org.spatten.hdl.sim;

/** Superclass of generated programs. */
abstract class Code {
  /** Evaluates the program on the state array it was linked with. */
  abstract void run();

  /** A program with nothing to do. */
  static final class Empty extends Code {
    @Override
    void run() {}
  }
}
