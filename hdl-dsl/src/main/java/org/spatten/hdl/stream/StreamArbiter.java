package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * Merges streams; no latency. A choice stands until its payload has been taken, or until the last
 * one of its packet.
 *
 * @param <T> the payload
 */
public final class StreamArbiter<T extends Data<T>> extends Component {
  public final List<Stream<T>> inputs;
  public final Stream<T> output;

  /** The input that {@code output} comes from, while it is valid. */
  public final UInt chosen;

  /** An arbiter that chooses anew for each payload. */
  public StreamArbiter(Shape<T> payload, int count, ArbiterPolicy policy) {
    this(payload, count, policy, value -> bool(true));
    moduleParameters(payload, count, policy);
  }

  /**
   * An arbiter that chooses anew for each packet.
   *
   * @param last whether a payload is the last of its packet
   */
  public StreamArbiter(Shape<T> payload, int count, ArbiterPolicy policy, Function<T, Bool> last) {
    StreamErrors.requireStreams("a StreamArbiter", count);
    moduleParameters(payload, count, policy, "packets");
    inputs = ins(count, stream(payload));
    output = out(stream(payload));
    chosen = out(uintFor(count - 1));

    var held = reg(bool(), false);
    var holder = reg(uintFor(count - 1), 0);
    var valids = inputs.stream().map(i -> i.valid).toList();
    var fresh = policy == ArbiterPolicy.FIXED_PRIORITY ? lowest(valids) : nextAfter(holder, valids);
    var choice = mux(held, holder, fresh).named("choice");

    var payloads = vecOf(inputs.stream().map(i -> i.payload).toList());
    var offered = vecOf(valids).at(choice).named("offered");
    var selected = payloads.at(choice);
    output.valid.set(offered);
    output.payload.set(selected);
    chosen.set(choice);
    for (int i : range(count)) {
      inputs.get(i).ready.set(output.ready.and(choice.eq(i)));
    }
    var done = output.ready.and(last.apply(selected)).named("done");
    when(
        offered,
        () -> {
          held.next(done.not());
          holder.next(choice);
        });
  }

  /** An arbiter that chooses anew for each packet of words. */
  public static <W extends Data<W>> StreamArbiter<Fragment<W>> ofPackets(
      Shape<W> word, int count, ArbiterPolicy policy) {
    return new StreamArbiter<>(Fragment.fragment(word), count, policy, Fragment::last);
  }

  private UInt lowest(List<Bool> valids) {
    var numbers = numbers(valids);
    return priorityMux(valids, numbers, numbers.get(0));
  }

  private UInt nextAfter(UInt holder, List<Bool> valids) {
    var numbers = numbers(valids);
    var later = new ArrayList<Bool>();
    for (int i : range(valids.size())) {
      later.add(valids.get(i).and(holder.lt(i)));
    }
    return priorityMux(later, numbers, lowest(valids));
  }

  private List<UInt> numbers(List<Bool> valids) {
    var shape = uintFor(valids.size() - 1L);
    return IntStream.range(0, valids.size()).mapToObj(shape::of).toList();
  }
}
