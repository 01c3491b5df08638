package org.spatten.rtl.top;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.SpattenConfig;

/** Turns rows into memory contents and into the payloads of the three input streams. */
final class RowDriver {
  private final SpattenConfig config;
  private final RowMemory memory;
  private final List<Map<String, BigInteger>> requests = new ArrayList<>();
  private final List<Map<String, BigInteger>> queries = new ArrayList<>();
  private final List<Map<String, BigInteger>> lists = new ArrayList<>();
  private int bank;
  private int pairBase;
  private int pairRotate;
  private int pairBank;

  RowDriver(SpattenConfig config, RowMemory memory, List<RandomRow> rows) {
    this.config = config;
    this.memory = memory;
    for (int index = 0; index < rows.size(); index++) {
      boolean first = index + 1 < rows.size() && rows.get(index + 1).pairOf() == index;
      add(index, rows, first);
    }
  }

  List<Map<String, BigInteger>> requests() {
    return requests;
  }

  List<Map<String, BigInteger>> queries() {
    return queries;
  }

  List<Map<String, BigInteger>> lists() {
    return lists;
  }

  private void add(int index, List<RandomRow> rows, boolean first) {
    var row = rows.get(index);
    boolean second = row.pairOf() >= 0;
    int words = row.headSize().words();
    int bits = row.keyBits().bits();
    int rotate = index % config.channels();
    int keyBase;
    if (second) {
      keyBase = pairBase;
    } else if (first) {
      var partner = rows.get(index + 1);
      keyBase =
          memory.place(
              2 * words,
              bits,
              rotate,
              token ->
                  i ->
                      (i < words ? row.keys().get(token, i) : partner.keys().get(token, i - words))
                          >> (12 - bits));
      pairBase = keyBase;
      pairRotate = rotate;
    } else {
      keyBase =
          memory.place(words, bits, rotate, token -> i -> row.keys().get(token, i) >> (12 - bits));
    }
    int lsbRotate = row.bothPlanes() ? rotate : (index + 1) % config.channels();
    int lsbBase =
        memory.place(words, 4, lsbRotate, token -> i -> row.keys().get(token, i) >> (8 - bits));
    int valueBits = row.valueBits().bits();
    int valueBase =
        memory.place(
            words, valueBits, 0, token -> i -> row.values().get(token, i) >> (12 - valueBits));
    if (!row.dense() && !second) {
      pairBank = bank;
      addList(row.tokens());
    }
    var request = new LinkedHashMap<String, Long>();
    request.put("row", 1000L + index);
    request.put("format_head_size", (long) row.headSize().code());
    request.put("format_key_count", (long) row.tokens().size());
    request.put("format_value_count", (long) row.valueCount());
    request.put("format_key_bits", (long) row.keyBits().code());
    request.put("format_both_planes", row.bothPlanes() ? 1L : 0);
    request.put("format_value_bits", (long) row.valueBits().code());
    request.put("format_fused_first", first ? 1L : 0);
    request.put("format_fused_second", second ? 1L : 0);
    request.put("key_base", (long) keyBase);
    request.put("key_rotate", second ? (long) pairRotate : rotate);
    request.put("lsb_base", (long) lsbBase);
    request.put("lsb_rotate", (long) lsbRotate);
    request.put("value_base", (long) valueBase);
    request.put("value_rotate", 0L);
    request.put("list_dense", row.dense() ? 1L : 0);
    request.put("list_bank", row.dense() ? 0L : pairBank);
    request.put("list_release", row.dense() || first ? 0L : 1);
    request.put("scale_mantissa", (long) row.scale().mantissa());
    request.put("scale_shift", (long) row.scale().shift());
    request.put("threshold", (long) row.threshold());
    request.put("requant_mode", (long) row.mode().code());
    request.put("queries", 1L);
    var payload = new LinkedHashMap<String, BigInteger>();
    request.forEach((name, value) -> payload.put(name, BigInteger.valueOf(value)));
    requests.add(payload);
    addQuery(row.query());
  }

  private void addQuery(List<Integer> query) {
    for (int start = 0; start < query.size(); start += Request.QUERY_BEAT_WORDS) {
      var beat = BigInteger.ZERO;
      for (int word = 0; word < Request.QUERY_BEAT_WORDS; word++) {
        beat = beat.or(BigInteger.valueOf(query.get(start + word) & 0xfff).shiftLeft(12 * word));
      }
      queries.add(Map.of("", beat));
    }
  }

  private void addList(List<Integer> tokens) {
    int group = config.topkParallelism();
    for (int start = 0; start < tokens.size(); start += group) {
      var beat = new LinkedHashMap<String, BigInteger>();
      beat.put("bank", BigInteger.valueOf(bank));
      for (int i = 0; i < group; i++) {
        int token = start + i < tokens.size() ? tokens.get(start + i) : 0;
        beat.put("tokens_" + i, BigInteger.valueOf(token));
      }
      beat.put("last", start + group >= tokens.size() ? BigInteger.ONE : BigInteger.ZERO);
      lists.add(beat);
    }
    bank = (bank + 1) % SpattenConfig.LIST_BANKS;
  }
}
