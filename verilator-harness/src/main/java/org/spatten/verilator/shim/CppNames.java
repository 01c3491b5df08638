package org.spatten.verilator.shim;

import java.util.Set;

/** How Verilator names a port in C++. */
final class CppNames {
  private static final Set<String> RESERVED =
      Set.of(
          "alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl "
              .concat("concept const const_cast constexpr continue decltype default delete do ")
              .concat("double dynamic_cast else enum explicit export extern false float for ")
              .concat("friend goto if inline int long mutable namespace new noexcept not ")
              .concat("not_eq nullptr operator or or_eq private protected public register ")
              .concat("reinterpret_cast requires return short signed sizeof static ")
              .concat("static_assert static_cast struct switch template this thread_local ")
              .concat("throw true try typedef typeid typename union unsigned using virtual ")
              .concat("void volatile wchar_t while xor xor_eq override final import module ")
              .concat("abort abs")
              .split(" "));

  private CppNames() {}

  /** The member of the model's class for a port. */
  static String member(String port) {
    var name = port.replace("__", "___05F");
    return RESERVED.contains(name) ? "__SYM__" + name : name;
  }
}
