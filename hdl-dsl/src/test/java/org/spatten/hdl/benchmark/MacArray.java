package org.spatten.hdl.benchmark;

import java.util.function.Supplier;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Definition;
import org.spatten.hdl.SInt;
import org.spatten.hdl.Vec;

/** A systolic array: weights and sums flow down, activations to the right. */
final class MacArray extends Component {
  private static final int WIDTH = 8;
  private static final int SUM_WIDTH = 32;

  final Bool load = in(bool());
  final Vec<SInt> weights;
  final Vec<SInt> activations;
  final Vec<SInt> sums;

  /**
   * An array of {@code size} rows and columns.
   *
   * @param once whether one element is elaborated for all, or each for itself
   */
  MacArray(int size, boolean once) {
    weights = in(vec(size, sint(WIDTH)));
    activations = in(vec(size, sint(WIDTH)));
    sums = out(vec(size, sint(SUM_WIDTH)));

    var definition = Definition.of(() -> new ProcessingElement(WIDTH, SUM_WIDTH));
    Supplier<ProcessingElement> make =
        once ? () -> instance(definition) : () -> instance(new ProcessingElement(WIDTH, SUM_WIDTH));
    var above = new ProcessingElement[size];
    for (int row = 0; row < size; row++) {
      var activation = activations.at(row);
      for (int column = 0; column < size; column++) {
        var element = make.get();
        element.load.set(load);
        element.activationIn.set(activation);
        element.weightIn.set(row == 0 ? weights.at(column) : above[column].weightOut);
        element.sumIn.set(row == 0 ? sint(SUM_WIDTH, 0) : above[column].sumOut);
        activation = element.activationOut;
        above[column] = element;
      }
    }
    for (int column = 0; column < size; column++) {
      sums.at(column).set(above[column].sumOut);
    }
  }
}
