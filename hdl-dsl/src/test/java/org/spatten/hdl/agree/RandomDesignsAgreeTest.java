package org.spatten.hdl.agree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spatten.hdl.firrtl.Firtool;

/**
 * Random designs behave alike on the JVM engine and in other people's tools. With {@code
 * -Dspatten.long=true} many designs from a new seed, else a few that are always the same. {@code
 * -Dspatten.agree.seed=N} runs the design of one seed.
 */
class RandomDesignsAgreeTest {
  private static final int SHRINK_SECONDS = 60;

  @TempDir Path folder;

  private static List<Long> seeds(Judge judge) {
    var one = Optional.ofNullable(Long.getLong("spatten.agree.seed"));
    if (one.isPresent()) {
      return List.of(one.get());
    }
    boolean many = Boolean.getBoolean("spatten.long");
    long first = many ? ThreadLocalRandom.current().nextInt(1_000_000_000) : 1;
    return LongStream.range(first, first + (many ? judge.many : judge.few)).boxed().toList();
  }

  @ParameterizedTest
  @EnumSource
  void theToolAgreesWithTheJvmEngine(Judge judge) {
    if (judge == Judge.FIRTOOL) {
      Firtool.required();
    }
    var seeds = seeds(judge);
    var limited = new ArrayList<String>();
    for (int from = 0; from < seeds.size(); from += judge.batch) {
      var batch = seeds.subList(from, Math.min(from + judge.batch, seeds.size()));
      var trials = batch.stream().map(seed -> Trial.of("d" + seed, Choices.of(seed))).toList();
      if (judge.of(trials, folder.resolve("all" + from)).isPresent()) {
        trials.forEach(trial -> judgeOne(judge, trial, limited));
      }
    }
    assertThat(limited).as("given up by the tool").hasSizeLessThanOrEqualTo(seeds.size() / 2);
  }

  private void judgeOne(Judge judge, Trial trial, List<String> limited) {
    var alone = folder.resolve(trial.name());
    var verdict = judge.of(List.of(trial), alone);
    if (verdict.isEmpty()) {
      return;
    }
    var limit = ToolLimit.of(verdict.get());
    limit.ifPresent(found -> limited.add(trial.name() + " " + found));
    if (limit.isEmpty()) {
      var seed = Long.parseLong(trial.name().substring(1));
      var choices = Choices.of(seed);
      Trial.of(trial.name(), choices);
      throw new AssertionError(
          "%s, -Dspatten.agree.seed=%d: %s%nsmallest design found:%n%s"
              .formatted(
                  judge,
                  seed,
                  verdict.get(),
                  judge.smallest(trial.name(), choices, alone, SHRINK_SECONDS)));
    }
  }
}
