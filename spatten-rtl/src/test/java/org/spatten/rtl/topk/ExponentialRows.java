package org.spatten.rtl.topk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spatten.rtl.reference.Exponential;

/** Kinds of rows of exponentials, as a softmax makes them and as it hardly ever does. */
enum ExponentialRows {
  /** Scores of a head with a spread of one to four (natural) units. */
  SPREAD {
    @Override
    List<Integer> make(int n, Random random) {
      double spread = 1 + random.nextInt(4);
      return softmax(Stream.generate(() -> spread * random.nextGaussian()).limit(n).toList());
    }
  },
  /** Scores of a head that hardly prefers a token. */
  FLAT {
    @Override
    List<Integer> make(int n, Random random) {
      return softmax(Stream.generate(() -> 0.3 * random.nextGaussian()).limit(n).toList());
    }
  },
  /** Most of the row underflows. */
  PEAKED {
    @Override
    List<Integer> make(int n, Random random) {
      return softmax(Stream.generate(() -> 6 * random.nextGaussian()).limit(n).toList());
    }
  },
  /** The first token has nearly all. */
  SINK {
    @Override
    List<Integer> make(int n, Random random) {
      var scores =
          new ArrayList<>(Stream.generate(() -> 2 * random.nextGaussian()).limit(n).toList());
      scores.set(0, 12.0);
      return softmax(scores);
    }
  },
  RISING {
    @Override
    List<Integer> make(int n, Random random) {
      return SPREAD.make(n, random).stream().sorted().toList();
    }
  },
  FALLING {
    @Override
    List<Integer> make(int n, Random random) {
      return SPREAD.make(n, random).stream().sorted(Collections.reverseOrder()).toList();
    }
  },
  EQUAL {
    @Override
    List<Integer> make(int n, Random random) {
      return Collections.nCopies(n, Exponential.ONE);
    }
  },
  TWO_VALUES {
    @Override
    List<Integer> make(int n, Random random) {
      return IntStream.range(0, n).mapToObj(i -> random.nextInt(4) == 0 ? 65536 : 65535).toList();
    }
  },
  /** Each value twice the one before, then zeros: halving the range finds little. */
  POWERS {
    @Override
    List<Integer> make(int n, Random random) {
      return IntStream.range(0, n).mapToObj(i -> 65536 >> Math.min(17, i * 18 / n)).toList();
    }
  },
  /** The lanes that the first pivot is taken from hold extremes. */
  DECEPTIVE {
    @Override
    List<Integer> make(int n, Random random) {
      return IntStream.range(0, n)
          .mapToObj(i -> i % 16 < 3 || i % 16 == 8 || i % 16 == 13 ? i : 40_000 + i)
          .toList();
    }
  };

  abstract List<Integer> make(int n, Random random);

  private static List<Integer> softmax(List<Double> scores) {
    double max = Collections.max(scores);
    return scores.stream()
        .map(s -> (int) Math.min((max - s) / Math.log(2) * 65536, (1 << 21) - 1))
        .map(Exponential::of)
        .toList();
  }
}
