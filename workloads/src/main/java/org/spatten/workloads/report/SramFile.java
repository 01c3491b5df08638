package org.spatten.workloads.report;

import org.spatten.workloads.run.RunFigures;

/** Reads and writes of each memory, one a line. */
final class SramFile {
  private SramFile() {}

  static String text(RunFigures figures) {
    StringBuilder text = new StringBuilder("memory,reads,writes\n");
    figures
        .memories()
        .forEach(
            (name, accesses) ->
                text.append(name)
                    .append(',')
                    .append(accesses.reads())
                    .append(',')
                    .append(accesses.writes())
                    .append('\n'));
    return text.toString();
  }
}
