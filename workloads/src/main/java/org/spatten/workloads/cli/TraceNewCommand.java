package org.spatten.workloads.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.spatten.workloads.InputException;
import org.spatten.workloads.report.AtomicFile;
import org.spatten.workloads.trace.LayerSteps;
import org.spatten.workloads.trace.ModelShape;
import org.spatten.workloads.trace.NamedTrace;
import org.spatten.workloads.trace.PruningSchedule;
import org.spatten.workloads.trace.RowBits;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceGenerator;
import org.spatten.workloads.trace.TraceWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a trace from a known model and schedule, any part of which can be replaced. */
@Command(
    name = "new",
    description = "Make a trace from a model's shape and a pruning schedule.",
    mixinStandardHelpOptions = true)
final class TraceNewCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "NAME",
      description = "small, gpt2-small[-pruned] or gpt2-medium[-pruned]: what to start from.")
  private String name;

  @Option(names = "--layers", description = "Layers of the model.")
  private Optional<Integer> layers = Optional.empty();

  @Option(names = "--heads", description = "Heads of a layer.")
  private Optional<Integer> heads = Optional.empty();

  @Option(names = "--head-size", description = "Words of a query, key and value: 32, 64 or 128.")
  private Optional<Integer> headSize = Optional.empty();

  @Option(names = "--prompt", description = "Tokens before the first generated one.")
  private Optional<Integer> prompt = Optional.empty();

  @Option(names = "--generate", description = "Tokens to generate.")
  private Optional<Integer> generated = Optional.empty();

  @Option(
      names = "--tokens-kept",
      split = ",",
      paramLabel = "LAYER=RATIO",
      description = "Share of 1,024 tokens kept from that layer on.")
  private Map<Integer, Double> tokensKept = Map.of();

  @Option(
      names = "--heads-kept",
      split = ",",
      paramLabel = "LAYER=HEADS",
      description = "Heads kept from that layer on.")
  private Map<Integer, Double> headsKept = Map.of();

  @Option(names = "--values-kept", description = "Share of the values kept by the local select.")
  private Optional<Double> valuesKept = Optional.empty();

  @Option(names = "--key-bits", description = "4, 6, 8, or -1 for both planes.")
  private Optional<Integer> keyBits = Optional.empty();

  @Option(names = "--value-bits", description = "4, 6, 8, 12 or -1.")
  private Optional<Integer> valueBits = Optional.empty();

  @Option(names = "--threshold", description = "Requant threshold, or -1.")
  private Optional<Double> threshold = Optional.empty();

  @Option(
      names = "--requant-iterations",
      split = ",",
      paramLabel = "N",
      description = "Layer by layer: requants in the first so many iterations.")
  private List<Integer> requantIterations = List.of();

  @Option(names = "--seed", description = "Chooses the pruned heads (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: NAME.csv).")
  private Optional<Path> out = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    NamedTrace base =
        NamedTrace.named(name)
            .orElseThrow(
                () ->
                    new InputException("unknown trace \"" + name + "\"; the names are " + names()));
    Trace trace =
        TraceGenerator.generate(name, model(base.model()), schedule(base.schedule()), seed);
    Path file = out.orElse(Path.of(base.fileName()));
    AtomicFile.write(file, TraceWriter.write(trace));
    spec.commandLine().getOut().printf(Locale.ROOT, "%s: %,d rows%n", file, trace.rows().size());
    return ExitCode.GOOD;
  }

  private ModelShape model(ModelShape base) {
    return new ModelShape(
        layers.orElse(base.layers()),
        heads.orElse(base.heads()),
        headSize.orElse(base.headSize()),
        prompt.orElse(base.prompt()),
        generated.orElse(base.generated()));
  }

  private PruningSchedule schedule(PruningSchedule base) {
    RowBits bits = base.bits();
    int key = keyBits.orElse(bits.key());
    return new PruningSchedule(
        tokensKept.isEmpty() ? base.keyRatio() : LayerSteps.of(tokensKept),
        headsKept.isEmpty() ? base.heads() : LayerSteps.of(headsKept),
        valuesKept.orElse(base.valueRatio()),
        new RowBits(key, bits.query(), valueBits.orElse(bits.value()), key == -1 ? -1 : 4),
        threshold.orElse(base.threshold()),
        requantIterations.isEmpty() ? base.requantIterations() : requantIterations);
  }

  private static String names() {
    return Arrays.stream(NamedTrace.values())
        .map(NamedTrace::title)
        .collect(Collectors.joining(", "));
  }
}
