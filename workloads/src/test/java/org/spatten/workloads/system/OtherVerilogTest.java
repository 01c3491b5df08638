package org.spatten.workloads.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.source.SourceFile;
import org.spatten.workloads.InputException;

class OtherVerilogTest {
  private static final String OURS =
      "module sp_atten(input logic clk, input logic [7:0] a, b, output logic [3:0] c);";

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private ModelSource replaced() {
    ModelSource system =
        ModelSource.top("sp_atten_system")
            .file("part.sv", "module part;")
            .file("sp_atten.sv", OURS)
            .file("dram_axi4.sv", "module dram_axi4;")
            .file("sp_atten_system.sv", "module sp_atten_system;")
            .build();
    return OtherVerilog.read(folder).in(system, "eighth");
  }

  private void refuses(String message) {
    assertThatThrownBy(this::replaced).isInstanceOf(InputException.class).hasMessage(message);
  }

  @Test
  void theFilesOfAFolderReplaceAllButTheSystem() throws IOException {
    write("b.v", OURS);
    write("a.sv", "module part;");
    write("c.svh", "");
    write("notes.txt", "");
    assertThat(replaced().files())
        .extracting(SourceFile::name)
        .containsExactly("a.sv", "b.v", "c.svh", "dram_axi4.sv", "sp_atten_system.sv");
  }

  @Test
  void aListNamesTheFilesAndTheirOrder() throws IOException {
    write("b.sv", OURS);
    write("a.sv", "module part;");
    write("old.sv", "module part;");
    write("filelist.f", "b.sv\n\n./a.sv\n");
    assertThat(replaced().files())
        .extracting(SourceFile::name)
        .containsExactly("b.sv", "a.sv", "dram_axi4.sv", "sp_atten_system.sv");
  }

  @Test
  void aFileIsEnough() throws IOException {
    write("all.sv", OURS);
    folder = folder.resolve("all.sv");
    assertThat(replaced().files()).hasSize(3).contains(new SourceFile("all.sv", OURS));
  }

  @Test
  void otherPortsAreRefused() throws IOException {
    write(
        "top.sv",
        "module sp_atten(input [6:0] a, output [7:0] b, output [W:0] c, input d, e); endmodule");
    refuses(
        folder
            + ": the ports of sp_atten are not those of configuration eighth: clk is missing,"
            + " a has 7 bits instead of 8, b is not an input and 3 more; emit it with the same"
            + " --config and options of the machine, and with observation");
  }

  @Test
  void oneOtherPortIsNamedAlone() throws IOException {
    write("top.sv", OURS.replace("[3:0] c", "[W:0] c"));
    refuses(
        folder
            + ": the ports of sp_atten are not those of configuration eighth: c has no width in"
            + " numbers; emit it with the same --config and options of the machine, and with"
            + " observation");
    write("top.sv", OURS.replace(");", ", output d);"));
    refuses(
        folder
            + ": the ports of sp_atten are not those of configuration eighth: d is too many;"
            + " emit it with the same --config and options of the machine, and with"
            + " observation");
  }

  @Test
  void aFolderWithoutTheAcceleratorIsRefused() throws IOException {
    write("part.sv", "module part(input sp_atten); endmodule");
    refuses(folder + ": holds no module sp_atten");
  }

  @Test
  void aListedFileThatIsNotThereIsRefused() throws IOException {
    write("filelist.f", "none.sv\n");
    refuses(folder.resolve("filelist.f") + ": there is no file none.sv");
  }

  @Test
  void aFileOfTheSystemItselfIsRefused() throws IOException {
    write("dram_axi4.sv", "module dram_axi4;");
    refuses(folder.resolve("dram_axi4.sv") + ": is part of the simulated system; leave it out");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    folder = folder.resolve("none");
    refuses(folder + ": there is no such file or folder");
  }
}
