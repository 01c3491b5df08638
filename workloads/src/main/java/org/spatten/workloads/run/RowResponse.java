package org.spatten.workloads.run;

import java.util.Arrays;
import org.spatten.rtl.reference.RowResult;

/** What the accelerator answered for one row. */
public final class RowResponse {
  private final int row;
  private final boolean requanted;
  private final int[] outputs;
  private final int[] survivors;
  private final long accepted;
  private final long finished;
  private final RowPhases phases;

  /**
   * An answer; the arrays are taken over.
   *
   * @param row id as the hardware reports it
   * @param survivors token indices from the observation port
   * @param accepted cycle in which the request was taken
   * @param finished cycle of the last response beat
   * @param phases where the cycles between went
   */
  public RowResponse(
      int row,
      boolean requanted,
      int[] outputs,
      int[] survivors,
      long accepted,
      long finished,
      RowPhases phases) {
    this.row = row;
    this.requanted = requanted;
    this.outputs = outputs;
    this.survivors = survivors;
    this.accepted = accepted;
    this.finished = finished;
    this.phases = phases;
  }

  /** Id of the row as the hardware reports it. */
  public int row() {
    return row;
  }

  /** Whether the hardware fetched the low key bits in a second pass. */
  public boolean requanted() {
    return requanted;
  }

  /** Cycle in which the request was taken. */
  public long accepted() {
    return accepted;
  }

  /** Cycle of the last response beat. */
  public long finished() {
    return finished;
  }

  /** Where its cycles went. */
  public RowPhases phases() {
    return phases;
  }

  /** One output word. */
  public int output(int dimension) {
    return outputs[dimension];
  }

  /** Number of outputs. */
  public int size() {
    return outputs.length;
  }

  /** Number of survivors of the local select. */
  public int survivorCount() {
    return survivors.length;
  }

  /** The first difference from what was expected, or an empty text. */
  String difference(RowResult expected) {
    if (outputs.length != expected.size()) {
      return outputs.length + " outputs instead of " + expected.size();
    }
    if (requanted != expected.requanted()) {
      return requanted ? "requanted, but it should not" : "not requanted, but it should";
    }
    int survivor = Arrays.mismatch(survivors, expected.survivors());
    if (survivor >= 0) {
      return "survivor "
          + survivor
          + " is "
          + (survivor < survivors.length ? survivors[survivor] : "missing")
          + ", expected "
          + (survivor < expected.survivors().length ? expected.survivors()[survivor] : "no more");
    }
    int output = Arrays.mismatch(outputs, expected.outputs());
    return output < 0
        ? ""
        : "output " + output + " is " + outputs[output] + ", expected " + expected.output(output);
  }
}
