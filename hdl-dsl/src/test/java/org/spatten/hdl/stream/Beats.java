package org.spatten.hdl.stream;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Beats of bytes as a testbench sees them: packed bits and lists of optional elements. */
record Beats(int lanes) {
  /** A beat: the elements of its lanes. */
  record Beat(boolean last, List<Optional<Integer>> elements) {
    List<Integer> present() {
      return elements.stream().flatMap(Optional::stream).toList();
    }
  }

  BigInteger pack(Beat beat) {
    var bits = BigInteger.ZERO;
    for (int lane = 0; lane < lanes; lane++) {
      var element = beat.elements().get(lane);
      bits = bits.or(BigInteger.valueOf(element.orElse(0xee)).shiftLeft(8 * lane));
      bits = element.isPresent() ? bits.setBit(8 * lanes + lane) : bits;
    }
    return beat.last() ? bits.setBit(9 * lanes) : bits;
  }

  Beat unpack(BigInteger bits) {
    var elements = new ArrayList<Optional<Integer>>();
    for (int lane = 0; lane < lanes; lane++) {
      boolean there = bits.testBit(8 * lanes + lane);
      int value = bits.shiftRight(8 * lane).intValue() & 0xff;
      elements.add(there ? Optional.of(value) : Optional.empty());
    }
    return new Beat(bits.testBit(9 * lanes), elements);
  }

  List<BigInteger> packAll(List<Beat> beats) {
    return beats.stream().map(this::pack).toList();
  }

  List<Beat> unpackAll(List<BigInteger> bits) {
    return bits.stream().map(this::unpack).toList();
  }

  /** The beat of these elements in the lowest lanes. */
  Beat dense(boolean last, List<Integer> present) {
    var elements = new ArrayList<Optional<Integer>>();
    for (int lane = 0; lane < lanes; lane++) {
      elements.add(lane < present.size() ? Optional.of(present.get(lane)) : Optional.empty());
    }
    return new Beat(last, elements);
  }

  /** Random beats; the last one ends a packet. */
  List<Beat> random(int count, boolean dense, Random random) {
    var beats = new ArrayList<Beat>();
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1 || random.nextInt(4) == 0;
      int share = random.nextInt(5);
      var elements = new ArrayList<Optional<Integer>>();
      for (int lane = 0; lane < lanes; lane++) {
        boolean there = random.nextInt(4) < share;
        elements.add(there ? Optional.of(random.nextInt(256)) : Optional.empty());
      }
      var beat = new Beat(last, elements);
      beats.add(dense ? dense(last, beat.present()) : beat);
    }
    return beats;
  }

  /** The packets' elements cut into full beats of this many lanes. */
  List<Beat> packed(List<Beat> beats) {
    var result = new ArrayList<Beat>();
    var waiting = new ArrayList<Integer>();
    for (var beat : beats) {
      waiting.addAll(beat.present());
      if (beat.last()) {
        for (int from = 0; from == 0 || from < waiting.size(); from += lanes) {
          int to = Math.min(from + lanes, waiting.size());
          result.add(dense(to == waiting.size(), List.copyOf(waiting.subList(from, to))));
        }
        waiting.clear();
      }
    }
    return result;
  }
}
