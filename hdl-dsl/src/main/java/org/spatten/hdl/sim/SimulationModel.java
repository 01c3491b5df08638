package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.Map;
import org.spatten.hdl.ir.Module;

/**
 * The behaviour of an external module in Java, for the JVM engine; found by {@link
 * java.util.ServiceLoader}. A model is a device whose outputs change only at rising edges of its
 * clocks: an output that follows an input within a cycle cannot be modelled.
 */
public interface SimulationModel {
  /** Name of the external module that this models. */
  String module();

  /**
   * Makes the model of one instance.
   *
   * @param path hierarchical name of the instance, for messages
   * @param external the module; ports are known by their index in its port list
   * @param parameters values of its parameters
   */
  Device open(String path, Module.External external, Map<String, Object> parameters);

  /** One instance of an external module. */
  interface Device extends AutoCloseable {
    /** Gives the outputs their first values; they are 0 before. */
    void start(Pins pins);

    /**
     * Acts at a rising edge: inputs are those before the edge, outputs take effect after it.
     *
     * @param clockPort index of the clock port that rises
     */
    void rise(int clockPort, Pins pins);

    @Override
    void close();
  }

  /** Access to the ports of an instance; values are raw bits. */
  interface Pins {
    /** An input of at most 64 bits. */
    long get(int port);

    /** An input of any width. */
    BigInteger getWide(int port);

    /** Drives an output of at most 64 bits. */
    void set(int port, long value);

    /** Drives an output of any width. */
    void setWide(int port, BigInteger value);
  }
}
