package org.spatten.hdl.sim;

/** Hands out slots of the state array. */
final class StateLayout {
  private int size;

  int allocate(int words) {
    int slot = size;
    size += words;
    return slot;
  }

  int size() {
    return size;
  }
}
