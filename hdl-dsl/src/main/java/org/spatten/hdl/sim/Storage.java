package org.spatten.hdl.sim;

import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.Memory;

/** The array behind one memory; padded to a power of two words so that any address is inside. */
final class Storage {
  /** Words of 64 bits: 1 GB. */
  private static final long LARGEST = 1L << 27;

  final String name;
  final Memory memory;
  final int index;
  final int wordsEach;
  final long[] words;

  Storage(String name, Memory memory, int index) {
    this.name = name;
    this.memory = memory;
    this.index = index;
    this.wordsEach = Bits.words(memory.wordWidth());
    long size = (long) wordsEach << memory.addressWidth();
    if (size > LARGEST) {
      throw new SimulationException(
          "memory `%s` of %d words of %d bits (%s) is too large for this engine"
              .formatted(name, memory.depth(), memory.wordWidth(), memory.at()));
    }
    this.words = new long[(int) size];
  }

  void fill(Randomness random) {
    int width = memory.wordWidth();
    for (int address = 0; address < memory.depth(); address++) {
      for (int i = 0; i < wordsEach; i++) {
        words[address * wordsEach + i] =
            memory.contents().isPresent()
                ? Bits.word(memory.contents().get().get(address), width, i)
                : random.next() & Bits.mask(Bits.wordBits(width, i));
      }
    }
  }
}
