package org.spatten.hdl.engine;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * A running simulation. Ports of the top module are known by name; a handle is an index into its
 * port list. A closed one throws {@link SimulationException} at any use but {@link #close}. Values
 * are raw bits, zero-extended (a signed port of width w reads as its value modulo 2^w). Not
 * thread-safe.
 */
public interface SimulationSession extends AutoCloseable {
  /** Value of a port of at most 64 bits; outputs are settled for the present inputs. */
  long get(int port);

  /** Drives an input of at most 64 bits; excess bits must be 0. */
  void set(int port, long value);

  /** Value of a port of any width. */
  BigInteger getWide(int port);

  /** Drives an input of any width. */
  void setWide(int port, BigInteger value);

  /**
   * Gives the clock that port a full period {@code cycles} times: inputs are settled, then the
   * active edge, then the inactive one.
   *
   * @throws SimulationException when a check in hardware fails or the design calls {@code $fatal}
   */
  void step(int clockPort, int cycles);

  /**
   * Changes clocks at one instant: inputs are settled, then all state of these edges samples before
   * any of it changes, as with nonblocking assignments in Verilog.
   *
   * @param picoseconds the time in the waveform, never less than before
   * @param rising clock ports that go from 0 to 1
   * @param falling clock ports that go from 1 to 0
   * @throws SimulationException when a check in hardware fails or the design calls {@code $fatal}
   */
  void edges(long picoseconds, int[] rising, int[] falling);

  /**
   * How often each cover statement has held, by a text such as {@code core.fifo Fifo.java:33 full};
   * empty on engines that count only with {@link SimulationOptions#withInside}.
   */
  default Map<String, Long> coverage() {
    return Map.of();
  }

  /** The signals inside; empty unless asked for by the options and offered by the engine. */
  default Optional<Inside> inside() {
    return Optional.empty();
  }

  /** Ends the simulation and closes waveforms; calling it twice is harmless. */
  @Override
  void close();
}
