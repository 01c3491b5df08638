package org.spatten.hdl.domains;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.EnumData;
import org.spatten.hdl.UInt;
import org.spatten.hdl.arith.Lfsr;
import org.spatten.hdl.crossing.Crossing;
import org.spatten.hdl.state.Counter;
import org.spatten.hdl.state.Pipeline;
import org.spatten.hdl.state.ShiftRegister;
import org.spatten.hdl.state.StateMachine;
import org.spatten.hdl.state.Timeout;
import org.spatten.hdl.stream.ArbiterPolicy;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.stream.StreamArbiter;
import org.spatten.hdl.stream.StreamNarrower;
import org.spatten.hdl.stream.StreamWidener;

/** Cells of the library in two domains of one kind. */
final class Cells extends Component {
  /** What the machine does. */
  enum Phase {
    IDLE,
    WORK,
    REST
  }

  /** State and memories one level further down. */
  static final class States extends Component {
    public final Bool go = in(bool());
    public final UInt value = in(uint(5));
    public final EnumData<Phase> phase = out(enumeration(Phase.class));
    public final UInt beat = out(uint(3));
    public final Bool expired = out(bool());
    public final UInt late = out(uint(5));
    public final UInt square = out(uint(10));
    public final Bits noise = out(bits(8));
    public final UInt word = out(uint(5));

    States() {
      var machine =
          StateMachine.of(
              scope(),
              Phase.IDLE,
              m -> {
                m.state(Phase.IDLE).to(Phase.WORK, go);
                m.state(Phase.WORK).after(3, Phase.REST);
                m.state(Phase.REST).to(Phase.IDLE, go.not());
              });
      phase.set(machine.register());
      beat.set(Counter.modulo(scope(), 5, go).value());
      expired.set(Timeout.after(scope(), 4, go).expired());
      late.set(ShiftRegister.of(scope(), value, 3, go, uint(5, 9)).at(2));
      var operand = Pipeline.of(scope()).start(value, uint(5, 0));
      square.set(operand.with(operand, UInt::times).at(2).value());
      noise.set(Lfsr.galois(scope(), 8));
      var table = memory(uint(5), 4);
      var address = value.truncateTo(2);
      when(go, () -> table.write(address, value));
      word.set(table.readSync(address));
    }
  }

  public final Stream<UInt> source = in(stream(uint(8)));
  public final Stream<UInt> other = in(stream(uint(8)));
  public final Stream<UInt> staged = out(stream(uint(8)));
  public final Stream<UInt> rebuilt = out(stream(uint(8)));
  public final Stream<UInt> merged = out(stream(uint(8)));
  public final Stream<UInt> crossed = out(stream(uint(8)));
  public final Stream<UInt> handed = out(stream(uint(8)));
  public final Bool pulse = in(bool());
  public final Bool rung = out(bool());
  public final Bool seen = out(bool());
  public final Bool go = in(bool());
  public final UInt value = in(uint(5));
  public final EnumData<Phase> phase = out(enumeration(Phase.class));
  public final UInt beat = out(uint(3));
  public final Bool expired = out(bool());
  public final UInt late = out(uint(5));
  public final UInt square = out(uint(10));
  public final Bits noise = out(bits(8));
  public final UInt word = out(uint(5));

  Cells(Kind kind) {
    var fast = clockDomain();
    var slow = clockDomain("slow");
    kind.style(fast);
    kind.style(slow);
    if (kind.enabled) {
      var runs = in(bool()).named("runs");
      var slowRuns = in(bool()).named("slow_runs");
      fast.enabledBy(runs);
      slow.enabledBy(slowRuns);
    }
    var copies = source.stage().stageBoth().fork(5);
    copies.get(0).stageReady().stageHalf().queue(3).into(staged);
    var narrower = instance(new StreamNarrower(4, 2));
    var widener = instance(new StreamWidener(4, 2));
    copies.get(1).map(UInt::asBits).into(narrower.wide);
    narrower.narrow.into(widener.narrow);
    widener.wide.map(Bits::asUInt).queue(2).into(rebuilt);
    var arbiter = instance(new StreamArbiter<>(uint(8), 2, ArbiterPolicy.ROUND_ROBIN));
    copies.get(2).into(arbiter.inputs.get(0));
    other.into(arbiter.inputs.get(1));
    arbiter.output.stage().into(merged);
    Crossing.queue(fast, slow, copies.get(3), 4).into(crossed);
    Crossing.handshake(fast, slow, copies.get(4)).into(handed);
    var level = reg(bool(), false);
    level.next(pulse);
    seen.set(Crossing.synchronised(slow, level));
    rung.set(Crossing.pulse(fast, slow, pulse));
    var states = instance(new States());
    states.go.set(go);
    states.value.set(value);
    phase.set(states.phase);
    beat.set(states.beat);
    expired.set(states.expired);
    late.set(states.late);
    square.set(states.square);
    noise.set(states.noise);
    word.set(states.word);
  }

  /** The streams that carry what {@code source} brings. */
  static List<String> copies() {
    return List.of("staged", "rebuilt", "crossed", "handed");
  }
}
