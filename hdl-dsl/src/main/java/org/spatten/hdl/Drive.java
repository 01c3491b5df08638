package org.spatten.hdl;

import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.naming.CallSites;

/** Assignments. */
final class Drive {
  private Drive() {}

  /** Gives registers their value at the clock edge, other signals theirs within the cycle. */
  static void drive(Data<?> sink, Data<?> value, boolean atEdge) {
    if (sink instanceof Ground<?> one && value instanceof Ground<?> other) {
      var place = one.cell().place();
      if (place.isEmpty()) {
        throw DriveErrors.notAPlace(one, atEdge);
      }
      var sig = place.get().sig();
      if (!sig.body.quiet()) {
        require(sig, one, other, atEdge);
        // Looked for here, with few frames of the stack between this and the user's.
        var at = CallSites.line();
        var statement = place.get().assign(Leaves.cast(other.expr(), one.type()), at);
        sig.body.add(() -> statement);
      }
      return;
    }
    var sinks = Leaves.of(sink);
    var values = Leaves.of(value);
    WidthErrors.requireSameMembers(sink, value, sinks, values);
    for (int i = 0; i < sinks.size(); i++) {
      drive(sinks.get(i), values.get(i), atEdge);
    }
  }

  /** Fails unless the signal can be driven, and by this value. */
  private static void require(Sig sig, Ground<?> sink, Ground<?> value, boolean atEdge) {
    checkKind(sig, atEdge);
    WidthErrors.requireConnection(sink, value);
    var owner = value.cell().owner();
    if (owner.isPresent() && owner.get() != sig.body) {
      throw OwnershipErrors.foreignValue(sig, value, owner.get());
    }
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
