package org.spatten.hdl.verilog;

import java.util.ArrayList;
import org.spatten.hdl.check.PortDependencies;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.memories.MemoryWrappers;

/**
 * Turns a design into SystemVerilog, or plain Verilog, that Verilator 5.006, Yosys 0.23 and Icarus
 * 11 accept.
 */
public final class SystemVerilog {
  private SystemVerilog() {}

  /**
   * The text of every module, in compile order. External modules without source have no file.
   *
   * @param design must obey the rules of {@code org.spatten.hdl.check}
   */
  public static EmittedDesign emit(Design design, EmitOptions options) {
    var memories = MemoryWrappers.of(design);
    var wrapped = options.memoryWrappers() ? memories.design() : design;
    var files = new ArrayList<EmittedFile>();
    var dependencies = PortDependencies.of(wrapped);
    for (var module : wrapped.modules()) {
      if (module instanceof Module.Defined defined) {
        files.add(ModuleEmitter.emit(defined, dependencies, options));
      } else if (module instanceof Module.External external) {
        external.source().ifPresent(s -> files.add(new EmittedFile(external.name() + ".sv", s)));
      }
    }
    return new EmittedDesign(files, memories.json());
  }
}
