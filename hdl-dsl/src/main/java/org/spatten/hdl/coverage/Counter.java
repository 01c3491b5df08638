package org.spatten.hdl.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;

/**
 * A register that counts the cycles outside reset in which control reached a place.
 *
 * @param signal its name in the module
 * @param cover the cover statement that has held, when this counts one
 * @param lines the lines that were reached
 * @param branches the ways that were taken
 */
public record Counter(
    String signal, Optional<Statement.Check> cover, Set<SourceLine> lines, List<Branch> branches) {
  public Counter {
    lines = Set.copyOf(lines);
    branches = List.copyOf(branches);
  }
}
