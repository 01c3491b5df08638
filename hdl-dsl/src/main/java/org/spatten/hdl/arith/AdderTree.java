package org.spatten.hdl.arith;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.naming.Sizes;
import org.spatten.hdl.stream.Stream;

/**
 * The exact sum of many signed numbers: each level of the tree is one bit wider. Latency: the
 * number of registered levels; one vector a cycle.
 */
public final class AdderTree extends Component {
  public final Stream<Vec<SInt>> terms;
  public final Stream<SInt> sum;

  /**
   * A tree of {@code count} numbers of {@code width} bits.
   *
   * @param levelsPerStage levels of addition between two registers; 0 for no register at all
   */
  public AdderTree(int count, int width, int levelsPerStage) {
    Sizes.requireAtLeast("the number of levels in a stage", levelsPerStage, 0);
    int sumWidth = sumWidth(count, width);
    moduleParameters(count, width, levelsPerStage);
    terms = in(stream(vec(count, sint(width))));
    sum = out(stream(sint(sumWidth)));

    var level = terms;
    for (int depth = 1; level.payload.size() > 1; depth++) {
      level = level.map(AdderTree::halve);
      if (levelsPerStage > 0 && depth % levelsPerStage == 0) {
        level = level.stage();
      }
    }
    level.map(last -> last.at(0)).into(sum);
  }

  /** Bits of the sum of {@code count} numbers of {@code width} bits. */
  public static int sumWidth(int count, int width) {
    Sizes.requireParts("the number of terms", count, 1);
    Sizes.requireParts("the width of a term", width, 1);
    return width + 32 - Integer.numberOfLeadingZeros(count - 1);
  }

  private static Vec<SInt> halve(Vec<SInt> terms) {
    List<SInt> sums = new ArrayList<>();
    for (int i = 0; i + 1 < terms.size(); i += 2) {
      sums.add(terms.at(i).plusWide(terms.at(i + 1)));
    }
    if (terms.size() % 2 == 1) {
      var odd = terms.at(terms.size() - 1);
      sums.add(odd.extendTo(odd.width() + 1));
    }
    return vecOf(sums);
  }
}
