package org.spatten.workloads.tensor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.spatten.workloads.trace.HardwareFormat;
import org.spatten.workloads.trace.KeyList;
import org.spatten.workloads.trace.RowId;
import org.spatten.workloads.trace.TraceRow;

/**
 * The words of every head, made when first needed and kept: a quarter of a megabyte a head. Several
 * threads may ask.
 */
public final class QuantisedTensors {
  private static final int LOW_KEY_BITS = 4;

  private final TensorSource source;
  private final Map<HeadKey, QuantisedHead> heads = new ConcurrentHashMap<>();

  /** Words of these tensors. */
  public QuantisedTensors(TensorSource source) {
    this.source = source;
  }

  /** Keys and values of a row's head in its format. */
  public QuantisedHead head(RowId id, HardwareFormat format) {
    return heads.computeIfAbsent(
        new HeadKey(id.layer(), id.head(), format.keyBits(), format.valueBits()), this::quantise);
  }

  /** The query of a row, one row of words. */
  public QuantisedQuery query(TraceRow row, HardwareFormat format, KeyList list) {
    QuantisedMatrix keys = head(row.id(), format).keys();
    String name = TensorSource.queryName(row.id());
    QuantisedMatrix query =
        Quantiser.quantise(name, source.query(row, format, list, keys), format.queryBits());
    double factor = SoftmaxFactor.of(query.scale(), keys.scale(), row.shape().headSize());
    return new QuantisedQuery(query.row(0), factor);
  }

  private QuantisedHead quantise(HeadKey key) {
    QuantisedMatrix keys =
        Quantiser.quantise(
            TensorSource.keyName(key.layer, key.head),
            source.keys(key.layer, key.head),
            key.keyBits + LOW_KEY_BITS);
    QuantisedMatrix values =
        Quantiser.quantise(
            TensorSource.valueName(key.layer, key.head),
            source.values(key.layer, key.head),
            key.valueBits);
    return new QuantisedHead(keys, values, values.words().largestMagnitude());
  }

  private record HeadKey(int layer, int head, int keyBits, int valueBits) {}
}
