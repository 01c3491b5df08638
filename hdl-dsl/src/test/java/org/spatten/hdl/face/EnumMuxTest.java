package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.EnumCode;
import org.spatten.hdl.EnumData;

/** Members of an enumeration as what a condition chooses. */
class EnumMuxTest {
  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  static final class Choices extends Component {
    public final Bool condition = in(bool());
    public final EnumData<Colour> given = in(enumeration(Colour.class, EnumCode.ONE_HOT));
    public final EnumData<Colour> members = out(enumeration(Colour.class));
    public final EnumData<Colour> givenOrGreen = out(enumeration(Colour.class, EnumCode.ONE_HOT));
    public final EnumData<Colour> greenOrGiven = out(enumeration(Colour.class, EnumCode.ONE_HOT));

    Choices() {
      members.set(mux(condition, Colour.BLUE, Colour.GREEN));
      givenOrGreen.set(mux(condition, given, Colour.GREEN));
      greenOrGiven.set(mux(condition, Colour.GREEN, given));
    }
  }

  private static final int RED_ONE_HOT = 1;
  private static final int GREEN_ONE_HOT = 2;

  @Test
  void twoMembersAreInBinaryCode() {
    try (var dut = Dut.of(new Choices())) {
      dut.set("given", RED_ONE_HOT);
      assertThat(dut.set("condition", 1).get("members")).isEqualTo(2);
      assertThat(dut.set("condition", 0).get("members")).isEqualTo(1);
    }
  }

  @Test
  void aMemberBesideAValueIsInTheCodeOfTheValue() {
    try (var dut = Dut.of(new Choices())) {
      dut.set("given", RED_ONE_HOT).set("condition", 1);
      assertThat(dut.get("given_or_green")).isEqualTo(RED_ONE_HOT);
      assertThat(dut.get("green_or_given")).isEqualTo(GREEN_ONE_HOT);
      dut.set("condition", 0);
      assertThat(dut.get("given_or_green")).isEqualTo(GREEN_ONE_HOT);
      assertThat(dut.get("green_or_given")).isEqualTo(RED_ONE_HOT);
    }
  }
}
