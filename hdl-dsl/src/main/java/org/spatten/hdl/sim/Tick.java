package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.ClockDomain;

/** All that happens at one edge of one clock port. */
final class Tick {
  /** A memory write; {@code mask} is -1 when all bits are written. */
  record Write(Storage storage, int enable, int address, int data, int mask) {}

  /**
   * A synchronous read that sees the writes of its own edge; {@code word} is for several clocks.
   */
  record LateRead(Storage storage, int enable, int address, int data) {}

  /** A check or log that fires when its slot is 1. */
  record Watch(int slot, Report report) {}

  final int port;
  final ClockDomain.Edge edge;
  final List<Write> writes = new ArrayList<>();
  final List<LateRead> lateReads = new ArrayList<>();
  private final List<long[]> sampled = new ArrayList<>();
  final List<Watch> watches = new ArrayList<>();
  final List<ModelCall> models = new ArrayList<>();

  /** Registers lie side by side from {@code registers}, their next values from {@code next}. */
  int registers;

  int next;
  int count;

  /** One when any watch has fired; -1 without watches. */
  int alarm = -1;

  Code code = new Code.Empty();

  Tick(int port, ClockDomain.Edge edge) {
    this.port = port;
    this.edge = edge;
  }

  /** Writes memories. */
  void writeMemories(long[] state) {
    for (int i = 0; i < writes.size(); i++) {
      Write write = writes.get(i);
      if (state[write.enable()] != 0) {
        int to = (int) state[write.address()] * write.storage().wordsEach;
        write(state, write, write.storage().words, to);
      }
    }
  }

  /**
   * Keeps what the reads of this edge are to see where other clocks write at the same instant: the
   * old words with the writes of this edge.
   */
  void sampleReads(long[] state) {
    for (int i = 0; i < lateReads.size(); i++) {
      LateRead read = lateReads.get(i);
      int each = read.storage().wordsEach;
      if (i == sampled.size()) {
        sampled.add(new long[each]);
      }
      long[] word = sampled.get(i);
      System.arraycopy(read.storage().words, (int) state[read.address()] * each, word, 0, each);
      for (Write write : writes) {
        if (write.storage() == read.storage()
            && state[write.enable()] != 0
            && state[write.address()] == state[read.address()]) {
          write(state, write, word, 0);
        }
      }
    }
  }

  /** Moves the kept words and the next values into registers. */
  void loadSampled(long[] state) {
    for (int i = 0; i < lateReads.size(); i++) {
      LateRead read = lateReads.get(i);
      if (state[read.enable()] != 0) {
        System.arraycopy(sampled.get(i), 0, state, read.data(), read.storage().wordsEach);
      }
    }
    System.arraycopy(state, next, state, registers, count);
  }

  /** Reads what memories hold after their writes and moves next values into registers. */
  void load(long[] state) {
    for (int i = 0; i < lateReads.size(); i++) {
      LateRead read = lateReads.get(i);
      if (state[read.enable()] != 0) {
        int each = read.storage().wordsEach;
        int from = (int) state[read.address()] * each;
        System.arraycopy(read.storage().words, from, state, read.data(), each);
      }
    }
    System.arraycopy(state, next, state, registers, count);
  }

  private static void write(long[] state, Write write, long[] words, int to) {
    int each = write.storage().wordsEach;
    if (write.mask() < 0) {
      System.arraycopy(state, write.data(), words, to, each);
      return;
    }
    for (int i = 0; i < each; i++) {
      long mask = state[write.mask() + i];
      words[to + i] = (words[to + i] & ~mask) | (state[write.data() + i] & mask);
    }
  }
}
