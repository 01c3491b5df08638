package org.spatten.hdl.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.tutorial.Crosswalk.Light.GREEN;
import static org.spatten.hdl.tutorial.Crosswalk.Light.RED;
import static org.spatten.hdl.tutorial.Crosswalk.Light.YELLOW;

import java.util.ArrayList;
import org.spatten.hdl.test.Engine;
import org.spatten.hdl.test.RtlTest;
import org.spatten.hdl.tutorial.Crosswalk.Light;

class CrosswalkTest {
  // begin test
  @RtlTest
  void onePressStopsTheCarsOnce(Engine engine) {
    try (var dut = engine.simulate(new Crosswalk(2, 3))) {
      dut.step(10);
      dut.poke(c -> c.button, 1);
      var seen = new ArrayList<Light>();
      for (int cycle = 0; cycle < 8; cycle++) {
        seen.add(dut.at(c -> c.light).peekEnum(Light.class));
        dut.step();
        dut.poke(c -> c.button, 0);
      }
      assertThat(seen).containsExactly(GREEN, YELLOW, YELLOW, RED, RED, RED, GREEN, GREEN);
    }
  }
  // end test
}
