package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Domain;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.stream.StreamFifo;
import org.spatten.hdl.test.Dut;
import org.spatten.hdl.test.Engine;

/** Cells of the library in domains of all kinds do the same on both engines. */
class DomainsAgreeTest {
  private static final int CYCLES = 1000;

  /** When pipelines hold nothing of their random start. */
  private static final int SETTLED = 60;

  private static final long SEED = Long.getLong("spatten.agree.seed", 20_26);

  /** A queue and a part with states in each of several domains. */
  static final class Kinds extends Component {
    public final Bool go = in(bool());
    public final Bool clear = in(bool());
    public final UInt value = in(uint(5));
    public final List<Stream<UInt>> sources = ins(5, stream(uint(8)));
    public final List<Stream<UInt>> sinks = outs(5, stream(uint(8)));
    public final Vec<UInt> late = out(vec(5, uint(5)));
    public final Vec<UInt> squares = out(vec(5, uint(10)));
    public final Vec<UInt> beats = out(vec(5, uintFor(3)));
    public final Vec<Bool> expired = out(vec(5, bool()));

    Kinds() {
      List<Domain> domains =
          List.of(
              clockDomain(),
              clockDomain("falling").fallingEdge(),
              clockDomain("sudden").asynchronousReset(),
              clockDomain("low").activeLowReset().asynchronousReset().fallingEdge(),
              clockDomain("seldom").activeLowReset().enabledBy(go));
      for (int i : range(domains.size())) {
        var within = within(domains.get(i));
        var queue = within.instance(new StreamFifo<>(uint(8), 3));
        sources.get(i).into(queue.push);
        queue.pop.into(sinks.get(i));
        var states = within.instance(new States(3));
        states.go.set(go);
        states.clear.set(clear);
        states.value.set(value);
        late.at(i).set(states.late);
        squares.at(i).set(states.squares);
        beats.at(i).set(states.beat);
        expired.at(i).set(states.expired);
      }
    }
  }

  @Test
  void cellsInEveryKindOfDomainAgree() {
    var onJvm = run(Engine.jvm());
    var onVerilator = run(Engine.of(new VerilatorEngine()));
    for (int cycle = SETTLED; cycle < CYCLES; cycle++) {
      assertThat(onVerilator.get(cycle))
          .as("cycle %d, seed %d", cycle, SEED)
          .isEqualTo(onJvm.get(cycle));
    }
  }

  private static List<List<Long>> run(Engine engine) {
    var random = new Random(SEED);
    var seen = new ArrayList<List<Long>>();
    try (var dut = engine.withSeed(SEED).simulate(new Kinds())) {
      for (int cycle = 0; cycle < CYCLES; cycle++) {
        if (cycle == CYCLES / 2) {
          dut.reset();
        }
        dut.poke(c -> c.go, random.nextInt(2));
        dut.poke(c -> c.clear, random.nextInt(2));
        dut.poke(c -> c.value, random.nextInt(32));
        var now = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
          step(dut, i, random, now);
        }
        seen.add(now);
        dut.step();
      }
    }
    return seen;
  }

  /** Gives a domain its inputs and adds the outputs that mean something. */
  private static void step(Dut<Kinds> dut, int i, Random random, List<Long> now) {
    dut.poke(c -> c.sources.get(i).valid, random.nextInt(2));
    dut.poke(c -> c.sources.get(i).payload, random.nextInt(256));
    dut.poke(c -> c.sinks.get(i).ready, random.nextInt(2));
    long valid = dut.peek(c -> c.sinks.get(i).valid);
    now.add(dut.peek(c -> c.sources.get(i).ready));
    now.add(valid);
    now.add(valid == 0 ? 0 : dut.peek(c -> c.sinks.get(i).payload));
    now.add(dut.peek(c -> c.late.at(i)));
    now.add(dut.peek(c -> c.squares.at(i)));
    now.add(dut.peek(c -> c.beats.at(i)));
    now.add(dut.peek(c -> c.expired.at(i)));
  }
}
