package org.spatten.hdl.agree;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * A long run over many seeds: {@code Campaign FOLDER FIRST COUNT [JUDGE...]}. It goes on after a
 * failure; {@code FOLDER/campaign.log} has a line for each, and the figures. The designs of one
 * batch are grown and run on the JVM engine once, whatever the number of judges.
 */
final class Campaign {
  private static final int BATCH = 40;

  private final Path folder;
  private final List<Judge> judges;
  private final PrintStream log;
  private final Map<Judge, Long> nanos = new EnumMap<>(Judge.class);
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private long growing;

  private Campaign(Path folder, List<Judge> judges) throws IOException {
    this.folder = folder;
    this.judges = judges;
    Files.createDirectories(folder);
    this.log =
        new PrintStream(
            Files.newOutputStream(folder.resolve("campaign.log")), true, StandardCharsets.UTF_8);
  }

  public static void main(String[] arguments) throws IOException {
    var judges = new ArrayList<Judge>();
    for (int i = 3; i < arguments.length; i++) {
      judges.add(Judge.valueOf(arguments[i]));
    }
    long first = Long.parseLong(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    new Campaign(Path.of(arguments[0]), judges.isEmpty() ? List.of(Judge.values()) : judges)
        .run(first, count);
  }

  private void run(long first, int count) throws IOException {
    for (int done = 0; done < count; done += BATCH) {
      int size = Math.min(BATCH, count - done);
      batch(LongStream.range(first + done, first + done + size).boxed().toList());
      log.println(first + " to " + (first + done + size - 1) + ": " + outcomes + " " + seconds());
    }
  }

  private void batch(List<Long> seeds) throws IOException {
    long start = System.nanoTime();
    var trials = new ArrayList<Trial>();
    for (var seed : seeds) {
      try {
        trials.add(Trial.of("d" + seed, Choices.of(seed)));
      } catch (RuntimeException | Error e) {
        found("JVM", "d" + seed, String.valueOf(e));
      }
    }
    growing += System.nanoTime() - start;
    for (var judge : judges) {
      long begin = System.nanoTime();
      int size = Math.min(judge.batch, BATCH);
      for (int from = 0; from < trials.size(); from += size) {
        judge(judge, trials.subList(from, Math.min(from + size, trials.size())));
      }
      nanos.merge(judge, System.nanoTime() - begin, Long::sum);
    }
  }

  /** A batch with a failure is halved until the failing designs are alone. */
  private void judge(Judge judge, List<Trial> trials) throws IOException {
    var place = folder.resolve("work");
    var verdict = judge.of(trials, place);
    remove(place);
    if (verdict.isEmpty()) {
      outcomes.merge(judge + " agrees", trials.size(), Integer::sum);
    } else if (trials.size() == 1) {
      found(judge.toString(), trials.get(0).name(), verdict.get());
    } else {
      judge(judge, trials.subList(0, trials.size() / 2));
      judge(judge, trials.subList(trials.size() / 2, trials.size()));
    }
  }

  private void found(String judge, String name, String verdict) {
    var limit = ToolLimit.of(verdict).map(Enum::toString);
    outcomes.merge(judge + " " + limit.orElse("DIFFERS"), 1, Integer::sum);
    String text = verdict.substring(0, Math.min(2000, verdict.length()));
    log.println("%s %s %s%n%s".formatted(judge, name, limit.orElse("DIFFERS"), text));
  }

  private String seconds() {
    var all = new StringBuilder("seconds: growing " + growing / 1_000_000_000);
    nanos.forEach((judge, time) -> all.append(", ").append(judge + " " + time / 1_000_000_000));
    return all.toString();
  }

  private static void remove(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
