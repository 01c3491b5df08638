package org.spatten.verilator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spatten.verilator.source.ModelSource;

class IsolationTest {
  private static final int UNDEFINED = 2;

  @Test
  void twoModelsOfOneNameRunTheirOwnCode() {
    var one = Models.adder(1);
    var two = Models.adder(2);
    assertThat(throughAdder(one, 10)).isEqualTo(11);
    assertThat(throughAdder(two, 10)).isEqualTo(12);
    assertThat(throughAdder(one, 20)).isEqualTo(21);
  }

  @Test
  void modelsRunInSeveralThreadsAtOnce() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    try {
      var jobs = new ArrayList<Callable<Long>>();
      for (int i : IntStream.range(0, 8).toArray()) {
        jobs.add(() -> throughAdder(Models.adder(1 + i % 2), i));
      }
      var results = pool.invokeAll(jobs);
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(i + 1 + i % 2);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void theSeedDecidesTheInitialState() {
    assertThat(initialState(1)).isEqualTo(initialState(1));
    assertThat(IntStream.range(1, 9).mapToLong(IsolationTest::initialState).distinct().count())
        .isEqualTo(8);
  }

  @Test
  void theSeedDecidesTheInitialStateInEveryThread() throws Exception {
    var expected = IntStream.range(1, 65).mapToObj(IsolationTest::initialState).toList();
    var pool = Executors.newFixedThreadPool(4);
    try {
      var jobs = new ArrayList<Callable<Long>>();
      IntStream.range(1, 65).forEach(seed -> jobs.add(() -> initialState(seed)));
      var found = new ArrayList<Long>();
      for (var job : pool.invokeAll(jobs)) {
        found.add(job.get());
      }
      assertThat(found).isEqualTo(expected);
    } finally {
      pool.shutdown();
    }
  }

  private static long initialState(int seed) {
    var options = OpenOptions.DEFAULT.withSeed(seed);
    try (var model = VerilatedModel.open(Models.build(Models.failing()), options)) {
      return model.get(UNDEFINED);
    }
  }

  private static long throughAdder(ModelSource source, long value) {
    try (var model = Models.open(source)) {
      model.reset(1);
      var push = model.source("push", 8);
      var pop = model.sink("pop", 8);
      for (int i = 0; i < 1000; i++) {
        push.setWide(push.fieldIndex("word"), java.math.BigInteger.valueOf(value));
        push.set(push.fieldIndex("tag"), 0);
        push.put();
        pop.stopAt(1);
        model.run(10);
        pop.next();
      }
      return pop.getWide(pop.fieldIndex("word")).longValueExact();
    }
  }
}
