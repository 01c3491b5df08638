package org.spatten.hdl.firrtl;

import java.math.BigInteger;
import java.util.List;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Type;

/** A memory that nothing writes is a vector of constants. */
final class Roms {
  private Roms() {}

  static void declare(Memory memory, Lines out) {
    var type = new Type.BitsType(memory.wordWidth());
    String name = memory.name();
    out.line("wire " + name + " : " + Terms.type(type) + "[" + memory.depth() + "]", memory.at());
    List<BigInteger> words = memory.contents().orElseThrow();
    for (int i = 0; i < words.size(); i++) {
      out.line("connect " + name + "[" + i + "], " + Terms.literal(words.get(i), type));
    }
  }
}
