package org.spatten.hdl.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.test.Gaps.randomGaps;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.spatten.hdl.test.Dut;
import org.spatten.hdl.test.Gaps;

/** The bursts of one master, and what it expects to be answered, by id. */
final class CrossbarTraffic {
  private final Dut<Axi4CrossbarTest.Fabric> dut;
  private final int master;
  private final long seed;
  final List<Burst> writes = new ArrayList<>();
  final List<Burst> reads = new ArrayList<>();
  private final List<BigInteger> words = new ArrayList<>();
  private final List<BigInteger> answers = new ArrayList<>();

  CrossbarTraffic(Dut<Axi4CrossbarTest.Fabric> dut, int master, long seed) {
    this.dut = dut;
    this.master = master;
    this.seed = seed;
  }

  void write(Burst burst, byte[] memory, Random random) {
    writes.add(burst);
    words.addAll(burst.writes(memory, random));
  }

  void fill(Burst burst, byte[] memory, Random random) {
    writes.add(burst);
    words.addAll(burst.writes(memory, random, true));
  }

  void read(Burst burst, byte[] memory) {
    reads.add(burst);
    answers.addAll(burst.reads(memory));
  }

  /** A write and a read where there is no slave. */
  void miss(Burst burst, Random random) {
    writes.add(burst);
    words.addAll(burst.writes(new byte[0], random));
    reads.add(burst);
    for (int i = 0; i < burst.beats(); i++) {
      boolean last = i == burst.beats() - 1;
      answers.add(burst.read(BigInteger.ZERO, AxiResponse.DECODE_ERROR, last));
    }
  }

  /** The tasks that send all this and check the answers. */
  List<Runnable> tasks() {
    var tasks = new ArrayList<Runnable>();
    var writeRequests = writes.stream().map(Burst::request).toList();
    var readRequests = reads.stream().map(Burst::request).toList();
    tasks.add(() -> dut.at(f -> f.masters.get(master).aw()).sendAll(writeRequests, gaps(0)));
    tasks.add(() -> dut.at(f -> f.masters.get(master).w()).sendAll(words, gaps(1)));
    tasks.add(() -> dut.at(f -> f.masters.get(master).ar()).sendAll(readRequests, gaps(2)));
    tasks.add(this::checkResponses);
    tasks.add(this::checkData);
    return tasks;
  }

  private Gaps gaps(int channel) {
    return randomGaps(seed + 10L * master + channel, 0.3);
  }

  private void checkResponses() {
    var expected = new ArrayList<BigInteger>();
    for (var burst : writes) {
      boolean missed = burst.address() >= Axi4CrossbarTest.HOLE;
      expected.add(burst.written(missed ? AxiResponse.DECODE_ERROR : AxiResponse.OKAY));
    }
    var got = dut.at(f -> f.masters.get(master).b()).receiveBig(expected.size(), gaps(3));
    assertThat(byId(got, 2)).isEqualTo(byId(expected, 2));
  }

  private void checkData() {
    int width = dut.component().masters.get(master).config().dataWidth() + 3;
    var got = dut.at(f -> f.masters.get(master).r()).receiveBig(answers.size(), gaps(4));
    assertThat(byId(got, width)).isEqualTo(byId(answers, width));
  }

  /** The answers of each id, in order. */
  private static Map<Integer, List<String>> byId(List<BigInteger> answers, int idFrom) {
    var sorted = new HashMap<Integer, List<String>>();
    for (var answer : answers) {
      sorted
          .computeIfAbsent(answer.shiftRight(idFrom).intValue(), id -> new ArrayList<>())
          .add(answer.toString(16));
    }
    return sorted;
  }
}
