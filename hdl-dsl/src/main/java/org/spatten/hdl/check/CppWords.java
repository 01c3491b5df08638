package org.spatten.hdl.check;

import java.util.Set;

/**
 * Words of C++ and SystemC that Verilator 5.006 renames at the ports of a top, with a warning
 * ({@code SYMRSVDWORD}). Inside a module it takes them as they are. Those that are keywords of
 * SystemVerilog too are not among them.
 */
final class CppWords {
  private static final Set<String> WORDS =
      Keywords.words(
          """
          abort alignas alignof and_eq asm atomic_cancel atomic_commit atomic_noexcept auto
          bit_vector bitand bitor bool catch cdecl char char16_t char32_t compl complex concept
          const_cast const_iterator constexpr decltype delete deque double dynamic_cast explicit
          false far float friend goto huge inline interrupt iterator list long mutable namespace
          near noexcept not_eq nullptr operator or_eq override pascal queue reference register
          requires sc_clock sc_in sc_inout sc_out sc_signal sensitive sensitive_neg
          sensitive_pos set short sizeof stack static_assert static_cast switch synchronized
          template thread_local throw transaction_safe transaction_safe_dynamic true try
          type_info typeid typename uint16_t uint32_t uint8_t using vector volatile wchar_t
          xor_eq
          """);

  private CppWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
