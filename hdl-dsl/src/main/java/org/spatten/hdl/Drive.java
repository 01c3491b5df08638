package org.spatten.hdl;

import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.naming.CallSites;

/** Assignments. */
final class Drive {
  private Drive() {}

  static void set(Data<?> sink, Data<?> value) {
    drive(sink, value, false);
  }

  static void next(Data<?> sink, Data<?> value) {
    drive(sink, value, true);
  }

  private static void drive(Data<?> sink, Data<?> value, boolean atEdge) {
    if (sink instanceof Ground<?> one && value instanceof Ground<?> other) {
      drive(one, other, atEdge);
      return;
    }
    var sinks = Leaves.of(sink);
    var values = Leaves.of(value);
    WidthErrors.requireSameMembers(sink, value, sinks, values);
    for (int i = 0; i < sinks.size(); i++) {
      drive(sinks.get(i), values.get(i), atEdge);
    }
  }

  private static void drive(Ground<?> sink, Ground<?> value, boolean atEdge) {
    var place = sink.cell().place().orElseThrow(() -> DriveErrors.notAPlace(sink, atEdge));
    var sig = place.sig();
    if (sig.body.quiet()) {
      return;
    }
    checkKind(sig, atEdge);
    WidthErrors.requireConnection(sink, value);
    var owner = value.cell().owner();
    if (owner.isPresent() && owner.get() != sig.body) {
      throw OwnershipErrors.foreignValue(sig, value, owner.get());
    }
    var at = CallSites.line();
    var expr = Leaves.cast(value.expr(), sink.type());
    var statement = place.assign(expr, at);
    sig.body.add(() -> statement);
  }

  private static void checkKind(Sig sig, boolean atEdge) {
    switch (sig.kind) {
      case REGISTER -> {
        if (!atEdge) {
          throw DriveErrors.setOfRegister(sig);
        }
      }
      case WIRE, OUTPUT, INSTANCE_INPUT -> {
        if (atEdge) {
          throw DriveErrors.nextOfWire(sig);
        }
      }
      default -> throw DriveErrors.readOnly(sig, sig.kind == Kind.INPUT);
    }
  }
}
