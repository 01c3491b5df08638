package org.spatten.hdl.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.arith.AdderTree;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

/** Elaborates one design and writes its SystemVerilog; what {@code scripts/benchmark} measures. */
final class ElaborateAndEmit {
  private ElaborateAndEmit() {}

  /** Arguments: the folder, the design, and its size where it has one. */
  public static void main(String[] args) throws IOException {
    int size = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    var design = Elaboration.of(design(args[1], size));
    SystemVerilog.emit(design, EmitOptions.DEFAULT).writeTo(Path.of(args[0]));
    printPeakMemory();
  }

  private static Component design(String name, int size) {
    return switch (name) {
      case "gcd" -> new Gcd();
      case "zero-eliminator" -> new ZeroEliminator(16, 16);
      case "adder-tree" -> new AdderTree(64, 16, 1);
      case "array" -> new MacArray(size, false);
      case "array-once" -> new MacArray(size, true);
      case "chain" -> new Chain(size);
      default -> throw new IllegalArgumentException("unknown design " + name);
    };
  }

  private static void printPeakMemory() throws IOException {
    var status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (var line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM")) {
          System.out.println(line.replaceAll("[^0-9]", ""));
        }
      }
    }
  }
}
