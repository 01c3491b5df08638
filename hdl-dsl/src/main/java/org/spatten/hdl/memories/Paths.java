package org.spatten.hdl.memories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;

/** Where in the hierarchy each module stands: instance names with dots, from the top's name on. */
final class Paths {
  private record Place(String parent, String instance) {}

  private final String top;
  private final Map<String, List<Place>> places = new HashMap<>();

  Paths(Design design) {
    top = design.top().name();
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined) {
        for (var instance : defined.instances()) {
          places
              .computeIfAbsent(instance.module(), k -> new ArrayList<>())
              .add(new Place(defined.name(), instance.name()));
        }
      }
    }
  }

  /** Every path to the module. */
  List<String> of(String module) {
    if (module.equals(top)) {
      return List.of(top);
    }
    var paths = new ArrayList<String>();
    for (var place : places.getOrDefault(module, List.of())) {
      of(place.parent()).forEach(parent -> paths.add(parent + "." + place.instance()));
    }
    return paths;
  }
}
