package org.spatten.hdl.agree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.verilog.Circuit;

/** Fails unless a tool agrees with the JVM engine about one circuit under random inputs. */
final class Agreement {
  private Agreement() {}

  /**
   * @param parts the modules of which the circuit has instances
   * @param describe is given the clock domains, which tick at one instant
   */
  static void of(
      Judge judge,
      Path folder,
      int clocks,
      List<Module.Defined> parts,
      BiConsumer<Circuit, List<ClockDomain>> describe) {
    var kind =
        new Domains.Kind(ClockDomain.Edge.RISING, ClockDomain.ResetKind.SYNCHRONOUS, true, false);
    var domains = new Domains(Collections.nCopies(clocks, kind), true);
    var circuit = new Circuit("past");
    describe.accept(circuit, domains.declare(circuit));
    var modules = Stream.concat(parts.stream(), Stream.of(circuit.build())).toList();
    var design = new RandomDesign(new Design(List.copyOf(modules)), domains);
    var trial = Trial.of("past", design, new Random(20261123));
    assertThat(judge.of(List.of(trial), folder)).isEmpty();
  }
}
