package org.spatten.verilator.engine;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.arith.PrefixSum;
import org.spatten.hdl.stream.Stream;

/** Prefix sums of several sizes side by side. */
public final class PrefixSums extends Component {
  public final Stream<Vec<UInt>> terms1;
  public final Stream<Vec<UInt>> sums1;
  public final Stream<Vec<UInt>> terms2;
  public final Stream<Vec<UInt>> sums2;
  public final Stream<Vec<UInt>> terms3;
  public final Stream<Vec<UInt>> sums3;
  public final Stream<Vec<UInt>> terms5;
  public final Stream<Vec<UInt>> sums5;
  public final Stream<Vec<UInt>> terms8;
  public final Stream<Vec<UInt>> sums8;

  PrefixSums() {
    terms1 = in(stream(vec(1, uint(9))));
    sums1 = out(stream(vec(1, uint(9))));
    var prefix1 = instance(new PrefixSum(1, 9));
    terms1.into(prefix1.terms);
    prefix1.sums.into(sums1);
    terms2 = in(stream(vec(2, uint(9))));
    sums2 = out(stream(vec(2, uint(9))));
    var prefix2 = instance(new PrefixSum(2, 9));
    terms2.into(prefix2.terms);
    prefix2.sums.into(sums2);
    terms3 = in(stream(vec(3, uint(9))));
    sums3 = out(stream(vec(3, uint(9))));
    var prefix3 = instance(new PrefixSum(3, 9));
    terms3.into(prefix3.terms);
    prefix3.sums.into(sums3);
    terms5 = in(stream(vec(5, uint(9))));
    sums5 = out(stream(vec(5, uint(9))));
    var prefix5 = instance(new PrefixSum(5, 9));
    terms5.into(prefix5.terms);
    prefix5.sums.into(sums5);
    terms8 = in(stream(vec(8, uint(9))));
    sums8 = out(stream(vec(8, uint(9))));
    var prefix8 = instance(new PrefixSum(8, 9));
    terms8.into(prefix8.terms);
    prefix8.sums.into(sums8);
  }
}
