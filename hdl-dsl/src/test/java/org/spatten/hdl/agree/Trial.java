package org.spatten.hdl.agree;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.sim.JvmEngine;

/**
 * One random circuit, its stimulus, and what the JVM engine makes of it.
 *
 * @param expected two lines a row after the first ones: before and after the clock's pulse
 */
record Trial(String name, RandomDesign circuit, Stimulus stimulus, List<String> expected) {
  static Trial of(String name, Choices choices) {
    return of(name, RandomDesign.grow(name, choices), choices);
  }

  static Trial of(String name, RandomDesign circuit, Random choices) {
    var stimulus = Stimulus.of(circuit, choices);
    return new Trial(name, circuit, stimulus, run(name, circuit, stimulus));
  }

  static List<String> run(String name, RandomDesign circuit, Stimulus stimulus) {
    var ports = circuit.top().ports();
    var lines = new ArrayList<String>();
    try (var session = new JvmEngine().open(circuit.design(), SimulationOptions.DEFAULT)) {
      for (int row = 0; row < stimulus.rows().size(); row++) {
        var now = stimulus.rows().get(row);
        for (int i = 0; i < stimulus.inputs().size(); i++) {
          session.setWide(ports.indexOf(stimulus.inputs().get(i)), now.values().get(i));
        }
        boolean seen = row >= stimulus.warmUp();
        if (seen) {
          lines.add("@" + name + " " + row + "a " + outputs(ports, session::getWide));
        }
        int[] clocks = clocks(ports, now);
        session.edges(2L * row, clocks, new int[0]);
        session.edges(2L * row + 1, new int[0], clocks);
        if (seen) {
          lines.add("@" + name + " " + row + "b " + outputs(ports, session::getWide));
        }
      }
    }
    return lines;
  }

  /** The clock ports that give a pulse in a row. */
  private static int[] clocks(List<Signal> ports, Stimulus.Row row) {
    return IntStream.range(0, ports.size())
        .filter(i -> ports.get(i).name().startsWith("clk_"))
        .filter(i -> row.ticks(ports.get(i).name().charAt("clk_".length()) - '0'))
        .toArray();
  }

  /** All outputs in hexadecimal, in the order of the ports. */
  private static String outputs(
      List<Signal> ports, java.util.function.IntFunction<BigInteger> value) {
    var texts = new ArrayList<String>();
    for (int i = 0; i < ports.size(); i++) {
      if (ports.get(i).kind() == Signal.Kind.OUTPUT) {
        texts.add(value.apply(i).toString(16));
      }
    }
    return String.join(" ", texts);
  }
}
