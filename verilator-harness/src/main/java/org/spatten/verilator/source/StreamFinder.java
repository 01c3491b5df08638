package org.spatten.verilator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds streams by their names: {@code x_valid}, {@code x_ready} of the other direction, and a
 * payload: {@code x_payload}, {@code x_payload_*} or, without these, every other {@code x_*} of
 * valid's direction.
 */
final class StreamFinder {
  private static final String VALID = "_valid";

  private StreamFinder() {}

  static List<ModelStream> find(List<ModelPort> ports) {
    var byName = ports.stream().collect(Collectors.toMap(ModelPort::name, Function.identity()));
    var found = new ArrayList<ModelStream>();
    for (var port : ports) {
      if (port.name().endsWith(VALID) && port.width() == 1) {
        found.add(stream(port, ports, byName));
      }
    }
    return found;
  }

  private static ModelStream stream(
      ModelPort valid, List<ModelPort> ports, Map<String, ModelPort> byName) {
    var name = valid.name().substring(0, valid.name().length() - VALID.length());
    var ready =
        Optional.ofNullable(byName.get(name + "_ready"))
            .filter(p -> p.width() == 1 && p.direction() != valid.direction())
            .map(ModelPort::name);
    var fields = fields(name + "_payload", valid, ports);
    if (fields.isEmpty()) {
      fields = fields(name, valid, ports);
    }
    return new ModelStream(name, valid.direction(), valid.name(), ready, fields);
  }

  private static List<ModelStream.Field> fields(
      String prefix, ModelPort valid, List<ModelPort> ports) {
    var fields = new ArrayList<ModelStream.Field>();
    for (var port : ports) {
      if (port.direction() != valid.direction() || port.equals(valid)) {
        continue;
      }
      if (port.name().equals(prefix)) {
        fields.add(new ModelStream.Field("payload", port.name()));
      } else if (port.name().startsWith(prefix + "_")) {
        var field = port.name().substring(prefix.length() + 1);
        fields.add(new ModelStream.Field(field, port.name()));
      }
    }
    return fields;
  }
}
