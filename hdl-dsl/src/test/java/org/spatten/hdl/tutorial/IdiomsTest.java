package org.spatten.hdl.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.test.Engine;
import org.spatten.hdl.test.RtlTest;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

class IdiomsTest {
  private static List<Supplier<Component>> components() {
    return List.of(
        () -> new Idioms.Adder(8),
        Idioms.Counter::new,
        Idioms.Control::new,
        Idioms.Swap::new,
        Idioms.RegisterFile::new,
        Idioms.Link::new,
        Idioms.Table::new,
        Idioms.Parent::new,
        Idioms.TwoClocks::new,
        Idioms.Foreign::new,
        Idioms.Muxes::new);
  }

  @ParameterizedTest
  @MethodSource("components")
  void everySnippetObeysTheRulesAndIsEmitted(Supplier<Component> component) {
    var design = Elaboration.of(component.get());
    assertThat(SystemVerilog.emit(design, EmitOptions.DEFAULT).files()).isNotEmpty();
  }

  // begin bench
  @RtlTest
  void oneAndOneIsTwo(Engine engine) {
    try (var dut = engine.simulate(new Idioms.Adder(8))) {
      dut.poke(c -> c.a, 1);
      dut.poke(c -> c.b, 1);
      assertThat(dut.peek(c -> c.sum)).isEqualTo(2);
    }
  }

  // end bench

  // begin streambench
  @RtlTest
  void aStreamIsDoubled(Engine engine) {
    try (var dut = engine.simulate(new Idioms.Link())) {
      dut.parallel(
          () -> dut.at(c -> c.source).sendAll(1, 2, 200),
          () -> assertThat(dut.at(c -> c.sink).receive(3)).containsExactly(2, 4, 400));
    }
  }
  // end streambench
}
