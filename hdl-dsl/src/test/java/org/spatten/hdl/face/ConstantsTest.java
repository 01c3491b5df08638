package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.enumeration;
import static org.spatten.hdl.Hdl.fix;
import static org.spatten.hdl.Hdl.sint;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.vec;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Constants;
import org.spatten.hdl.Data;
import org.spatten.hdl.EnumCode;
import org.spatten.hdl.SInt;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

/** Constants as values of Java, as tests and tables of a generator use them. */
class ConstantsTest {
  /** Four codes of two bits. */
  enum Colour {
    RED,
    GREEN,
    BLUE,
    WHITE
  }

  /** Members of several shapes. */
  record Sample(UInt index, Vec<SInt> values) implements Bundle<Sample> {}

  private static final List<Shape<?>> SHAPES =
      List.of(
          uint(4),
          uint(70),
          sint(4),
          bits(4),
          bool(),
          fix(4, 1),
          fix(4, 2),
          enumeration(Colour.class),
          enumeration(Colour.class, EnumCode.GRAY),
          vec(2, uint(2)),
          vec(4, bool()),
          bundle(Sample::new, uint(2), vec(1, sint(2))),
          bundle(Sample::new, uint(2), vec(2, sint(3))));

  private static Data<?> constant(Shape<?> shape, BigInteger bits) {
    return Constants.of(shape, bits);
  }

  @Test
  void constantsAreEqualWhenShapeAndBitsAre() {
    long seed = 5;
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      var left = SHAPES.get(random.nextInt(SHAPES.size()));
      var right = SHAPES.get(random.nextInt(SHAPES.size()));
      var leftBits = new BigInteger(left.width(), random);
      var rightBits = random.nextBoolean() ? leftBits : new BigInteger(right.width(), random);
      rightBits = rightBits.mod(BigInteger.ONE.shiftLeft(right.width()));
      boolean same = left.equals(right) && leftBits.equals(rightBits);
      var one = constant(left, leftBits);
      var other = constant(right, rightBits);
      assertThat(one.equals(other))
          .as("seed %d: %s %s and %s %s", seed, left, leftBits, right, rightBits)
          .isEqualTo(same);
      assertThat(one).isEqualTo(constant(left, leftBits));
      assertThat(one).hasSameHashCodeAs(constant(left, leftBits));
    }
  }

  /** Inputs of equal shapes. */
  static final class Two extends Component {
    public final UInt a = in(uint(4));
    public final UInt b = in(uint(4));
    public final Vec<UInt> lanes = in(vec(2, uint(4)));
    public final UInt sum = out(uint(4));

    Two() {
      sum.set(a.plus(b).plus(lanes.at(0)).plus(lanes.at(1)));
    }
  }

  @Test
  void anInputEqualsOnlyItself() {
    var two = new Two();
    var all = new ArrayList<Data<?>>(List.of(two.a, two.b, two.sum, two.lanes, two.lanes.at(0)));
    assertThat(new HashSet<>(all)).hasSize(5);
    assertThat(two.a).isNotEqualTo(uint(4, 0));
    assertThat(uint(4, 0)).isNotEqualTo(two.a);
  }
}
