package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.ClockDomain;

/** All that happens at one edge of one clock port. */
final class Tick {
  /** A memory write; {@code mask} is -1 when all bits are written. */
  record Write(Storage storage, int enable, int address, int data, int mask) {}

  /** A synchronous read that sees the writes of its own cycle. */
  record LateRead(Storage storage, int enable, int address, int data) {}

  /** A check or log that fires when its slot is 1. */
  record Watch(int slot, Report report) {}

  final int port;
  final ClockDomain.Edge edge;
  final List<Write> writes = new ArrayList<>();
  final List<LateRead> lateReads = new ArrayList<>();
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
        write(state, write);
      }
    }
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

  private static void write(long[] state, Write write) {
    int each = write.storage().wordsEach;
    long[] words = write.storage().words;
    int to = (int) state[write.address()] * each;
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
