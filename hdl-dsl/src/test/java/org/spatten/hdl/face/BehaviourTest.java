package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

/** Statements, state and aggregates in simulation. */
class BehaviourTest {
  enum State {
    IDLE,
    RUN,
    DONE
  }

  static final class Machine extends Component {
    public final Bool go = in(bool());
    public final UInt count = out(uint(4));
    public final Bool done = out(bool());

    Machine() {
      var state = reg(enumeration(State.class), State.IDLE);
      var steps = reg(uint(4), 0);
      count.set(steps);
      done.set(false);
      choose(state)
          .is(State.IDLE, () -> when(go, () -> state.next(State.RUN)))
          .is(
              State.RUN,
              () -> {
                steps.next(steps.plus(1));
                when(steps.eq(2), () -> state.next(State.DONE));
              })
          .otherwise(
              () -> {
                done.set(true);
                state.next(State.IDLE);
              });
    }
  }

  @Test
  void aStateMachineGoesThroughItsStates() {
    try (var dut = Dut.of(new Machine())) {
      dut.reset().set("go", 1);
      dut.step();
      dut.set("go", 0);
      for (int i = 0; i < 3; i++) {
        assertThat(dut.get("count")).isEqualTo(i);
        assertThat(dut.has("done")).isFalse();
        dut.step();
      }
      assertThat(dut.has("done")).isTrue();
      dut.step();
      assertThat(dut.has("done")).isFalse();
    }
  }

  static final class Precedence extends Component {
    public final Bool a = in(bool());
    public final Bool b = in(bool());
    public final UInt x = out(uint(4));

    Precedence() {
      x.set(1);
      when(a, () -> x.set(2)).elseWhen(b, () -> x.set(3)).otherwise(() -> x.set(4));
      when(a.and(b), () -> x.bit(3).set(true));
    }
  }

  @Test
  void laterConditionsOverrideEarlierDefaults() {
    try (var dut = Dut.of(new Precedence())) {
      assertThat(dut.get("x")).isEqualTo(4);
      assertThat(dut.set("b", 1).get("x")).isEqualTo(3);
      assertThat(dut.set("a", 1).get("x")).isEqualTo(2 + 8);
      assertThat(dut.set("b", 0).get("x")).isEqualTo(2);
    }
  }

  static final class Indexed extends Component {
    public final UInt index;
    public final UInt value = in(uint(8));
    public final Bool write = in(bool());
    public final UInt read = out(uint(8));
    public final Bits all;

    Indexed(int size) {
      index = in(uintFor(size - 1));
      all = out(bits(8 * size));
      var slots = reg(vec(size, uint(8)), vec(size, uint(8)).zero());
      when(write, () -> slots.at(index).next(value));
      read.set(slots.at(index));
      all.set(slots.asBits());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void aVectorIsReadAndWrittenByAnIndex(int size) {
    var random = new Random(size);
    var model = new long[size];
    try (var dut = Dut.of(new Indexed(size))) {
      dut.reset();
      for (int i = 0; i < 60; i++) {
        int index = random.nextInt(size);
        long value = random.nextInt(256);
        boolean write = random.nextBoolean();
        dut.set("index", index).set("value", value).set("write", write ? 1 : 0);
        assertThat(dut.get("read")).isEqualTo(model[index]);
        dut.step();
        model[index] = write ? value : model[index];
        for (int k = 0; k < size; k++) {
          assertThat(dut.getWide("all").shiftRight(8 * k).longValue() & 255).isEqualTo(model[k]);
        }
      }
    }
  }

  record Pixel(UInt red, UInt green) implements Bundle<Pixel> {}

  static final class Packed extends Component {
    public final Pixel pixel = in(bundle(Pixel::new, uint(3), uint(5)));
    public final Vec<UInt> lanes = in(vec(3, uint(2)));
    public final Bits word = out(bits(8));
    public final Bits joined = out(bits(6));
    public final Pixel again = out(bundle(Pixel::new, uint(3), uint(5)));
    public final UInt nibble = in(uint(4));
    public final UInt position = in(uint(4));
    public final UInt patched = out(uint(16));
    public final UInt picked = out(uint(4));

    Packed() {
      word.set(pixel.asBits());
      joined.set(lanes.asBits());
      again.set(word.as(pixel.dataShape()));
      patched.set(0xffff);
      patched.slice(position, 4).set(nibble);
      picked.set(uint(16, 0xabcd).as(uint(16)).slice(position, 4));
    }
  }

  @Test
  void theFirstMemberIsMostSignificantAndElementZeroLeast() {
    try (var dut = Dut.of(new Packed())) {
      dut.set("pixel_red", 5).set("pixel_green", 9);
      assertThat(dut.get("word")).isEqualTo((5 << 5) | 9);
      assertThat(dut.get("again_red")).isEqualTo(5);
      assertThat(dut.get("again_green")).isEqualTo(9);
      dut.set("lanes_0", 1).set("lanes_1", 2).set("lanes_2", 3);
      assertThat(dut.get("joined")).isEqualTo(1 | (2 << 2) | (3 << 4));
    }
  }

  @Test
  void partsOfWordsAreDrivenAndRead() {
    try (var dut = Dut.of(new Packed())) {
      for (int position = 0; position < 16; position++) {
        dut.set("position", position).set("nibble", 5);
        int patched = (0xffff & ~(15 << position)) | (5 << position);
        assertThat(dut.get("patched")).isEqualTo(patched & 0xffff);
        assertThat(dut.get("picked")).isEqualTo((0xabcd >> position) & 15);
      }
    }
  }

  static final class Stored extends Component {
    public final UInt address = in(uint(3));
    public final Pixel pixel = in(bundle(Pixel::new, uint(4), uint(4)));
    public final Bits mask = in(bits(2));
    public final Bool write = in(bool());
    public final Pixel now = out(bundle(Pixel::new, uint(4), uint(4)));
    public final Pixel later = out(bundle(Pixel::new, uint(4), uint(4)));
    public final UInt constant = out(uint(8));

    Stored() {
      var pixels = memory(bundle(Pixel::new, uint(4), uint(4)), 6).lanes(2).contents(1, 2, 3);
      when(write, () -> pixels.write(address, pixel, mask));
      now.set(pixels.read(address));
      later.set(pixels.readSync(address));
      var squares = rom(uint(8), 0, 1, 4, 9, 16, 25, 36, 49);
      constant.set(squares.read(address));
    }
  }

  @Test
  void memoriesKeepAggregatesUnderMasks() {
    var random = new Random(3);
    var model = new int[] {1, 2, 3, 0, 0, 0};
    int last = 0;
    try (var dut = Dut.of(new Stored())) {
      for (int i = 0; i < 200; i++) {
        int address = random.nextInt(6);
        int value = random.nextInt(256);
        int mask = random.nextInt(4);
        boolean write = random.nextBoolean();
        dut.set("address", address).set("mask", mask).set("write", write ? 1 : 0);
        dut.set("pixel_red", value >> 4).set("pixel_green", value & 15);
        assertThat((dut.get("now_red") << 4) | dut.get("now_green")).isEqualTo(model[address]);
        assertThat(dut.get("constant")).isEqualTo((long) address * address);
        if (i > 0) {
          assertThat((dut.get("later_red") << 4) | dut.get("later_green")).isEqualTo(last);
        }
        last = model[address];
        dut.step();
        if (write) {
          int lanes = ((mask & 2) != 0 ? 0xf0 : 0) | ((mask & 1) != 0 ? 0x0f : 0);
          model[address] = (model[address] & ~lanes) | (value & lanes);
        }
      }
    }
  }

  static final class Chosen extends Component {
    public final Vec<Bool> conditions = in(vec(3, bool()));
    public final Vec<UInt> options = in(vec(3, uint(4)));
    public final UInt first = out(uint(4));
    public final UInt only = out(uint(4));
    public final Bool some = out(bool());
    public final Bool every = out(bool());
    public final Bits copies = out(bits(3));

    Chosen() {
      first.set(priorityMux(conditions.elements(), options.elements(), uint(4, 15)));
      only.set(oneHotMux(conditions.elements(), options.elements()));
      some.set(anyOf(conditions.elements()));
      every.set(allOf(conditions.elements()));
      copies.set(Hdl.fill(3, conditions.at(1)));
    }
  }

  @Test
  void multiplexersChooseByPriorityOrByTheOneCondition() {
    try (var dut = Dut.of(new Chosen())) {
      for (int i = 0; i < 3; i++) {
        dut.set("options_" + i, 3 + i);
      }
      for (int set = 0; set < 8; set++) {
        int union = 0;
        for (int i = 0; i < 3; i++) {
          dut.set("conditions_" + i, set >> i & 1);
          union |= (set >> i & 1) == 1 ? 3 + i : 0;
        }
        int lowest = set == 0 ? 15 : 3 + Integer.numberOfTrailingZeros(set);
        assertThat(dut.get("first")).isEqualTo(lowest);
        assertThat(dut.get("only")).isEqualTo(union);
        assertThat(dut.has("some")).isEqualTo(set != 0);
        assertThat(dut.has("every")).isEqualTo(set == 7);
        assertThat(dut.get("copies")).isEqualTo((set & 2) == 0 ? 0 : 7);
      }
    }
  }
}
