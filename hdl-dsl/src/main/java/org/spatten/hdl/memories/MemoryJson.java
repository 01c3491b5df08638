package org.spatten.hdl.memories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.netlist.Json;

/** The list of memories for whoever replaces them by macros. */
final class MemoryJson {
  private MemoryJson() {}

  static String of(
      Design design, Map<String, List<MemoryUse>> uses, Map<MemoryShape, String> names) {
    var paths = new Paths(design);
    var rows = new LinkedHashMap<MemoryShape, Map<String, Object>>();
    names.forEach((shape, name) -> rows.put(shape, shape(shape, name)));
    var places = new LinkedHashMap<MemoryShape, List<Object>>();
    uses.forEach(
        (module, found) ->
            found.forEach(
                use ->
                    places
                        .computeIfAbsent(use.shape(), k -> new ArrayList<>())
                        .add(place(module, use, paths))));
    rows.forEach((shape, row) -> row.put("instances", places.get(shape)));
    return Json.of(List.copyOf(rows.values()));
  }

  private static Map<String, Object> shape(MemoryShape shape, String name) {
    var row = new LinkedHashMap<String, Object>();
    row.put("module", name);
    row.put("depth", shape.depth());
    row.put("width", shape.width());
    row.put("maskGranularity", shape.laneWidth());
    var ports = new ArrayList<Object>();
    for (int i = 0; i < shape.ports().size(); i++) {
      ports.add(port(shape, i));
    }
    row.put("ports", ports);
    shape
        .contents()
        .ifPresent(
            words ->
                row.put(
                    "contents",
                    words.stream().map(w -> w.toString(16)).collect(Collectors.joining(" "))));
    return row;
  }

  private static Map<String, Object> port(MemoryShape shape, int number) {
    var port = shape.ports().get(number);
    var row = new LinkedHashMap<String, Object>();
    row.put("name", shape.portName(number));
    row.put("kind", port.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    if (port.clock() >= 0) {
      row.put("clock", shape.clockName(port.clock()));
      row.put("edge", shape.clocks().get(port.clock()).name().toLowerCase(Locale.ROOT));
    }
    switch (port.kind()) {
      case WRITE -> row.put("masked", port.masked());
      case SYNCHRONOUS_READ ->
          row.put("readUnderWrite", shape.readUnderWrite().name().toLowerCase(Locale.ROOT));
      case ASYNCHRONOUS_READ -> {}
    }
    return row;
  }

  private static Map<String, Object> place(String module, MemoryUse use, Paths paths) {
    var row = new LinkedHashMap<String, Object>();
    row.put("module", module);
    row.put("name", use.memory().name());
    row.put("at", use.memory().at().toString());
    var clocks = new LinkedHashMap<String, Object>();
    for (int i = 0; i < use.clocks().size(); i++) {
      clocks.put(use.shape().clockName(i), use.clocks().get(i).signal().name());
    }
    row.put("clocks", clocks);
    row.put("paths", paths.of(module).stream().map(p -> p + "." + use.memory().name()).toList());
    return row;
  }
}
