package org.spatten.rtl.control;

/**
 * What the performance counters count, one bit each of {@code activity} and one counter each, in
 * this order. The text completes "in this cycle ...".
 */
public enum Event {
  ROWS_IN_FLIGHT("at least one row is in flight"),
  DISPATCH_WAITS_FOR_SLOT("RowDispatcher waits for a free row slot"),
  DISPATCH_WAITS_FOR_LIST("RowDispatcher waits for the survivors' list of a request"),
  DISPATCH_WAITS_FOR_QUERY("RowDispatcher waits for the query of a request"),
  KEY_ISSUE("KeyIssue orders a vector of keys"),
  KEY_ISSUE_STALLED("KeyIssue waits for the fetcher"),
  VALUE_ISSUE("ValueIssue orders a vector of values"),
  VALUE_ISSUE_STALLED("ValueIssue waits for the fetcher or the weight queue"),
  KEY_LINES_SHORT("MatrixFetcher waits for free lines of the key buffer"),
  VALUE_LINES_SHORT("MatrixFetcher waits for free lines of the value buffer"),
  QK_MULTIPLIES("QkArray multiplies"),
  QK_STARVED("QkArray waits for keys from memory"),
  SOFTMAX_READS("Softmax reads a line of scores"),
  SELECT_READS("QuickSelect reads a line of exponentials"),
  SELECT_BUSY("a row waits for QuickSelect"),
  FILTER_READS("SurvivorFilter reads a line of exponentials"),
  PV_MULTIPLIES("PvArray multiplies"),
  PV_STARVED("PvArray waits for values from memory"),
  DIVIDER_WAITS("OutputDivider waits for a reciprocal"),
  RESPONSE_STALLED("ResponseUnit waits for the host"),
  REFETCH_STARTS("a row starts its LSB pass"),
  QUERY_MEMORY_WRITE("the query memory is written"),
  QUERY_MEMORY_READ("the query memory is read"),
  LIST_WRITE("a list of survivors is written"),
  LIST_READ_KEYS("a list is read for keys"),
  LIST_READ_VALUES("a list is read for values"),
  SCORE_WRITE("the score memory is written"),
  SCORE_READ_LSB("the score memory is read to add an LSB pass"),
  EXPONENTIAL_WRITE("the exponential memory is written"),
  KEY_BUFFER_READ("a lane of the key buffer is read"),
  VALUE_BUFFER_READ("a lane of the value buffer is read"),
  OUTPUT_WRITE("the output memory is written"),
  OUTPUT_READ("the output memory is read");

  private final String text;

  Event(String text) {
    this.text = text;
  }

  /** What happens, in words. */
  public String text() {
    return text;
  }
}
