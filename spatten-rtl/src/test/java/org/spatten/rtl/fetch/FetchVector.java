package org.spatten.rtl.fetch;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.spatten.rtl.config.FetchKind;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.config.ValueBits;

/** A vector of rows as a test sends it. */
record FetchVector(
    List<Integer> tokens,
    int count,
    int base,
    int rotate,
    int lsbBase,
    int lsbRotate,
    FetchKind kind,
    HeadSize headSize,
    KeyBits keyBits,
    ValueBits valueBits,
    boolean fused) {
  FetchVector {
    tokens = List.copyOf(tokens);
  }

  /** A vector of random rows in any legal format. */
  static FetchVector random(SpattenConfig config, Random random) {
    var kind = pick(FetchKind.values(), random);
    var headSize = pick(HeadSize.values(), random);
    var keyBits = kind == FetchKind.KEY_BOTH ? KeyBits.B8 : pick(KeyBits.values(), random);
    boolean fusible = headSize == HeadSize.D64 && keyBits == KeyBits.B6;
    boolean ignored = kind == FetchKind.KEY_LSB || kind == FetchKind.VALUE;
    boolean fused = (fusible || ignored) && random.nextBoolean();
    int rotate = random.nextInt(config.channels());
    int lsbRotate = kind == FetchKind.KEY_BOTH ? rotate : random.nextInt(config.channels());
    return new FetchVector(
        random.ints(config.lanes(), 0, config.maxTokens()).boxed().toList(),
        1 + random.nextInt(config.lanes()),
        random.nextInt(1 << 26),
        rotate,
        random.nextInt(1 << 26),
        lsbRotate,
        kind,
        headSize,
        keyBits,
        pick(ValueBits.values(), random),
        fused);
  }

  private static <T> T pick(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  boolean isValue() {
    return kind == FetchKind.VALUE;
  }

  /** The ground members of the port. */
  Map<String, BigInteger> payload() {
    var members = new LinkedHashMap<String, Integer>();
    for (int lane = 0; lane < tokens.size(); lane++) {
      members.put("tokens_" + lane, tokens.get(lane));
    }
    members.put("count", count);
    members.put("plane_base", base);
    members.put("plane_rotate", rotate);
    members.put("lsb_plane_base", lsbBase);
    members.put("lsb_plane_rotate", lsbRotate);
    members.put("kind", kind.code());
    members.put("head_size", headSize.code());
    members.put("key_bits", keyBits.code());
    members.put("value_bits", valueBits.code());
    members.put("fused", fused ? 1 : 0);
    var payload = new LinkedHashMap<String, BigInteger>();
    members.forEach((name, value) -> payload.put(name, BigInteger.valueOf(value)));
    return payload;
  }
}
