package org.spatten.hdl.firrtl;

import static org.spatten.hdl.firrtl.Terms.call;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.spatten.hdl.ir.Memory;

/**
 * The {@code mem} declarations that hold one memory. It is one, with a vector of lanes if writes
 * are masked; where several ports write some lanes only, each lane is a {@code mem} of its own,
 * since firtool then drops the masks of all ports as soon as one of them writes whole words.
 */
final class Banks {
  /** The first words of a bank. */
  record Image(String bank, int width, List<BigInteger> words) {}

  private final Memory memory;
  private final List<String> names = new ArrayList<>();

  Banks(Memory memory, boolean several, Names names) {
    this.memory = memory;
    if (several && memory.lanes() > 1) {
      for (int i = 0; i < memory.lanes(); i++) {
        this.names.add(names.fresh("_" + memory.name() + "_" + i));
      }
    } else {
      this.names.add(memory.name());
    }
  }

  List<String> names() {
    return names;
  }

  /** Whether one declaration has several lanes with a mask. */
  boolean isMasked() {
    return names.size() < memory.lanes();
  }

  /** One lane of a value of all lanes. */
  String lane(String place, int lane) {
    return memory.lanes() == 1 ? place : place + "[" + lane + "]";
  }

  /** The data of a lane at a port. */
  String data(String port, int lane) {
    return isMasked()
        ? names.get(0) + "." + port + ".data[" + lane + "]"
        : names.get(lane) + "." + port + ".data";
  }

  /** The word that has those lanes. */
  String word(IntFunction<String> lane) {
    return joined(0, memory.lanes(), lane);
  }

  private static String joined(int first, int count, IntFunction<String> lane) {
    int half = count / 2;
    return count == 1
        ? lane.apply(first)
        : call("cat", joined(first + half, count - half, lane), joined(first, half, lane));
  }

  /** The bits of a lane in a word. */
  String part(String word, int lane) {
    int low = lane * memory.laneWidth();
    return call("bits", word, low + memory.laneWidth() - 1, low);
  }

  /** The type of all lanes, each of that many bits. */
  String lanesOf(int width) {
    String lane = "UInt<" + width + ">";
    return memory.lanes() == 1 ? lane : lane + "[" + memory.lanes() + "]";
  }

  /** Firtool fails on memories of one word, so these have a second that nothing uses. */
  void declare(int readers, int writers, boolean late, Lines out) {
    for (var name : names) {
      out.open("mem " + name + " :", memory.at());
      String lane = "UInt<" + memory.laneWidth() + ">";
      out.line("data-type => " + (isMasked() ? lanesOf(memory.laneWidth()) : lane));
      out.line("depth => " + Math.max(2, memory.depth()));
      out.line("read-latency => " + (late ? 1 : 0));
      out.line("write-latency => 1");
      for (int i = 0; i < readers; i++) {
        out.line("reader => r" + i);
      }
      for (int i = 0; i < writers; i++) {
        out.line("writer => w" + i);
      }
      String under = memory.readUnderWrite().name().toLowerCase(Locale.ROOT);
      out.line("read-under-write => " + (late ? under : "undefined"));
      out.close();
    }
  }

  /** The first words of each bank; none if they are unknown. */
  List<Image> images() {
    var images = new ArrayList<Image>();
    int width = memory.wordWidth() / names.size();
    for (int i = 0; memory.contents().isPresent() && i < names.size(); i++) {
      var words = new ArrayList<BigInteger>();
      int low = i * width;
      var mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
      memory.contents().get().forEach(word -> words.add(word.shiftRight(low).and(mask)));
      images.add(new Image(names.get(i), width, words));
    }
    return images;
  }
}
