package org.spatten.hdl.tutorial;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Domain;
import org.spatten.hdl.EnumData;
import org.spatten.hdl.ExternalComponent;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.crossing.StreamFifoCC;
import org.spatten.hdl.stream.Stream;

/** The snippets of the page for users of Chisel and SpinalHDL. */
final class Idioms {
  private Idioms() {}

  // begin adder
  static final class Adder extends Component {
    public final UInt a, b, sum;

    Adder(int width) {
      moduleParameters(width);
      a = in(uint(width));
      b = in(uint(width));
      sum = out(uint(width + 1));
      sum.set(a.plusWide(b));
    }
  }

  // end adder

  static final class Counter extends Component {
    public final Bool enable = in(bool());
    public final UInt value = out(uint(8));
    public final UInt last = out(uint(8));

    Counter() {
      // begin register
      var count = reg(uint(8), 0);
      var previous = reg(uint(8));
      when(enable, () -> count.next(count.plus(1)));
      previous.next(count);
      // end register
      value.set(count);
      last.set(previous);
    }
  }

  static final class Control extends Component {
    // begin states
    enum State {
      IDLE,
      BUSY
    }

    // end states

    public final Bool start = in(bool());
    public final Bool done = in(bool());
    public final EnumData<State> now = out(enumeration(State.class));

    Control() {
      // begin choose
      var state = reg(enumeration(State.class), State.IDLE);
      choose(state)
          .is(State.IDLE, () -> when(start, () -> state.next(State.BUSY)))
          .is(State.BUSY, () -> when(done, () -> state.next(State.IDLE)));
      // end choose
      now.set(state);
    }
  }

  // begin bundle
  record Pixel(UInt red, UInt green, UInt blue) implements Bundle<Pixel> {
    static Shape<Pixel> shape(int width) {
      var colour = Hdl.uint(width);
      return Hdl.bundle(Pixel::new, colour, colour, colour);
    }
  }

  // end bundle

  static final class Swap extends Component {
    public final Pixel from = in(Pixel.shape(8));
    public final Pixel to = out(Pixel.shape(8));

    Swap() {
      // begin usebundle
      to.set(new Pixel(from.blue(), from.green(), from.red()));
      // end usebundle
    }
  }

  static final class RegisterFile extends Component {
    public final UInt index = in(uint(2));
    public final UInt value = in(uint(8));
    public final UInt chosen = out(uint(8));
    public final UInt total = out(uint(8));

    RegisterFile() {
      // begin vec
      var lanes = reg(vec(4, uint(8)), vec(4, i -> uint(8, 0)));
      lanes.at(index).next(value);
      chosen.set(lanes.at(index));
      total.set(lanes.reduceTree(UInt::plus));
      // end vec
    }
  }

  static final class Link extends Component {
    // begin stream
    public final Stream<UInt> source = in(stream(uint(8)));
    public final Stream<UInt> sink = out(stream(uint(9)));

    Link() {
      source.queue(4).map(v -> v.plusWide(v)).stage().into(sink);
    }
    // end stream
  }

  static final class Table extends Component {
    public final Bool write = in(bool());
    public final UInt address = in(uint(8));
    public final UInt data = in(uint(16));
    public final UInt word = out(uint(16));

    Table() {
      // begin memory
      var table = memory(uint(16), 256);
      when(write, () -> table.write(address, data));
      word.set(table.readSync(address));
      // end memory
    }
  }

  static final class Parent extends Component {
    public final UInt x = in(uint(8));
    public final UInt y = out(uint(9));

    Parent() {
      // begin instance
      var adder = instance(new Adder(8));
      adder.a.set(x);
      adder.b.set(1);
      y.set(adder.sum);
      // end instance
    }
  }

  static final class TwoClocks extends Component {
    final Domain fast = clockDomain("fast");
    public final Stream<UInt> source = in(stream(uint(8)));
    public final Stream<UInt> sink = out(stream(uint(8)));
    public final UInt ticks = out(uint(4));

    TwoClocks() {
      // begin clocks
      var count = within(fast).reg(uint(4), uint(4, 0));
      count.next(count.plus(1));

      var fifo = instance(new StreamFifoCC<>(uint(8), 16));
      clockDomain().drives(fifo.pushDomain);
      fast.drives(fifo.popDomain);
      source.into(fifo.push);
      fifo.pop.into(sink);
      // end clocks
      ticks.set(count);
    }
  }

  // begin foreign
  static final class Multiplier extends ExternalComponent {
    public final Bits a = in(bits(16));
    public final Bits b = in(bits(16));
    public final Bits product = out(bits(32));

    Multiplier() {
      super("vendor_multiplier");
      parameter("STAGES", 3);
      clocked(false);
    }
  }

  // end foreign

  static final class Foreign extends Component {
    public final Bits x = in(bits(16));
    public final Bits y = out(bits(32));

    Foreign() {
      var multiplier = instance(new Multiplier());
      multiplier.a.set(x);
      multiplier.b.set(x);
      y.set(multiplier.product);
    }
  }

  static final class Muxes extends Component {
    public final Bool first = in(bool());
    public final Bool second = in(bool());
    public final Vec<UInt> choices = in(vec(3, uint(8)));
    public final Bits word = in(bits(16));
    public final UInt one = out(uint(8));
    public final Bits swapped = out(bits(16));
    public final Bits low = out(bits(4));

    Muxes() {
      // begin operators
      one.set(
          priorityMux(
              List.of(first, second), List.of(choices.at(0), choices.at(1)), choices.at(2)));
      swapped.set(cat(word.slice(7, 0), word.slice(15, 8)));
      low.set(word.truncateTo(4));
      // end operators
    }
  }
}
