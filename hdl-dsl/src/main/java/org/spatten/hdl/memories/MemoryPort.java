package org.spatten.hdl.memories;

/**
 * A way into a memory.
 *
 * @param clock which clock of the memory it obeys; -1 for none
 * @param masked whether a write has a bit for each lane
 */
record MemoryPort(Kind kind, int clock, boolean masked) {
  /** What a port does; reads stand before writes. */
  enum Kind {
    /** The word at the address of the last clock edge at which the read was enabled. */
    SYNCHRONOUS_READ("r"),
    /** The word at the present address. */
    ASYNCHRONOUS_READ("ar"),
    WRITE("w");

    /** How the name of a module counts such ports. */
    final String letters;

    Kind(String letters) {
      this.letters = letters;
    }
  }
}
