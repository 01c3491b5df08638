package org.spatten.hdl.coverage;

import java.util.Comparator;
import org.spatten.hdl.ir.SourceLine;

/**
 * One way that control may take.
 *
 * @param at the {@code when} or {@code choose}
 * @param index 0 for the body of a {@code when} and 1 for its else-part; the number of an arm of a
 *     {@code choose}
 */
public record Branch(SourceLine at, int index) implements Comparable<Branch> {
  private static final Comparator<Branch> ORDER =
      Comparator.comparing((Branch b) -> b.at.file())
          .thenComparingInt(b -> b.at.line())
          .thenComparingInt(Branch::index);

  @Override
  public int compareTo(Branch other) {
    return ORDER.compare(this, other);
  }
}
