package org.spatten.rtl.config;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * One row to compute: the attention of one query in one head. Its query follows on a stream of its
 * own, 32 words of 12 bits a beat.
 *
 * @param row number of the row, 16 bits; comes back with the response
 * @param key plane of the most significant bits; of the pair when the row is fused
 * @param lsb plane of the least significant bits
 * @param value plane of V
 * @param threshold of the LSB decision, in units of 2^-12, 13 bits
 * @param requantMode a {@link RequantMode}
 * @param queries queries that share these keys and values; 1
 */
public record Request(
    UInt row,
    RowFormat format,
    Plane key,
    Plane lsb,
    Plane value,
    ListRef list,
    Scale scale,
    UInt threshold,
    UInt requantMode,
    UInt queries,
    Importance importance)
    implements Bundle<Request> {
  /** Bits of a row's number. */
  public static final int ROW_WIDTH = 16;

  /** Bits of a threshold: 4096 is 1.0. */
  public static final int THRESHOLD_WIDTH = 13;

  /** Bits of the number of queries. */
  public static final int QUERIES_WIDTH = 8;

  /** Words of a beat of the query stream. */
  public static final int QUERY_BEAT_WORDS = 32;

  /** Its shape in an accelerator of that size. */
  public static Shape<Request> shape(SpattenConfig config) {
    return bundle(
        Request::new,
        uint(ROW_WIDTH),
        RowFormat.shape(config),
        Plane.shape(config),
        Plane.shape(config),
        Plane.shape(config),
        ListRef.shape(),
        Scale.shape(),
        uint(THRESHOLD_WIDTH),
        uint(RequantMode.WIDTH),
        uint(QUERIES_WIDTH),
        Importance.shape(config));
  }
}
