package org.spatten.hdl;

import java.util.Optional;
import org.spatten.hdl.check.Keywords;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.CallSites;

/** Names that are missing, illegal or taken. */
final class NameErrors {
  private NameErrors() {}

  static void requireLegal(String name) {
    if (!name.matches("[A-Za-z][A-Za-z0-9_]*") || Keywords.contains(name)) {
      throw new DesignException(
          CallSites.line(),
          "`"
              + name
              + "` is no name in SystemVerilog; use letters, digits and _, begin with a letter,"
              + " and avoid keywords");
    }
  }

  static void requireOutsideLayer(String name, Optional<String> outer) {
    if (outer.isPresent()) {
      throw new DesignException(
          CallSites.line(),
          "layer `%s` inside layer `%s`; layers do not nest, write one after the other"
              .formatted(name, outer.get()));
    }
  }

  /** Fails for a name that is still empty when it is needed. */
  static void requireNamed(String name, Body body, SourceLine at, String what) {
    if (name.isEmpty() && !body.quiet()) {
      throw new DesignException(
          at,
          "this "
              + what
              + " has no name; keep it in a variable or field of its own, or write .named(..)");
    }
  }

  static DesignException keyword(SourceLine at, String name) {
    return new DesignException(
        at, "`" + name + "` is a keyword of SystemVerilog; rename the field");
  }

  static DesignException duplicate(SourceLine at, String name, SourceLine other) {
    return new DesignException(
        at, "the name `" + name + "` is taken by " + other + "; choose another");
  }

  static DesignException twoCircuits(SourceLine at, String name) {
    return new DesignException(
        at,
        "two different circuits are named `"
            + name
            + "`; give moduleName the parameters that distinguish them");
  }

  static DesignException tooLate(SourceLine at, String old, String name) {
    return new DesignException(
        at,
        "`"
            + old
            + "` is already in use and cannot become `"
            + name
            + "`; call named where it is made");
  }

  static DesignException bundleIsNoRecord(Class<?> type) {
    return new DesignException(
        CallSites.line(), type.getSimpleName() + " is a Bundle and must be a record");
  }

  static DesignException bundleMemberIsNoData(Class<?> type, String member) {
    return new DesignException(
        CallSites.line(),
        "`"
            + member
            + "` of "
            + type.getSimpleName()
            + " is no hardware value; a Bundle holds only Data, groups with directions are ports");
  }
}
