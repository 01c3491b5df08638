package org.spatten.workloads.tensor;

import java.util.SplittableRandom;
import org.spatten.rtl.reference.AttentionModel;
import org.spatten.rtl.reference.KeyPlanes;
import org.spatten.workloads.trace.HardwareFormat;
import org.spatten.workloads.trace.KeyList;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceRow;

/**
 * Seeded bell-shaped tensors. A query is scaled so that its row is near flat or has a spread of 2
 * and more, and so that the row's largest probability from the most significant key bits lies well
 * on the side of the requant threshold that the trace says.
 */
public final class SyntheticTensors implements TensorSource {
  /** Distance kept from the threshold; the contract asks for 10 %. */
  private static final double MARGIN = 0.15;

  private final Trace trace;
  private final long seed;
  private final int tokens;

  /** Tensors for the rows of a trace. */
  public SyntheticTensors(Trace trace, long seed) {
    this.trace = trace;
    this.seed = seed;
    this.tokens = trace.rows().stream().mapToInt(row -> row.shape().tokens()).max().orElse(1);
  }

  @Override
  public Tensor keys(int layer, int head) {
    return bell(TensorSource.keyName(layer, head), tokens, headSize(layer, head));
  }

  @Override
  public Tensor values(int layer, int head) {
    return bell(TensorSource.valueName(layer, head), tokens, headSize(layer, head));
  }

  @Override
  public Tensor query(TraceRow row, HardwareFormat format, KeyList list, QuantisedMatrix keys) {
    String name = TensorSource.queryName(row.id());
    Tensor plain = bell(name, 1, row.shape().headSize());
    QuantisedMatrix query = Quantiser.quantise(name, plain, format.queryBits());
    ScoreSpread spread =
        new ScoreSpread(
            AttentionModel.scores(
                new KeyPlanes(format.keyBits()),
                format.bothPlanes(),
                query.row(0),
                keys.words(),
                list.tokens()),
            SoftmaxFactor.of(query.scale(), keys.scale(), row.shape().headSize()));
    float factor = (float) factor(row, format, spread);
    float[] scaled = new float[plain.columns()];
    for (int d = 0; d < scaled.length; d++) {
      scaled[d] = plain.get(0, d) * factor;
    }
    return Tensor.vector(scaled);
  }

  private double factor(TraceRow row, HardwareFormat format, ScoreSpread spread) {
    SplittableRandom random = random(TensorSource.queryName(row.id()) + ".spread");
    double nearFlat = random.nextDouble(0.1, 0.9);
    double wide = random.nextDouble(2, 4);
    if (format.bothPlanes() || row.threshold() <= 0) {
      return spread.factorForSpread(random.nextBoolean() ? nearFlat : wide);
    }
    double threshold = Math.round(row.threshold() * 4096) / 4096.0;
    return row.requant()
        ? spread.factorBelow(threshold * (1 - MARGIN), spread.factorForSpread(nearFlat))
        : spread.factorAbove(threshold * (1 + MARGIN), spread.factorForSpread(wide));
  }

  private int headSize(int layer, int head) {
    return trace.rows().stream()
        .filter(row -> row.id().layer() == layer && row.id().head() == head)
        .mapToInt(row -> row.shape().headSize())
        .findFirst()
        .orElseThrow();
  }

  /** Sums of eight uniform variables: bell-shaped, fast, and the same on every machine. */
  private Tensor bell(String name, int rows, int columns) {
    SplittableRandom random = random(name);
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (fourUniforms(random) + fourUniforms(random)) * 0x1.0p-16f * 1.2247449f;
    }
    return rows == 1 ? Tensor.vector(values) : Tensor.matrix(rows, columns, values);
  }

  private static int fourUniforms(SplittableRandom random) {
    long bits = random.nextLong();
    return (short) bits + (short) (bits >> 16) + (short) (bits >> 32) + (short) (bits >> 48);
  }

  private SplittableRandom random(String name) {
    long hash = seed;
    for (int i = 0; i < name.length(); i++) {
      hash = hash * 0x9E3779B97F4A7C15L + name.charAt(i);
    }
    return new SplittableRandom(hash);
  }
}
