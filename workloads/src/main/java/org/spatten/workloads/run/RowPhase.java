package org.spatten.workloads.run;

/**
 * What a row waits for, in order. A row that keeps all its values is selected while its softmax
 * runs: its select is what is left of it after the softmax.
 */
public enum RowPhase {
  /** A free slot, its list of survivors and its query. */
  QUEUED,
  /** Its keys from memory and its scores; with an LSB pass until the second one is over. */
  KEYS,
  /** The sum of its exponentials. */
  SOFTMAX,
  /** The decision about the LSB pass, the select before its own, and its own. */
  SELECT,
  /** Its last survivor's value to be ordered from memory. */
  ORDER,
  /** Its last values from memory, their weighted sum and the division. */
  VALUES,
  /** The answers of earlier rows and its own beats. */
  RESPONSE
}
