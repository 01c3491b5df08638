package org.spatten.workloads.trace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The traces that come with the project. */
public enum NamedTrace {
  SMALL,
  GPT2_SMALL,
  GPT2_SMALL_PRUNED,
  GPT2_MEDIUM,
  GPT2_MEDIUM_PRUNED;

  /** The trace of that name. */
  public static Optional<NamedTrace> named(String title) {
    return Arrays.stream(values()).filter(trace -> trace.title().equals(title)).findFirst();
  }

  /** Name as written on the command line, like {@code gpt2-small-pruned}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** File name in the folder of traces. */
  public String fileName() {
    return title() + ".csv";
  }

  /** The model it comes from. */
  public ModelShape model() {
    return switch (this) {
      case SMALL -> ModelShape.SMALL;
      case GPT2_SMALL, GPT2_SMALL_PRUNED -> ModelShape.GPT2_SMALL;
      case GPT2_MEDIUM, GPT2_MEDIUM_PRUNED -> ModelShape.GPT2_MEDIUM;
    };
  }

  /** How that model is pruned. */
  public PruningSchedule schedule() {
    return switch (this) {
      case SMALL, GPT2_SMALL, GPT2_MEDIUM -> PruningSchedule.UNPRUNED;
      case GPT2_SMALL_PRUNED -> PruningSchedule.GPT2_SMALL;
      case GPT2_MEDIUM_PRUNED -> PruningSchedule.GPT2_MEDIUM;
    };
  }

  /** Makes the trace; the same rows every time. */
  public Trace generate() {
    return TraceGenerator.generate(title(), model(), schedule(), 1);
  }
}
