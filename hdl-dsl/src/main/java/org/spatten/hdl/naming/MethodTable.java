package org.spatten.hdl.naming;

import java.util.Map;
import java.util.NavigableMap;
import org.spatten.hdl.ir.SourceLine;

/**
 * What one method does with the results of its calls, and its line numbers, by byte offset.
 *
 * @param descriptor distinguishes overloaded methods
 */
record MethodTable(
    String descriptor, Map<Integer, Taker> takers, NavigableMap<Integer, SourceLine> lines) {
  Taker taker(int offset) {
    return takers.getOrDefault(offset, Taker.NONE);
  }

  SourceLine line(int offset) {
    var entry = lines.floorEntry(offset);
    return entry == null ? SourceLine.UNKNOWN : entry.getValue();
  }
}
