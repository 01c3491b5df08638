package org.spatten.hdl;

import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.CallSites;
import org.spatten.hdl.naming.Enclosing;

/** Values used where they do not belong. */
final class OwnershipErrors {
  private OwnershipErrors() {}

  private static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }

  static DesignException mixed(Ground<?> left, Ground<?> right) {
    return error(
        "an expression of two components: "
            + left.display()
            + " belongs to "
            + owner(left)
            + ", "
            + right.display()
            + " to "
            + owner(right)
            + "; connect components through ports, after instance(..)");
  }

  static DesignException foreignValue(Sig sink, Ground<?> value, Body owner) {
    return error(
        "`"
            + sink.name()
            + "` belongs to "
            + sink.body.displayName()
            + ", but "
            + value.display()
            + " to "
            + owner.displayName()
            + "; connect components through ports, after instance(..)");
  }

  static DesignException foreignCondition(Body body, Ground<?> value, Body owner) {
    return error(
        value.display()
            + " belongs to "
            + owner.displayName()
            + " and cannot be used by "
            + body.displayName()
            + "; connect components through ports, after instance(..)");
  }

  static DesignException closed(Body body) {
    return error(
        body.displayName()
            + " is instanced in "
            + body.parent().map(Body::displayName).orElse("")
            + " and cannot change any more; only its ports can be used");
  }

  static DesignException instancedTwice(Body body) {
    return error(
        "this "
            + body.displayName()
            + " is already instanced; make a new one for each instance, or use a Definition");
  }

  static DesignException neverInstanced(Body body, SourceLine at) {
    return new DesignException(
        at,
        "this " + body.displayName() + " is made but never becomes a child; write instance(..)");
  }

  /** Fails for a component that makes one of its own class, and that another, without end. */
  static void requireEnd(Body body, Enclosing making) {
    if (making.endless()) {
      throw new DesignException(
          making.at(),
          "each "
              + body.displayName()
              + " makes another inside it, without end; give it a parameter that ends this");
    }
  }

  static DesignException poisoned(Body body) {
    return error(
        "this "
            + body.displayName()
            + " is incomplete, because a block of it ended with an exception");
  }

  static DesignException noDomainOfAChild(Body body, String domain) {
    return error(
        "`"
            + domain
            + "` is not a clock domain of a child of "
            + body.displayName()
            + "; instance the child first");
  }

  static DesignException otherEdge(Child child, Domain outer, Edge edge) {
    var inside = edge == Edge.RISING ? "falling" : "rising";
    var outside = edge == Edge.RISING ? "rising" : "falling";
    return new DesignException(
        child.at,
        ("child `%s` works at the %s edge of its clock, but the domain `%s` that drives it at the"
                + " %s one; %sdrive it from a domain of its edge")
            .formatted(
                child.name,
                inside,
                outer.name(),
                outside,
                child.isExternal() ? "" : "leave the edge to its parent, or "));
  }

  static DesignException noEnable(Child child, Domain outer) {
    return new DesignException(
        child.at,
        ("the external module `%s` does not stop when the enable of the domain `%s` that drives it"
                + " is 0; drive it from a domain without an enable")
            .formatted(child.name, outer.name()));
  }

  static DesignException noReset(Child child, Domain outer) {
    return new DesignException(
        child.at,
        ("child `%s` needs a reset, but the domain `%s` that drives it has none; drive it from a"
                + " domain with a reset")
            .formatted(child.name, outer.name()));
  }

  static DesignException foreignDomain(Body body, String domain, Body owner) {
    return error(
        "clock domain `"
            + domain
            + "` belongs to "
            + owner.displayName()
            + " and cannot be used by "
            + body.displayName()
            + "; connect the domains of a child with drives(..)");
  }

  static DesignException onlyConstants() {
    return error("constants belong to no component; at least one value must be hardware");
  }

  static DesignException noPort(Ground<?> value) {
    return error(value.display() + " is not a port of the component under test");
  }

  private static String owner(Ground<?> value) {
    return value.cell().owner().map(Body::displayName).orElse("none");
  }
}
