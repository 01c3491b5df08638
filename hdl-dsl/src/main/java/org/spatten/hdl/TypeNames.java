package org.spatten.hdl;

import org.spatten.hdl.ir.Type;

/** How messages write a ground type: as the user writes its shape. */
final class TypeNames {
  private TypeNames() {}

  static String of(Type type) {
    if (type instanceof Type.UIntType) {
      return "uint(" + type.width() + ")";
    }
    if (type instanceof Type.SIntType) {
      return "sint(" + type.width() + ")";
    }
    if (type instanceof Type.BitsType) {
      return "bits(" + type.width() + ")";
    }
    return type instanceof Type.EnumType e ? "enumeration(" + e.name() + ")" : "bool()";
  }
}
