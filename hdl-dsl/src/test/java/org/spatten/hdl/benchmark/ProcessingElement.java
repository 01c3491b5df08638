package org.spatten.hdl.benchmark;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;

/** One multiplier and adder of a {@link MacArray}, with a weight of its own. */
final class ProcessingElement extends Component {
  final Bool load = in(bool());
  final SInt weightIn;
  final SInt weightOut;
  final SInt activationIn;
  final SInt activationOut;
  final SInt sumIn;
  final SInt sumOut;

  ProcessingElement(int width, int sumWidth) {
    weightIn = in(sint(width));
    weightOut = out(sint(width));
    activationIn = in(sint(width));
    activationOut = out(sint(width));
    sumIn = in(sint(sumWidth));
    sumOut = out(sint(sumWidth));

    var weight = reg(sint(width), 0);
    var activation = reg(sint(width), 0);
    var sum = reg(sint(sumWidth), 0);
    when(load, () -> weight.next(weightIn));
    activation.next(activationIn);
    sum.next(sumIn.plus(activationIn.times(weight).extendTo(sumWidth)));
    weightOut.set(weight);
    activationOut.set(activation);
    sumOut.set(sum);
  }
}
