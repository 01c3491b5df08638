package org.spatten.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.test.Engine;

class LayersTest {
  @TempDir Path folder;

  static final class Counted extends Component {
    public final UInt step = in(uint(2));
    public final UInt count = out(uint(4));

    Counted() {
      var value = reg(uint(4), 0);
      value.next(value.plus(step.extendTo(4)));
      count.set(value);
      require(step.ne(3), "a step is at most 2");
      layer(
          "slow",
          () -> {
            require(value.ne(9), "never nine");
            when(step.eq(2), () -> log("two more than {}", value));
          });
      layer("Bus", () -> cover(value.eq(15), "full"));
    }
  }

  private static EmittedDesign emit(EmitOptions options) {
    return SystemVerilog.emit(Elaboration.of(new Counted()), options.withSourceComments(false));
  }

  private static String checks(EmitOptions options) {
    String text = emit(options).files().get(0).text();
    return text.substring(text.indexOf("`ifndef"), text.indexOf("endmodule"));
  }

  @Test
  void eachLayerHasASwitchOfItsOwn() {
    assertThat(checks(EmitOptions.DEFAULT))
        .isEqualTo(
            """
            `ifndef SYNTHESIS
              always @(posedge clk) begin
                if (!rst) begin
                  assert (step != 2'd3)
                  else $error("counted: a step is at most 2 (LayersTest.java:27)");
                end
              end
            `ifndef WITHOUT_SLOW
              always @(posedge clk) begin
                if (!rst) begin
                  assert (value != 4'd9)
                  else $error("counted: never nine (LayersTest.java:31)");
                  if (step == 2'd2) begin
                    $display("two more than %0d", value);
                  end
                end
              end
            `endif
            `ifndef WITHOUT_BUS
              always @(posedge clk) begin
                if (!rst) begin
                  cover (value == 4'd15);
                end
              end
            `endif
            `endif
            """);
  }

  @Test
  void aLayerCanBeLeftOut() {
    assertThat(checks(EmitOptions.DEFAULT.withoutLayer("slow")))
        .contains("at most 2", "WITHOUT_BUS")
        .doesNotContain("SLOW", "nine", "$display");
    assertThat(emit(EmitOptions.DEFAULT.withAssertions(false)).files().get(0).text())
        .doesNotContain("`ifndef");
  }

  @ParameterizedTest
  @EnumSource
  void everyToolAcceptsTheTextWithAndWithoutALayer(Language language) throws Exception {
    var all = emit(EmitOptions.DEFAULT.withLanguage(language));
    Tools.lint(all, "counted", folder);
    Tools.lint(all, "counted", folder, "-DWITHOUT_SLOW");
    var without = EmitOptions.DEFAULT.withLanguage(language).withoutLayer("slow");
    Tools.lint(emit(without), "counted", folder);
  }

  @Test
  void theJvmEngineChecksEveryLayerButThoseLeftOut() {
    assertThatThrownBy(() -> countUp(Engine.jvm())).hasMessageContaining("never nine");
    countUp(Engine.jvm().withoutLayer("slow"));
    var withoutBus = Engine.jvm().withoutLayer("Bus");
    assertThatThrownBy(() -> countUp(withoutBus)).hasMessageContaining("never nine");
  }

  private static void countUp(Engine engine) {
    try (var dut = engine.simulate(new Counted())) {
      dut.poke(c -> c.step, 1);
      dut.step(20);
    }
  }

  @Test
  void coversOfALayerThatIsLeftOutAreNotCounted() {
    try (var dut = Engine.jvm().withoutLayer("slow").simulate(new Counted())) {
      assertThat(dut.coverage()).hasSize(1);
    }
    var neither = Engine.jvm().withoutLayer("slow").withoutLayer("Bus");
    try (var dut = neither.simulate(new Counted())) {
      assertThat(dut.coverage()).isEmpty();
    }
  }
}
