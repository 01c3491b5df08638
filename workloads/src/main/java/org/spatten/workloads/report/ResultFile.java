package org.spatten.workloads.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.spatten.workloads.machine.Setting;
import org.spatten.workloads.run.RowChecker;
import org.spatten.workloads.run.RowRecord;
import org.spatten.workloads.run.RunFigures;
import org.spatten.workloads.trace.RowTraffic;

/** {@code result.json}: configuration, figures, bounds and the outcome of the checks. */
final class ResultFile {
  private static final Pattern WORD = Pattern.compile("[-_](\\w)");
  private static final int BEAT_BYTES = 32;
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ResultFile() {}

  static String text(RunReport report) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("trace", report.workload().trace().name());
    root.put("good", report.good());
    root.put("interrupted", report.interrupted());
    machine(root.putObject("machine"), report);
    report.settings().forEach(root.putObject("settings")::put);
    report.notes().forEach(root.putArray("mappedBits")::add);
    root.put("cycles", report.figures().cycles());
    bounds(root.putObject("bounds"), report);
    memory(root.putObject("dram"), report);
    ObjectNode stages = root.putObject("stageCycles");
    report.figures().counters().forEach((name, cycles) -> stages.put(camelCase(name), cycles));
    memories(root.putObject("sram"), report.figures());
    checks(root.putObject("checks"), report.checker(), report.workload().size());
    ObjectNode speed = root.putObject("simulation");
    speed.put("simulatedCycles", report.figures().simulatedCycles());
    speed.put("cyclesPerSecond", Math.round(report.speed()));
    report.seconds().forEach(speed.putObject("seconds")::put);
    report.versions().forEach(root.putObject("versions")::put);
    try {
      return MAPPER.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All names of the file but those of memories, which are names in the Verilog. */
  private static String camelCase(String name) {
    return WORD.matcher(name).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
  }

  private static void machine(ObjectNode node, RunReport report) {
    node.put("name", report.machine().name());
    for (Setting setting : Setting.values()) {
      node.put(camelCase(setting.title()), setting.of(report.machine().config()));
    }
    node.put("dram", report.machine().dram());
    node.put("peakBytesPerCycle", report.bytesPerCycle());
  }

  private static void bounds(ObjectNode node, RunReport report) {
    RowTraffic traffic = report.traffic();
    double beats = traffic.halfBeats() / 2.0;
    double byBeats = beats * BEAT_BYTES / report.bytesPerCycle();
    node.put("bytes", traffic.bytes());
    node.put("beats", beats);
    node.put("cyclesByBytes", Math.ceil(traffic.bytes() / report.bytesPerCycle()));
    node.put("cyclesByBeats", Math.ceil(byBeats));
    node.put("overBoundInBeats", report.figures().cycles() / byBeats);
  }

  private static void memory(ObjectNode node, RunReport report) {
    RunFigures figures = report.figures();
    long bytes = 0;
    ArrayNode channels = node.putArray("channels");
    for (RunFigures.ChannelFigures channel : figures.channels()) {
      bytes += channel.bytes();
      ObjectNode entry = channels.addObject();
      entry
          .put("requests", channel.reads())
          .put("bytes", channel.bytes())
          .put("bytesPerCycle", perCycle(channel.bytes(), figures))
          .put("rowHits", channel.rowHits())
          .put("rowMisses", channel.rowMisses())
          .put("rowConflicts", channel.rowConflicts())
          .put("meanLatency", channel.latency())
          .put("busUtilisation", channel.busUtilisation())
          .put("ticks", channel.ticks())
          .put("refreshTicks", channel.refreshTicks());
      ObjectNode latencies = entry.putObject("readBeatsByLatency");
      channel.latencies().forEach((ticks, beats) -> latencies.put(Long.toString(ticks), beats));
    }
    node.put("bytes", bytes);
    node.put("bytesPerCycle", perCycle(bytes, figures));
    node.put("utilisation", perCycle(bytes, figures) / report.bytesPerCycle());
  }

  private static double perCycle(long bytes, RunFigures figures) {
    return figures.cycles() == 0 ? 0 : (double) bytes / figures.cycles();
  }

  private static void memories(ObjectNode node, RunFigures figures) {
    figures
        .memories()
        .forEach(
            (name, accesses) ->
                node.putObject(name)
                    .put("reads", accesses.reads())
                    .put("writes", accesses.writes()));
  }

  private static void checks(ObjectNode node, RowChecker checker, int rows) {
    node.put("rows", rows);
    node.put("compared", checker.compared());
    node.put("wrong", checker.wrongRows());
    node.put("largestErrorOfLargestValue", checker.largestError());
    node.put("errorBound", RowChecker.ERROR_BOUND);
    long requants =
        checker.records().stream().filter(record -> record.response().requanted()).count();
    long survivors =
        checker.records().stream().map(RowRecord::response).mapToLong(r -> r.survivorCount()).sum();
    node.put("requants", requants);
    node.put("survivors", survivors);
    checker.problems().forEach(node.putArray("problems")::add);
  }
}
