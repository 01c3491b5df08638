package org.spatten.workloads.tensor;

import org.spatten.workloads.trace.HardwareFormat;
import org.spatten.workloads.trace.KeyList;
import org.spatten.workloads.trace.RowId;
import org.spatten.workloads.trace.TraceRow;

/** Where Q, K and V come from. */
public interface TensorSource {
  /** Keys of a head, [tokens, D]. */
  Tensor keys(int layer, int head);

  /** Values of a head, [tokens, D]. */
  Tensor values(int layer, int head);

  /**
   * The query of a row, [D].
   *
   * @param list the tokens whose keys the row fetches
   * @param keys the head's keys as quantised
   */
  Tensor query(TraceRow row, HardwareFormat format, KeyList list, QuantisedMatrix keys);

  /** Name of a head's keys. */
  static String keyName(int layer, int head) {
    return "k." + layer + "." + head;
  }

  /** Name of a head's values. */
  static String valueName(int layer, int head) {
    return "v." + layer + "." + head;
  }

  /** Name of a row's query. */
  static String queryName(RowId id) {
    return "q." + id.iteration() + "." + id.layer() + "." + id.head();
  }
}
