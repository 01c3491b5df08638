package org.spatten.hdl.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;

/** 512 multipliers of 16 by 16 bits in lanes of ten registers, and trees that add the lanes up. */
final class Big extends Component {
  private static final int LANES = 512;
  private static final int DEPTH = 7;

  final UInt seed = in(uint(16));
  final UInt sum = out(uint(32));

  Big() {
    List<UInt> products = new ArrayList<>();
    for (int lane = 0; lane < LANES; lane++) {
      var value = reg(uint(16), lane + 1).named("value_" + lane);
      var weight = reg(uint(16), 3 * lane + 7).named("weight_" + lane);
      var product = reg(uint(32), 0).named("product_" + lane);
      value.next(value.plus(seed).xor(weight));
      when(value.bit(0), () -> weight.next(weight.plus(1)));
      product.next(value.times(weight));
      var delayed = product;
      for (int i = 0; i < DEPTH; i++) {
        var stage = reg(uint(32), 0).named("stage_" + lane + "_" + i);
        stage.next(delayed);
        delayed = stage;
      }
      products.add(delayed);
    }
    var total = reg(uint(32), 0).named("total");
    total.next(reduceTree(products, UInt::plus));
    sum.set(total);
  }
}
