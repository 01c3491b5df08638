package org.spatten.workloads.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.reference.AttentionModel;
import org.spatten.rtl.reference.FloatAttention;
import org.spatten.rtl.reference.KeyPlanes;
import org.spatten.rtl.reference.RequantMode;
import org.spatten.rtl.reference.RowParameters;
import org.spatten.rtl.reference.RowResult;
import org.spatten.rtl.reference.SoftmaxScale;
import org.spatten.workloads.trace.HardwareFormat;
import org.spatten.workloads.trace.KeyList;
import org.spatten.workloads.trace.NamedTrace;
import org.spatten.workloads.trace.Survivors;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceRow;

class SyntheticTensorsTest {

  @ParameterizedTest(name = "{0}, iteration {1}, first {2} rows")
  @CsvSource({
    "SMALL, 0, 1",
    "GPT2_SMALL_PRUNED, 0, 48",
    "GPT2_SMALL_PRUNED, 9, 144",
    "GPT2_SMALL, 3, 12",
    "GPT2_MEDIUM_PRUNED, 1, 100"
  })
  void dataDecideAsTheTraceSaysWithTenPercentToSpareAndStayWithinTheErrorBound(
      NamedTrace name, int iteration, int rows) {
    Trace trace = name.generate().selected(Optional.of(iteration), Optional.of(rows));
    QuantisedTensors tensors = new QuantisedTensors(new SyntheticTensors(trace, 5));
    List<KeyList> lists = Survivors.UNIFORM.lists(trace, 5);
    List<List<TraceRow>> layers = trace.layers();
    for (int i = 0; i < layers.size(); i++) {
      for (TraceRow row : layers.get(i)) {
        check(tensors, row, lists.get(i));
      }
    }
  }

  private static void check(QuantisedTensors tensors, TraceRow row, KeyList list) {
    HardwareFormat format = HardwareFormat.of(row.bits(), HardwareFormat.WideValues.EIGHT);
    QuantisedHead head = tensors.head(row.id(), format);
    QuantisedQuery query = tensors.query(row, format, list);
    RowParameters parameters =
        new RowParameters(
            new KeyPlanes(format.keyBits()),
            format.bothPlanes(),
            SoftmaxScale.of(query.factor()),
            row.threshold() < 0 ? 0 : (int) Math.round(row.threshold() * 4096),
            RequantMode.NEVER,
            row.shape().values());
    RowResult first =
        AttentionModel.row(
            parameters, query.words(), head.keys().words(), head.values().words(), list.tokens());
    if (!format.bothPlanes()) {
      double largest = 65536.0 / first.softmax().sum();
      double threshold = parameters.threshold() / 4096.0;
      if (row.requant()) {
        assertThat(largest).as("%s", row.id()).isLessThan(0.9 * threshold);
      } else {
        assertThat(largest).as("%s", row.id()).isGreaterThan(1.1 * threshold);
      }
    }
    double[] exact =
        FloatAttention.row(
            parameters,
            first,
            query.factor(),
            query.words(),
            head.keys().words(),
            head.values().words(),
            list.tokens());
    assertThat(FloatAttention.error(first, exact, head.largestValue()))
        .as("%s", row.id())
        .isLessThan(Math.pow(2, -9));
  }
}
