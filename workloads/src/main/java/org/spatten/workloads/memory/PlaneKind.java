package org.spatten.workloads.memory;

/** What a plane holds. */
public enum PlaneKind {
  /** Most significant key bits. */
  KEY_HIGH,
  /** The four least significant key bits. */
  KEY_LOW,
  /** Values. */
  VALUE
}
