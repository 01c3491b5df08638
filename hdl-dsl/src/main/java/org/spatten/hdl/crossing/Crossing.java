package org.spatten.hdl.crossing;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Data;
import org.spatten.hdl.Domain;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Scope;
import org.spatten.hdl.stream.Stream;

/**
 * The cells of this package as functions, for a component with several clock domains: each makes a
 * child, named after the variable that takes the result.
 */
public final class Crossing {
  private static final int STAGES = 2;

  private Crossing() {}

  /**
   * A level as clock domain {@code to} sees it, two of its cycles later; 0 in reset.
   *
   * @see Synchroniser
   */
  public static Bool synchronised(Domain to, Bool level) {
    return synchronised(to, level, Hdl.bool(false), STAGES);
  }

  /**
   * A bit or gray code as clock domain {@code to} sees it, {@code stages} of its cycles later;
   * {@code initial} in reset.
   *
   * @see Synchroniser
   */
  public static <T extends Data<T>> T synchronised(Domain to, T value, T initial, int stages) {
    var cell = Scope.of(value).instance(new Synchroniser<>(initial, stages));
    to.drives(cell);
    cell.source.set(value);
    return cell.result;
  }

  /**
   * Pulses of clock domain {@code from} as {@code to} sees them, two of its cycles later.
   *
   * @see PulseCrossing
   */
  public static Bool pulse(Domain from, Domain to, Bool pulse) {
    var cell = Scope.of(pulse).instance(new PulseCrossing(STAGES));
    from.drives(cell.from);
    to.drives(cell.to);
    cell.pulse.set(pulse);
    return cell.received;
  }

  /**
   * A stream of clock domain {@code from} in clock domain {@code to}, one payload at a time.
   *
   * @see StreamCrossing
   */
  public static <T extends Data<T>> Stream<T> handshake(Domain from, Domain to, Stream<T> source) {
    var shape = source.payload.dataShape();
    var cell = Scope.of(source.valid).instance(new StreamCrossing<>(shape, STAGES));
    from.drives(cell.from);
    to.drives(cell.to);
    source.into(cell.input);
    return cell.output;
  }

  /**
   * A stream of clock domain {@code from} in clock domain {@code to}, through a queue of {@code
   * depth} payloads, a power of two.
   *
   * @see StreamFifoCC
   */
  public static <T extends Data<T>> Stream<T> queue(
      Domain from, Domain to, Stream<T> source, int depth) {
    var shape = source.payload.dataShape();
    var cell = Scope.of(source.valid).instance(new StreamFifoCC<>(shape, depth));
    from.drives(cell.pushDomain);
    to.drives(cell.popDomain);
    source.into(cell.push);
    return cell.pop;
  }
}
