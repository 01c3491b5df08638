package org.spatten.workloads.run;

import java.util.ArrayList;
import java.util.List;
import org.spatten.rtl.reference.RowResult;
import org.spatten.workloads.tensor.QuantisedQuery;
import org.spatten.workloads.trace.RowTraffic;

/** Compares every answer with the golden model and with float64, in the order of the requests. */
public final class RowChecker {
  /** Largest distance from float64 allowed, as a fraction of the head's largest |V|. */
  public static final double ERROR_BOUND = 1.0 / 512;

  private static final int MESSAGES = 10;

  private final Workload workload;
  private final List<RowRecord> records = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int wrongRows;

  /** A checker that expects the workload's first row next. */
  public RowChecker(Workload workload) {
    this.workload = workload;
  }

  /** Takes the next answer. */
  public void accept(RowResponse response) {
    int index = records.size();
    if (index >= workload.size()) {
      wrong("a response for row " + response.row() + " after the last request");
      return;
    }
    PreparedRow row = workload.row(index);
    QuantisedQuery query = workload.query(row);
    RowResult expected = workload.expected(row, query);
    String difference =
        response.row() == index
            ? response.difference(expected)
            : "answered as row " + response.row() + ", expected row " + index;
    // The golden model is what float64 is compared with: equal outputs have equal errors.
    double error = workload.error(row, query, expected);
    if (difference.isEmpty() && error > ERROR_BOUND) {
      difference = "outputs are " + error + " of the largest |V| away from float64, bound 2^-9";
    }
    if (!difference.isEmpty()) {
      wrong(where(row) + ": " + difference);
    }
    RowTraffic traffic =
        RowTraffic.of(row.format(), row.row().shape(), expected.requanted(), row.role());
    records.add(new RowRecord(row, response, traffic, error));
  }

  /** Rows compared. */
  public int compared() {
    return records.size();
  }

  /** Every compared row. */
  public List<RowRecord> records() {
    return List.copyOf(records);
  }

  /** Rows whose answer was wrong. */
  public int wrongRows() {
    return wrongRows;
  }

  /** The first few problems. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Largest distance from float64 of all rows. */
  public double largestError() {
    return records.stream().mapToDouble(RowRecord::error).max().orElse(0);
  }

  private String where(PreparedRow row) {
    return workload.trace().name() + ":" + row.row().line() + ": " + row.row().id();
  }

  private void wrong(String problem) {
    wrongRows++;
    if (problems.size() < MESSAGES) {
      problems.add(problem);
    }
  }
}
