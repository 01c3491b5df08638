package org.spatten.rtl.control;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spatten.rtl.config.FetchKind;
import org.spatten.rtl.config.SpattenConfig;

/** The vectors that one job of {@link KeyIssue} must order. */
final class KeyIssueReference {
  private static final List<String> OF_THE_ROW = List.of("head_size", "key_bits", "value_bits");

  private final SpattenConfig config;
  private final List<List<Integer>> lists;

  /** With the tokens of each bank. */
  KeyIssueReference(SpattenConfig config, List<List<Integer>> lists) {
    this.config = config;
    this.lists = lists;
  }

  /** The keys of {@code row}, in an LSB pass only their least significant plane. */
  List<Map<String, BigInteger>> keys(RowSettings row, boolean fused, boolean lsbPass) {
    var kind =
        lsbPass
            ? FetchKind.KEY_LSB
            : row.is("format_both_planes") ? FetchKind.KEY_BOTH : FetchKind.KEY_MSB;
    return vectors(row, kind, lsbPass ? List.of("lsb") : List.of("key", "lsb"), fused);
  }

  /** The values of all keys of {@code row}. */
  List<Map<String, BigInteger>> values(RowSettings row) {
    return vectors(row, FetchKind.VALUE, List.of("value"), false);
  }

  private List<Map<String, BigInteger>> vectors(
      RowSettings row, FetchKind kind, List<String> planes, boolean fused) {
    List<Map<String, BigInteger>> vectors = new ArrayList<>();
    int keys = row.get("format_key_count");
    for (int start = 0; start < keys; start += config.lanes()) {
      var vector = new TreeMap<String, BigInteger>();
      int count = Math.min(config.lanes(), keys - start);
      for (int lane = 0; lane < count; lane++) {
        int position = start + lane;
        int token = row.is("list_dense") ? position : lists.get(row.get("list_bank")).get(position);
        vector.put("tokens_" + lane, BigInteger.valueOf(token));
      }
      vector.put("count", BigInteger.valueOf(count));
      vector.put("kind", BigInteger.valueOf(kind.code()));
      vector.put("fused", BigInteger.valueOf(fused ? 1 : 0));
      OF_THE_ROW.forEach(name -> vector.put(name, row.payload().get("format_" + name)));
      for (var plane : planes) {
        for (var part : List.of("_base", "_rotate")) {
          var port = plane.equals("lsb") ? "lsb_plane" : "plane";
          vector.put(port + part, row.payload().get(plane + part));
        }
      }
      vectors.add(vector);
    }
    return vectors;
  }
}
