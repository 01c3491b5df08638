package org.spatten.rtl.control;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;

/** The ground members of one request. */
final class RowSettings {
  private final Map<String, Long> members = new LinkedHashMap<>();

  /** A request in any legal format, not of a fused pair. */
  static RowSettings random(SpattenConfig config, int mostKeys, Random random) {
    var row = new RowSettings();
    int keys = 1 + random.nextInt(mostKeys);
    int keyBits = random.nextInt(3);
    row.with("row", random.nextInt(1 << 16));
    row.with("format_head_size", random.nextInt(3));
    row.with("format_key_count", keys);
    row.with(
        "format_value_count", random.nextBoolean() ? keys : 1 + random.nextInt(config.maxTokens()));
    row.with("format_key_bits", keyBits);
    row.with("format_both_planes", keyBits == 2 && random.nextBoolean() ? 1 : 0);
    row.with("format_value_bits", random.nextInt(4));
    row.with("format_fused_first", 0);
    row.with("format_fused_second", 0);
    for (var plane : new String[] {"key", "lsb", "value"}) {
      row.with(plane + "_base", random.nextInt(1 << 27));
      row.with(plane + "_rotate", random.nextInt(config.channels()));
    }
    row.with("list_dense", random.nextInt(2));
    row.with("list_bank", random.nextInt(SpattenConfig.LIST_BANKS));
    row.with("list_release", 0);
    row.with("scale_mantissa", random.nextInt(1 << 18));
    row.with("scale_shift", random.nextInt(1 << 6));
    row.with("threshold", random.nextInt(4097));
    row.with("requant_mode", random.nextInt(3));
    row.with("queries", 1);
    row.with("importance_accumulate", 0);
    row.with("importance_rescale", 0);
    row.with("importance_select", 0);
    row.with("importance_survivors", 0);
    return row;
  }

  RowSettings with(String member, long value) {
    members.put(member, value);
    return this;
  }

  int get(String member) {
    return Math.toIntExact(members.get(member));
  }

  boolean is(String member) {
    return get(member) != 0;
  }

  /** Whether the row keeps all its keys and cannot take an LSB pass. */
  boolean isEarly() {
    boolean all = get("format_value_count") >= get("format_key_count");
    return all && (is("format_both_planes") || get("requant_mode") == 0);
  }

  Map<String, BigInteger> payload() {
    var payload = new LinkedHashMap<String, BigInteger>();
    members.forEach((name, value) -> payload.put(name, BigInteger.valueOf(value)));
    return payload;
  }

  /** Drives the port {@code allocations} with this request and {@code slot}. */
  void offer(PortSession session, int slot) {
    session.set("allocations_valid", 1);
    session.set("allocations_payload_slot", slot);
    members.forEach((name, value) -> session.set("allocations_payload_request_" + name, value));
  }

  /** Gives this request a slot, in one cycle. */
  void allocate(PortSession session, int slot) {
    offer(session, slot);
    session.step();
    session.set("allocations_valid", 0);
  }
}
