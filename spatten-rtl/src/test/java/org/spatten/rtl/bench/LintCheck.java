package org.spatten.rtl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

/** Whether Verilator finds nothing to say about the SystemVerilog of a component. */
public final class LintCheck {
  private LintCheck() {}

  /** Emits {@code component} into {@code folder} and fails with Verilator's warnings, if any. */
  public static void assertClean(Component component, Path folder)
      throws IOException, InterruptedException {
    SystemVerilog.emit(Elaboration.of(component), EmitOptions.DEFAULT).writeTo(folder);
    var process =
        new ProcessBuilder("verilator", "--lint-only", "-Wall", "-f", "filelist.f")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    assertThat(text).isEmpty();
  }
}
