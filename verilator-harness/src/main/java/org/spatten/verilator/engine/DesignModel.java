package org.spatten.verilator.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.ServiceLoader;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.ForeignFunction;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;
import org.spatten.verilator.source.ModelPort;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.source.NativeModules;
import org.spatten.verilator.source.NativeSource;

/** The source of a model from a design of the language. */
public final class DesignModel {
  private DesignModel() {}

  /**
   * Emits the design; its clocks are the top module's inputs of type clock, in order. The C++ of
   * external modules comes from the {@link NativeModules} services.
   */
  public static ModelSource of(Design design, EmitOptions options) {
    return builder(design, options).build();
  }

  /** The same with all signals readable: nothing that has a name is inlined or in an array. */
  static ModelSource readable(Design design, EmitOptions options) {
    return builder(DeclaredSignals.of(design), options.withLaneLoops(false)).inside().build();
  }

  private static ModelSource.Builder builder(Design design, EmitOptions options) {
    var builder = ModelSource.top(design.top().name());
    for (var file : SystemVerilog.emit(design, options).files()) {
      builder.file(file.name(), file.text());
    }
    for (var port : design.top().ports()) {
      boolean input = port.kind() == Signal.Kind.INPUT;
      if (input && port.type() instanceof Type.ClockType) {
        builder.clock(port.name());
      } else {
        var direction = input ? ModelPort.Direction.INPUT : ModelPort.Direction.OUTPUT;
        builder.port(new ModelPort(port.name(), port.width(), direction));
      }
    }
    DesignReset.find(design).ifPresent(builder::resetPort);
    var functions = new LinkedHashSet<NativeSource>();
    for (var module : design.modules()) {
      if (module instanceof Module.External external) {
        addNative(module.name(), builder);
        external.function().flatMap(DesignModel::source).ifPresent(functions::add);
      }
    }
    functions.forEach(builder::nativeSource);
    return builder;
  }

  /** C in a file of C++, since the compiler of the models takes it for that. */
  private static Optional<NativeSource> source(ForeignFunction function) {
    return function.c().map(text -> new NativeSource(function.name() + ".cpp", inC(text)));
  }

  private static String inC(String text) {
    var lines = text.lines().toList();
    int body = 0;
    while (body < lines.size() && (lines.get(body).isBlank() || lines.get(body).startsWith("#"))) {
      body++;
    }
    var all = new ArrayList<>(lines.subList(0, body));
    all.add("extern \"C\" {");
    all.addAll(lines.subList(body, lines.size()));
    all.add("}");
    return String.join("\n", all) + "\n";
  }

  private static void addNative(String module, ModelSource.Builder builder) {
    for (var service : ServiceLoader.load(NativeModules.class)) {
      var found = service.find(module);
      if (found.isPresent()) {
        found.get().sources().forEach(builder::nativeSource);
        found.get().exports().forEach(builder::export);
        return;
      }
    }
  }
}
