package org.spatten.hdl.check;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.ExternalComponent;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Stream;

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

  static final class LatchByIndex extends Wrong {
    public final Vec<UInt> lanes = out(vec(2, uint(4)));

    LatchByIndex() {
      x.set(a);
      lanes.at(a.truncateTo(1)).set(a);
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

  static final class NextOfAWire extends Wrong {
    NextOfAWire() {
      var sum = wire(uint(4));
      sum.next(a);
      x.set(sum);
    }
  }

  static final class DrivenInput extends Wrong {
    DrivenInput() {
      a.set(1);
      x.set(a);
    }
  }

  static final class LateDefault extends Wrong {
    LateDefault() {
      when(go, () -> x.set(a));
      x.set(0);
    }
  }

  static final class RegisterWithoutDriver extends Wrong {
    RegisterWithoutDriver() {
      var state = reg(uint(4));
      x.set(state);
    }
  }

  static final class MemoryWithoutWords extends Wrong {
    MemoryWithoutWords() {
      var words = memory(uint(4), 16);
      x.set(words.read(a));
    }
  }

  static final class NeverInstanced extends Wrong {
    NeverInstanced() {
      x.set(a);
      var child = new InsideOfAChild.Child();
      require(go, "a child has " + child.d.width() + " bits");
    }
  }

  static final class InstancedTwice extends Wrong {
    InstancedTwice() {
      var child = new InsideOfAChild.Child();
      var first = instance(child);
      var second = instance(child);
      first.d.set(a);
      x.set(second.q);
    }
  }

  static final class Endless extends Wrong {
    Endless() {
      var inner = instance(new Endless());
      inner.a.set(a);
      x.set(inner.x);
    }
  }

  static final class ForeignCharacter extends Wrong {
    ForeignCharacter() {
      var total$ = reg(uint(4), 0);
      total$.next(a);
      x.set(total$);
    }
  }

  static final class KeywordAsPort extends Wrong {
    public final UInt output = out(uint(4));

    KeywordAsPort() {
      x.set(a);
      output.set(a);
    }
  }

  static final class PortTwice extends Wrong {
    public final UInt dataIn = in(uint(4));
    public final UInt DataIn = in(uint(4));

    PortTwice() {
      x.set(dataIn.plus(DataIn));
    }
  }

  static final class NoQueue extends Wrong {
    public final Stream<UInt> source = in(stream(uint(4)));
    public final Stream<UInt> sink = out(stream(uint(4)));

    NoQueue() {
      x.set(a);
      source.queue(0).into(sink);
    }
  }

  static final class Falling extends Component {
    public final UInt value = in(uint(4));
    public final UInt late = out(uint(4));

    Falling() {
      clockDomain().fallingEdge();
      var held = reg(uint(4));
      held.next(value);
      late.set(held);
    }
  }

  static final class OtherEdge extends Wrong {
    OtherEdge() {
      var child = instance(new Falling());
      child.value.set(a);
      x.set(child.late);
    }
  }

  static final class Foreign extends ExternalComponent {
    public final UInt value = in(uint(4));
    public final UInt late = out(uint(4));

    Foreign() {
      super("delay_4");
      clocked(false);
    }
  }

  static final class NoEnable extends Wrong {
    NoEnable() {
      clockDomain().enabledBy(go);
      var delay = instance(new Foreign());
      delay.value.set(a);
      x.set(delay.late);
    }
  }

  static final class ForeignEdge extends Wrong {
    ForeignEdge() {
      clockDomain().fallingEdge();
      var delay = instance(new Foreign());
      delay.value.set(a);
      x.set(delay.late);
    }
  }

  static final class NoReset extends Wrong {
    public final Stream<UInt> source = in(stream(uint(4)));
    public final Stream<UInt> sink = out(stream(uint(4)));

    NoReset() {
      x.set(a);
      clockDomain().withoutReset();
      source.queue(2).into(sink);
    }
  }

  static final class ResetWithoutReset extends Wrong {
    ResetWithoutReset() {
      clockDomain().withoutReset();
      var held = reg(uint(4), 0);
      held.next(a);
      x.set(held);
    }
  }

  static final class LateWithoutReset extends Wrong {
    LateWithoutReset() {
      var held = reg(uint(4), 0);
      clockDomain().withoutReset();
      held.next(a);
      x.set(held);
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

  static final class CppWordAsPort extends Wrong {
    public final UInt list = out(uint(4));

    CppWordAsPort() {
      x.set(a);
      list.set(a);
    }
  }
}
