package org.spatten.hdl.bus;

import java.util.List;
import java.util.Locale;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Scope;
import org.spatten.hdl.stream.Stream;

/** The rules that all channels share, under the names of Arm's protocol assertions for AXI4. */
final class Axi4Rules {
  /** A signal of a channel, such as {@code ADDR} of AW. */
  record Signal<T extends Data<T>>(String name, T value) {
    private Bool keeps(Scope scope, String channel) {
      var before = scope.reg(value.dataShape(), lower(channel + name) + "_before");
      before.next(value);
      return value.eq(before);
    }
  }

  private Axi4Rules() {}

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * What is offered stands until it is taken.
   *
   * @param side ERRM where the master offers, ERRS where the slave does
   */
  static void stable(Stream<?> channel, String side, String name, List<Signal<?>> signals) {
    var scope = Scope.of(channel.valid);
    var waiting = scope.reg(Hdl.bool(), Hdl.bool(false), lower(name) + "_waiting");
    waiting.next(channel.isStalled());
    var prefix = "AXI4_" + side + "_" + name;
    scope.require(
        waiting.implies(channel.valid),
        prefix + "VALID_STABLE: " + name + "VALID falls before " + name + "READY");
    for (var signal : signals) {
      var text = name + signal.name() + " changes before " + name + "READY";
      scope.require(
          waiting.implies(signal.keeps(scope, name)), prefix + signal.name() + "_STABLE: " + text);
    }
  }
}
