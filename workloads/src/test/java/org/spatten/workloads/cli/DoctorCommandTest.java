package org.spatten.workloads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {
  private final StringWriter out = new StringWriter();

  private int examine(Set<String> missing) {
    return DoctorCommand.examine(
        new PrintWriter(out, true),
        command ->
            missing.contains(command.get(0))
                ? Optional.empty()
                : Optional.of(command.get(0) + " 1.0"));
  }

  @Test
  void isContentWhenEverythingIsThere() {
    assertThat(examine(Set.of())).isZero();
    assertThat(out.toString()).contains("verilator  verilator 1.0").doesNotContain("apt-get");
  }

  @Test
  void givesTheCommandForWhatIsMissing() {
    assertThat(examine(Set.of("verilator", "iverilog"))).isEqualTo(3);
    assertThat(out.toString())
        .contains("verilator  MISSING (needed to simulate)")
        .contains("iverilog   MISSING (needed for ./check)")
        .endsWith("sudo apt-get update && sudo apt-get install verilator iverilog\n");
  }

  @Test
  void canLiveWithoutWhatOnlyMakesThingsFaster() {
    assertThat(examine(Set.of("ccache"))).isZero();
    assertThat(out.toString()).contains("ccache     MISSING (makes rebuilding faster)");
  }
}
