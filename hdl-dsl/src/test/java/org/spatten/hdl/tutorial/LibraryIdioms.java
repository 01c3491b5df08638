package org.spatten.hdl.tutorial;

import static org.spatten.hdl.bus.Axi4Lite.axi4Lite;
import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Fix;
import org.spatten.hdl.Overflow;
import org.spatten.hdl.Rounding;
import org.spatten.hdl.UInt;
import org.spatten.hdl.bus.Axi4Lite;
import org.spatten.hdl.bus.Axi4LiteConfig;
import org.spatten.hdl.bus.RegisterBank;
import org.spatten.hdl.state.Counter;
import org.spatten.hdl.state.ShiftRegister;
import org.spatten.hdl.state.StateMachine;
import org.spatten.hdl.state.Timeout;
import org.spatten.hdl.stream.ArbiterPolicy;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.stream.StreamArbiter;

/** The snippets of the page for users of Chisel and SpinalHDL that use the library. */
final class LibraryIdioms {
  private LibraryIdioms() {}

  static final class Delays extends Component {
    public final Bool tick = in(bool());
    public final UInt x = in(uint(8));
    public final UInt late = out(uint(8));
    public final UInt digit = out(uint(4));
    public final Bool carry = out(bool());
    public final Bool idle = out(bool());

    Delays() {
      // begin delays
      late.set(ShiftRegister.delay(scope(), x, 3));
      var digits = Counter.modulo(scope(), 10, tick);
      digit.set(digits.value());
      carry.set(digits.wraps());
      idle.set(Timeout.after(scope(), 100, tick).expired());
      // end delays
    }
  }

  static final class Washer extends Component {
    enum Step {
      STOPPED,
      FILLING,
      SPINNING
    }

    public final Bool start = in(bool());
    public final Bool full = in(bool());
    public final Bool valve = out(bool());

    Washer() {
      // begin machine
      valve.set(false);
      StateMachine.of(
          scope(),
          Step.STOPPED,
          m -> {
            m.state(Step.STOPPED).to(Step.FILLING, start);
            m.state(Step.FILLING).during(() -> valve.set(true)).to(Step.SPINNING, full);
            m.state(Step.SPINNING).after(20, Step.STOPPED);
          });
      // end machine
    }
  }

  static final class Scaler extends Component {
    public final Fix x = in(fix(16, 8));
    public final Fix y = out(fix(16, 8));

    Scaler() {
      // begin fix
      var product = x.times(fix(8, 6).of(0.7));
      y.set(product.to(fix(16, 8), Rounding.HALF_EVEN, Overflow.SATURATE));
      // end fix
    }
  }

  static final class Merge extends Component {
    public final Stream<UInt> first = in(stream(uint(8)));
    public final Stream<UInt> second = in(stream(uint(8)));
    public final Stream<UInt> sink = out(stream(uint(8)));
    public final Stream<UInt> copy = out(stream(uint(8)));

    Merge() {
      // begin arbiter
      var arbiter = instance(new StreamArbiter<>(uint(8), 2, ArbiterPolicy.ROUND_ROBIN));
      first.into(arbiter.inputs.get(0));
      second.into(arbiter.inputs.get(1));
      List<Stream<UInt>> both = arbiter.output.fork(2);
      both.get(0).into(sink);
      both.get(1).into(copy);
      // end arbiter
    }
  }

  static final class Peripheral extends Component {
    public final Axi4Lite bus = in(axi4Lite(new Axi4LiteConfig(8, 32)));
    public final UInt gain = out(uint(8));
    public final UInt status = in(uint(4));

    Peripheral() {
      // begin bank
      var bank = new RegisterBank(bus);
      gain.set(bank.readWrite(0x10, uint(8, 1)));
      bank.readOnly(0x14, status);
      // end bank
    }
  }

  static final class Checked extends Component {
    public final UInt level = in(uint(4));
    public final UInt twice = out(uint(5));

    Checked() {
      twice.set(level.plusWide(level));
      // begin checks
      require(level.le(12), "the level stays below 13");
      cover(level.eq(12), "the highest level");
      when(level.eq(11), () -> log("level {}", level));
      // end checks
    }
  }

  static final class LowReset extends Component {
    public final UInt value = out(uint(4));

    LowReset() {
      // begin reset
      clockDomain().activeLowReset().asynchronousReset();
      var count = reg(uint(4), 0);
      // end reset
      count.next(count.plus(1));
      value.set(count);
    }
  }
}
