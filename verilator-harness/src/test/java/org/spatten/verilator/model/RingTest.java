package org.spatten.verilator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RingTest {
  private record Taken(long cycle, long tag, BigInteger word) {}

  @Test
  void ringsAndSignalBySignalCallsAgreeCycleByCycle() {
    long seed = 7;
    var random = new Random(seed);
    var words = new ArrayList<BigInteger>();
    for (int i = 0; i < 200; i++) {
      words.add(new BigInteger(512, random));
    }
    assertThat(byRings(words)).as("seed " + seed).isEqualTo(bySignals(words));
  }

  private static List<Taken> byRings(List<BigInteger> words) {
    var taken = new ArrayList<Taken>();
    try (var model = Models.open(Models.adder(1))) {
      model.reset(2);
      var push = model.source("push", 64);
      var pop = model.sink("pop", 64);
      int word = push.fieldIndex("word");
      int tag = push.fieldIndex("tag");
      int sent = 0;
      while (taken.size() < words.size()) {
        while (sent < words.size() && push.space() > 0) {
          push.setWide(word, words.get(sent));
          push.set(tag, sent % 128);
          push.put();
          sent++;
        }
        push.stopBelow(sent < words.size() ? 1 : 0);
        model.run(100);
        while (pop.next()) {
          taken.add(
              new Taken(
                  pop.cycle(),
                  pop.get(pop.fieldIndex("tag")),
                  pop.getWide(pop.fieldIndex("word"))));
        }
      }
    }
    return taken;
  }

  private static List<Taken> bySignals(List<BigInteger> words) {
    var taken = new ArrayList<Taken>();
    try (var model = Models.open(Models.adder(1))) {
      var source = model.source();
      model.reset(2);
      model.set(source.portIndex("pop_ready"), 1);
      int sent = 0;
      while (taken.size() < words.size()) {
        boolean offers = sent < words.size();
        model.set(source.portIndex("push_valid"), offers ? 1 : 0);
        if (offers) {
          model.setWide(source.portIndex("push_payload_word"), words.get(sent));
          model.set(source.portIndex("push_payload_tag"), sent % 128);
        }
        model.eval();
        if (model.get(source.portIndex("pop_valid")) == 1) {
          taken.add(
              new Taken(
                  model.cycle(),
                  model.get(source.portIndex("pop_payload_tag")),
                  model.getWide(source.portIndex("pop_payload_word"))));
        }
        if (offers && model.get(source.portIndex("push_ready")) == 1) {
          sent++;
        }
        model.tick(0, 1);
      }
    }
    return taken;
  }
}
