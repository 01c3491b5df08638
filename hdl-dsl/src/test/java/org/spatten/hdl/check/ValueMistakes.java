package org.spatten.hdl.check;

import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.EnumCode;
import org.spatten.hdl.EnumData;
import org.spatten.hdl.Fix;
import org.spatten.hdl.UInt;

/** Values that do not suit each other, for the gallery of errors. */
final class ValueMistakes {
  private ValueMistakes() {}

  enum Light {
    RED,
    GREEN,
    BLUE
  }

  enum Nothing {}

  /** Ports for the mistakes. */
  abstract static class Wrong extends Component {
    public final Bool go = in(bool());
    public final UInt a = in(uint(4));
    public final UInt b = in(uint(8));
    public final UInt x = out(uint(4));
  }

  static final class ConstantTooLarge extends Wrong {
    ConstantTooLarge() {
      x.set(mux(a.lt(16), a, 0));
    }
  }

  static final class NegativeConstant extends Wrong {
    NegativeConstant() {
      x.set(a.plus(-1));
    }
  }

  static final class UnequalWidths extends Wrong {
    UnequalWidths() {
      x.set(a.and(b).truncateTo(4));
    }
  }

  static final class OtherPoint extends Wrong {
    public final Fix f = in(fix(8, 2));
    public final Fix y = out(fix(8, 4));

    OtherPoint() {
      x.set(a);
      y.set(f);
    }
  }

  static final class FixedPointRange extends Wrong {
    public final Fix y = out(fix(8, 4));

    FixedPointRange() {
      x.set(a);
      y.set(fix(8, 4).of(8.0));
    }
  }

  static final class OtherCode extends Wrong {
    public final EnumData<Light> light = in(enumeration(Light.class));
    public final EnumData<Light> y = out(enumeration(Light.class, EnumCode.ONE_HOT));

    OtherCode() {
      x.set(a);
      y.set(light);
    }
  }

  static final class NoMembers extends Wrong {
    NoMembers() {
      x.set(a);
      var state = wire(enumeration(Nothing.class));
      require(state.eq(state), "never");
    }
  }

  static final class NoSuchElement extends Wrong {
    NoSuchElement() {
      var sums = vec(4, i -> a.plus(i));
      x.set(sums.at(4));
    }
  }

  static final class NoSuchBits extends Wrong {
    NoSuchBits() {
      x.set(b.slice(8, 5));
    }
  }

  static final class NoBits extends Wrong {
    NoBits() {
      x.set(b.truncateTo(0).extendTo(4));
    }
  }

  static final class TooManyBits extends Wrong {
    TooManyBits() {
      var wide = wire(uint(1_000_000));
      x.set(wide.times(wide).truncateTo(4));
    }
  }

  static final class NegativeMaximum extends Wrong {
    NegativeMaximum() {
      var count = reg(uintFor(-1), 0);
      x.set(count.resizeTo(4));
    }
  }

  static final class FieldWithoutValue extends Wrong {
    final UInt sum;

    FieldWithoutValue() {
      drive();
      sum = a.plus(1);
    }

    private void drive() {
      x.set(sum);
    }
  }

  static final class MixedVector extends Wrong {
    MixedVector() {
      x.set(vecOf(List.of(a, b)).at(0));
    }
  }

  static final class AddressWidth extends Wrong {
    AddressWidth() {
      var words = rom(uint(4), 1, 2, 3);
      x.set(words.read(a));
    }
  }

  static final class LogPlaces extends Wrong {
    LogPlaces() {
      x.set(a);
      log("{} of {}", a);
    }
  }
}
