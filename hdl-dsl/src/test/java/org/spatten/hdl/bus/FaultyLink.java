package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4.axi4;

import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.stream.Stream;

/** Passes a bus on, with one mistake: what a wrong crossbar could do. */
final class FaultyLink extends Component {
  /** The mistake. */
  enum Fault {
    NONE,
    SWAPPED_READS,
    SWAPPED_WRITE_ANSWERS,
    READ_OF_ANOTHER_ID,
    WRITE_ANSWER_OF_ANOTHER_ID,
    EARLY_LAST,
    WRITE_ANSWERED_TWICE,
    WRONG_SLAVE
  }

  public final Axi4 master;
  public final Axi4 slave;

  FaultyLink(Axi4Config config, Fault fault) {
    moduleParameters(fault);
    master = in(axi4(config));
    slave = out(axi4(config));
    master.aw().into(slave.aw());
    master.w().into(slave.w());
    var requests =
        fault == Fault.WRONG_SLAVE ? master.ar().map(FaultyLink::elsewhere) : master.ar();
    requests.into(slave.ar());
    var answers = slave.b();
    var data = slave.r();
    switch (fault) {
      case SWAPPED_READS -> data = swapped(data);
      case SWAPPED_WRITE_ANSWERS -> answers = swapped(answers);
      case READ_OF_ANOTHER_ID ->
          data = data.map(r -> new Axi4ReadData(r.id().xor(1), r.data(), r.resp(), r.last()));
      case WRITE_ANSWER_OF_ANOTHER_ID ->
          answers = answers.map(b -> new Axi4WriteResponse(b.id().xor(1), b.resp()));
      case EARLY_LAST ->
          data = data.map(r -> new Axi4ReadData(r.id(), r.data(), r.resp(), bool(true)));
      case WRITE_ANSWERED_TWICE -> answers = twice(answers);
      default -> {}
    }
    answers.into(master.b());
    data.into(master.r());
  }

  private static Axi4Address elsewhere(Axi4Address a) {
    return new Axi4Address(a.id(), a.addr().xor(0x10000), a.len(), a.size(), a.burst());
  }

  private <T extends Data<T>> Stream<T> swapped(Stream<T> stream) {
    Shape<T> shape = stream.payload.dataShape();
    var cell = instance(new Swap<>(shape));
    stream.into(cell.input);
    return cell.output;
  }

  private <T extends Data<T>> Stream<T> twice(Stream<T> stream) {
    Shape<T> shape = stream.payload.dataShape();
    var cell = instance(new Twice<>(shape));
    stream.into(cell.input);
    return cell.output;
  }

  /** Gives the second payload of each pair first. */
  static final class Swap<T extends Data<T>> extends Component {
    public final Stream<T> input;
    public final Stream<T> output;

    Swap(Shape<T> shape) {
      moduleParameters(shape);
      input = in(Stream.stream(shape));
      output = out(Stream.stream(shape));
      var held = reg(shape);
      var step = reg(uint(2), 0);
      input.ready.set(step.eq(0).or(step.eq(1).and(output.ready)));
      output.valid.set(step.eq(2).or(step.eq(1).and(input.valid)));
      output.payload.set(mux(step.eq(2), held, input.payload));
      when(input.fires().and(step.eq(0)), () -> held.next(input.payload));
      when(
          input.fires().or(output.fires()),
          () -> step.next(mux(step.eq(2), uint(2, 0), step.plus(1))));
    }
  }

  /** Gives each payload twice. */
  static final class Twice<T extends Data<T>> extends Component {
    public final Stream<T> input;
    public final Stream<T> output;

    Twice(Shape<T> shape) {
      moduleParameters(shape);
      input = in(Stream.stream(shape));
      output = out(Stream.stream(shape));
      var again = reg(bool(), false);
      input.ready.set(output.ready.and(again));
      output.valid.set(input.valid);
      output.payload.set(input.payload);
      when(output.fires(), () -> again.next(again.not()));
    }
  }
}
