package org.spatten.hdl.firrtl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spatten.hdl.check.Layers;
import org.spatten.hdl.firrtl.FirrtlDesign.MemoryFile;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;

/** Writes a circuit. */
final class CircuitWriter {
  private static final String VERSION = "FIRRTL version 4.0.0";

  private final Design design;
  private final Externals externals;
  private final Annotations annotations;
  private final List<MemoryFile> memoryFiles = new ArrayList<>();

  CircuitWriter(Design design) {
    this.design = design;
    this.externals = new Externals(design);
    this.annotations = new Annotations(design.top().name());
  }

  FirrtlDesign write() {
    var modules = new Lines(1);
    // Modules and layers share their names.
    var layers = new LinkedHashMap<String, String>();
    Layers.of(design).forEach(layer -> layers.put(layer, externals.fresh(layer)));
    layers.values().forEach(name -> modules.line("layer " + name + ", bind :"));
    externals.write(modules, annotations);
    var inner = instanced();
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined) {
        var writer = new ModuleWriter(defined, externals::moduleOf, layers);
        writer.write(modules, !inner.contains(defined.name()));
        writer.untouched().forEach(wire -> annotations.untouched(defined.name(), wire));
        defined.registers().stream()
            .filter(Register::crossing)
            .forEach(r -> annotations.crossing(defined.name(), r.signal().name()));
        writer.images().forEach(image -> keep(defined, image));
      }
    }
    String name = design.top().name();
    String text = VERSION + "\ncircuit " + name + " :" + annotations.text() + "\n" + modules;
    return new FirrtlDesign(name, text, memoryFiles);
  }

  private Set<String> instanced() {
    var inner = new HashSet<String>();
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined) {
        defined.instances().forEach(i -> inner.add(i.module()));
      }
    }
    return inner;
  }

  private void keep(Module.Defined module, Banks.Image image) {
    String file = module.name() + "_" + image.bank() + ".hex";
    annotations.memoryFile(module.name(), image.bank(), file);
    memoryFiles.add(new MemoryFile(file, words(image)));
  }

  private static String words(Banks.Image image) {
    var words = new ArrayList<>(image.words());
    if (words.size() == 1) {
      words.add(BigInteger.ZERO);
    }
    int digits = (image.width() + 3) / 4;
    return words.stream()
        .map(word -> word.toString(16))
        .map(hex -> "0".repeat(Math.max(0, digits - hex.length())) + hex + "\n")
        .collect(Collectors.joining());
  }
}
