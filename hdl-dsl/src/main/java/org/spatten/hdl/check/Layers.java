package org.spatten.hdl.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;

/** Layers of checks and logs. */
public final class Layers {
  private Layers() {}

  /** The names of all layers, in order of appearance. */
  public static Set<String> of(Design design) {
    var layers = new LinkedHashSet<String>();
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined) {
        for (var statement : defined.statements()) {
          Statements.forEach(statement, s -> s.layer().ifPresent(layers::add));
        }
      }
    }
    return layers;
  }

  /** The design without the checks and logs of those layers; names that it has not are ignored. */
  public static Design without(Set<String> layers, Design design) {
    return layers.isEmpty()
        ? design
        : new Design(design.modules().stream().map(m -> without(layers, m)).toList());
  }

  private static Module without(Set<String> layers, Module module) {
    return module instanceof Module.Defined defined
        ? defined.withStatements(
            Statements.keep(
                defined.statements(), s -> s.layer().filter(layers::contains).isEmpty()))
        : module;
  }
}
