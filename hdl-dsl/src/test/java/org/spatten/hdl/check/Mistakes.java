package org.spatten.hdl.check;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;

/** Small circuits, each with one mistake, for the gallery of errors. */
final class Mistakes {
  private Mistakes() {}

  /** Ports for the mistakes. */
  abstract static class Wrong extends Component {
    public final Bool go = in(bool());
    public final UInt a = in(uint(4));
    public final UInt b = in(uint(8));
    public final UInt x = out(uint(4));
  }

  static final class NoDriver extends Wrong {}

  static final class TwoDrivers extends Wrong {
    TwoDrivers() {
      x.set(a);
      x.set(1);
    }
  }

  static final class Latch extends Wrong {
    Latch() {
      when(go, () -> x.set(a));
    }
  }

  static final class CombinationalCycle extends Wrong {
    CombinationalCycle() {
      var next = wire(uint(4));
      var sum = next.plus(a);
      next.set(sum);
      x.set(sum);
    }
  }

  static final class TooWide extends Wrong {
    TooWide() {
      x.set(b);
    }
  }

  static final class TooNarrow extends Wrong {
    TooNarrow() {
      x.set(a.truncateTo(3));
    }
  }

  static final class Crossing extends Wrong {
    Crossing() {
      var count = reg(uint(4), 0);
      var seen = within(clockDomain("slow")).reg(uint(4));
      count.next(count.plus(a));
      seen.next(count);
      x.set(seen);
    }
  }

  static final class UnreadRegister extends Wrong {
    UnreadRegister() {
      var lost = reg(uint(4), 0);
      lost.next(a);
      x.set(a);
    }
  }

  static final class UnnamedState extends Wrong {
    UnnamedState() {
      reg(uint(4), 0).next(a);
      x.set(a);
    }
  }

  static final class IllegalName extends Wrong {
    IllegalName() {
      var state = reg(uint(4), 0).named("a$b");
      x.set(state);
    }
  }

  static final class InsideOfAChild extends Wrong {
    /** Something with a register. */
    static final class Child extends Component {
      public final UInt d = in(uint(4));
      public final UInt q = out(uint(4));
      final UInt held = reg(uint(4), 0);

      Child() {
        held.next(d);
        q.set(held);
      }
    }

    InsideOfAChild() {
      var child = instance(new Child());
      child.d.set(a);
      x.set(child.held);
    }
  }

  static final class SetOfARegister extends Wrong {
    SetOfARegister() {
      var state = reg(uint(4), 0);
      state.set(a);
      x.set(state);
    }
  }

  static final class StateInsideWhen extends Wrong {
    StateInsideWhen() {
      x.set(a);
      when(
          go,
          () -> {
            var late = reg(uint(4), 0);
            x.set(late);
          });
    }
  }
}
