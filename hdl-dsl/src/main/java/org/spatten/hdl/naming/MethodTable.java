package org.spatten.hdl.naming;

import java.util.Arrays;
import java.util.Map;
import org.spatten.hdl.ir.SourceLine;

/** What one method does with the results of its calls, and its line numbers, by byte offset. */
final class MethodTable {
  static final MethodTable UNKNOWN = new MethodTable("", "", Map.of(), new int[0], new int[0]);

  private final String descriptor;
  private final Map<Integer, Taker> takers;
  private final int[] starts;
  private final SourceLine[] lines;

  /**
   * The table of a method.
   *
   * @param descriptor distinguishes overloaded methods
   * @param starts byte offsets at which lines begin, ascending
   * @param numbers the line at each of {@code starts}
   */
  MethodTable(
      String file, String descriptor, Map<Integer, Taker> takers, int[] starts, int[] numbers) {
    this.descriptor = descriptor;
    this.takers = takers;
    this.starts = starts;
    this.lines = new SourceLine[numbers.length];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = new SourceLine(file, numbers[i]);
    }
  }

  String descriptor() {
    return descriptor;
  }

  Taker taker(int offset) {
    return takers.getOrDefault(offset, Taker.NONE);
  }

  SourceLine line(int offset) {
    int place = Arrays.binarySearch(starts, offset);
    int index = place >= 0 ? place : -place - 2;
    return index < 0 ? SourceLine.UNKNOWN : lines[index];
  }
}
