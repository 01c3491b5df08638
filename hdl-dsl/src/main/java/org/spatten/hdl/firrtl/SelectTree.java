package org.spatten.hdl.firrtl;

import static org.spatten.hdl.firrtl.Terms.call;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.Expr;

/** A choice by index as a tree of multiplexers, one level a bit of the index. */
final class SelectTree {
  private final List<String> options = new ArrayList<>();
  private final String index;
  private final int width;

  SelectTree(Expressions expressions, Expr.Select select) {
    this.index = expressions.namedUnsigned(select.index());
    this.width = select.index().width();
    int last = select.options().size() - 1;
    for (int i = 0; i < last; i++) {
      options.add(expressions.code(select.options().get(i)));
    }
    options.add(expressions.named(select.options().get(last)));
  }

  String text() {
    int bits = 32 - Integer.numberOfLeadingZeros(options.size() - 1);
    String chosen = choose(0, bits);
    return width > bits && options.size() > 1
        ? call("mux", call("orr", call("shr", index, bits)), last(), chosen)
        : chosen;
  }

  private String last() {
    return options.get(options.size() - 1);
  }

  /** Among the 2^{@code bits} options from {@code first} on; beyond the end stands the last one. */
  private String choose(int first, int bits) {
    if (bits == 0 || first >= options.size() - 1) {
      return options.get(Math.min(first, options.size() - 1));
    }
    int bit = bits - 1;
    String low = choose(first, bit);
    return bit >= width
        ? low
        : call("mux", call("bits", index, bit, bit), choose(first + (1 << bit), bit), low);
  }
}
