package org.spatten.hdl.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.EnumCode;
import org.spatten.hdl.face.Dut;
import org.spatten.hdl.state.Washer.Drum;
import org.spatten.hdl.state.Washer.Phase;
import org.spatten.hdl.stream.LibraryLint;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

class StateMachineTest {
  private static final List<Phase> PHASES = List.of(Phase.values());
  private static final List<Drum> DRUMS = List.of(Drum.values());

  @TempDir Path folder;

  /** The washer as a program that decides once a cycle. */
  private static final class Model {
    private final int time;
    private Phase phase = Phase.IDLE;
    private Drum drum = Drum.LEFT;
    private int cyclesInPhase;
    private int cyclesInDrum;
    private int level;
    private int laps;
    private int ends;

    Model(int time) {
      this.time = time;
    }

    void step(boolean start, boolean stop, boolean turned) {
      cyclesInPhase++;
      cyclesInDrum++;
      switch (phase) {
        case IDLE -> go(start ? Phase.FILL : phase);
        case FILL -> {
          level++;
          go(stop ? Phase.IDLE : cyclesInPhase == time ? Phase.WASH : phase);
        }
        case WASH -> {
          boolean done = drum == Drum.RIGHT && turned;
          turn(turned);
          go(stop ? Phase.IDLE : done ? Phase.DRAIN : phase);
        }
        case DRAIN -> {
          laps += start ? 1 : 0;
          go(start ? Phase.FILL : Phase.IDLE);
        }
      }
    }

    private void turn(boolean turned) {
      if (drum == Drum.LEFT && turned) {
        drum = Drum.PAUSE;
        cyclesInDrum = 0;
      } else if (drum == Drum.PAUSE && cyclesInDrum == time) {
        drum = Drum.RIGHT;
      }
    }

    private void go(Phase next) {
      if (next == phase) {
        return;
      }
      ends += phase == Phase.FILL ? 1 : phase == Phase.WASH ? 16 : 0;
      level = next == Phase.FILL ? 100 : next == Phase.DRAIN ? 0 : level;
      if (next == Phase.WASH) {
        drum = Drum.LEFT;
        cyclesInDrum = 0;
      }
      phase = next;
      cyclesInPhase = 0;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void itGoesThroughItsStatesAsAProgramWould(int time) {
    for (var code : EnumCode.values()) {
      var random = new Random(time);
      var model = new Model(time);
      var visited = new ArrayList<Phase>();
      try (var dut = Dut.of(new Washer(time, code))) {
        dut.reset();
        for (int i = 0; i < 2000; i++) {
          boolean start = random.nextInt(3) == 0;
          boolean stop = random.nextInt(20) == 0;
          boolean turned = random.nextInt(2) == 0;
          dut.set("start", start ? 1 : 0).set("stop", stop ? 1 : 0).set("turned", turned ? 1 : 0);
          assertThat(dut.get("phase")).isEqualTo(PHASES.indexOf(model.phase));
          assertThat(dut.get("drum")).isEqualTo(DRUMS.indexOf(model.drum));
          assertThat(dut.get("level")).isEqualTo(model.level & 255);
          assertThat(dut.get("laps")).isEqualTo(model.laps & 255);
          assertThat(dut.get("ends")).isEqualTo(model.ends & 255);
          assertThat(dut.has("motor"))
              .isEqualTo(model.phase == Phase.WASH && model.drum != Drum.PAUSE);
          visited.add(model.phase);
          model.step(start, stop, turned);
          dut.step();
        }
      }
      assertThat(visited).contains(Phase.values());
      assertThat(model.laps).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void everyToolAcceptsTheText(int time) throws Exception {
    List<Component> machines = new ArrayList<>();
    for (var code : EnumCode.values()) {
      machines.add(new Washer(time, code));
    }
    LibraryLint.accept(folder, machines);
  }

  enum Light {
    RED,
    GREEN,
    AMBER
  }

  static final class Crossroads extends Component {
    public final Bool waiting = in(bool());
    public final Bool go = out(bool());

    Crossroads() {
      var light =
          StateMachine.of(
              scope(),
              Light.RED,
              m -> {
                m.state(Light.RED).to(Light.GREEN, waiting);
                m.state(Light.GREEN).after(9, Light.AMBER);
                m.state(Light.AMBER).to(Light.RED);
              });
      go.set(light.is(Light.GREEN));
    }
  }

  @Test
  void aMachineIsOneUniqueCase() {
    var text =
        SystemVerilog.emit(Elaboration.of(new Crossroads()), EmitOptions.DEFAULT)
            .files()
            .get(0)
            .text();
    assertThat(text)
        .containsOnlyOnce("case (")
        .contains(
            """
                  unique case (light)
                    RED: begin
                      if (waiting) begin
                        light_timer <= 4'd8;
                        light <= GREEN;
                      end
                    end
                    GREEN: begin
                      if (light_timer == 4'd0) begin
                        light <= AMBER;
                      end else begin
                        light_timer <= light_timer - 4'd1;
                      end
                    end
                    AMBER: light <= RED;
            """);
  }
}
