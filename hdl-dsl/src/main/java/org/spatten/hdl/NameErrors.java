package org.spatten.hdl;

import java.util.Optional;
import org.spatten.hdl.check.Keywords;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.CallSites;

/** Names that are missing, illegal or taken. */
final class NameErrors {
  private NameErrors() {}

  private static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }

  static void requireLegal(String name) {
    if (!name.matches("[A-Za-z][A-Za-z0-9_]*") || Keywords.contains(name)) {
      throw error(
          "`"
              + name
              + "` is no name in SystemVerilog; use letters, digits and _, begin with a letter,"
              + " and avoid keywords");
    }
  }

  /** Fails for an enumeration without members, or of more than a code has. */
  static void requireMembers(Class<?> enumeration, int count, EnumCode code) {
    if (count < 1) {
      throw error(enumeration.getSimpleName() + " has no members; an enumeration needs one");
    }
    if (count > code.members()) {
      throw error(
          "%s has %d members; a code of one bit each has at most %d, use BINARY or GRAY"
              .formatted(enumeration.getSimpleName(), count, code.members()));
    }
  }

  static void requireOutsideLayer(String name, Optional<String> outer) {
    if (outer.isPresent()) {
      throw error(
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

  static DesignException noResource(String resource, Class<?> beside) {
    return error("no resource `%s` beside %s".formatted(resource, beside.getName()));
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
    return error(type.getSimpleName() + " is a Bundle and must be a record");
  }

  static DesignException bundleMemberIsNoData(Class<?> type, String member) {
    return error(
        "`"
            + member
            + "` of "
            + type.getSimpleName()
            + " is no hardware value; a Bundle holds only Data, groups with directions are ports");
  }
}
