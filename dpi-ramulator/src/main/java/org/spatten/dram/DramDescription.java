package org.spatten.dram;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a memory configuration means.
 *
 * @param text one line for people
 * @param transactionBytes bytes of one transaction
 * @param peakBytesPerTick the most one port's data bus moves in one tick
 * @param tickPicoseconds length of a tick
 * @param values organisation and JEDEC timing parameters by name, in ticks
 */
public record DramDescription(
    String text,
    int transactionBytes,
    double peakBytesPerTick,
    int tickPicoseconds,
    Map<String, Long> values) {
  public DramDescription {
    values = Map.copyOf(values);
  }

  static DramDescription parse(String lines) {
    Map<String, String> all = new TreeMap<>();
    lines
        .lines()
        .forEach(
            line -> {
              int equals = line.indexOf('=');
              all.put(line.substring(0, equals), line.substring(equals + 1));
            });
    Map<String, Long> values = new TreeMap<>();
    all.forEach(
        (key, value) -> {
          if (value.matches("\\d+")) {
            values.put(key, Long.parseLong(value));
          }
        });
    return new DramDescription(
        all.get("description"),
        Integer.parseInt(all.get("transactionBytes")),
        Double.parseDouble(all.get("peakBytesPerTick")),
        Integer.parseInt(all.get("tickPicoseconds")),
        values);
  }
}
