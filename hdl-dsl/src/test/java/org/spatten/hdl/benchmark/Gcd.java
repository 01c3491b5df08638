package org.spatten.hdl.benchmark;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;

/** The greatest common divisor by subtraction. */
final class Gcd extends Component {
  final Bool start = in(bool());
  final UInt first = in(uint(32));
  final UInt second = in(uint(32));
  final UInt result = out(uint(32));
  final Bool done = out(bool());

  Gcd() {
    var x = reg(uint(32), 0);
    var y = reg(uint(32), 0);
    when(
            start,
            () -> {
              x.next(first);
              y.next(second);
            })
        .elseWhen(x.gt(y), () -> x.next(x.minus(y)))
        .otherwise(() -> y.next(y.minus(x)));
    result.set(x);
    done.set(y.eq(0));
  }
}
