package org.spatten.verilator.shim;

import java.util.ArrayList;
import java.util.List;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.source.ModelStream;

/** Writes the two functions that serve one stream: before a cycle's edge is settled, and after. */
final class StreamWriter {
  private final ModelStream stream;
  private final RecordLayout layout;
  private final int index;
  private final List<String> lines = new ArrayList<>();

  StreamWriter(ModelSource source, int index) {
    this.stream = source.streams().get(index);
    this.layout = RecordLayout.of(source, stream);
    this.index = index;
  }

  List<String> lines() {
    add("// %s".formatted(stream.name()));
    if (stream.isSource()) {
      driveSource();
      serveSource();
    } else {
      driveSink();
      serveSink();
    }
    return lines;
  }

  private void driveSource() {
    add("inline void drive%d(Instance& m) {".formatted(index));
    add("  auto& r = m.rings[%d];".formatted(index));
    add("  if (!r.capacity || r.offering) return;");
    add("  auto& t = *m.top;");
    add("  r.offering = r.held() && !r.pauses();");
    add("  t.%s = r.offering;".formatted(CppNames.member(stream.valid())));
    add("  if (!r.offering) return;");
    if (!layout.fields().isEmpty()) {
      add(
          "  const uint8_t* from = spatten::recordAt<%d>(r, r.consumed);"
              .formatted(layout.bytes()));
    }
    for (var field : layout.fields()) {
      add("  spatten::load(t.%s, from + %d);".formatted(member(field), field.offset()));
    }
    add("}");
  }

  private void serveSource() {
    add("inline bool serve%d(Instance& m) {".formatted(index));
    add("  auto& r = m.rings[%d];".formatted(index));
    add(
        "  if (!r.offering%s) return false;"
            .formatted(ready().map(p -> " || !m.top->" + p).orElse("")));
    stamp("consumed");
    add("  ++r.consumed;");
    add("  r.offering = 0;");
    add(
        "  if (r.held() < r.threshold) spatten::stop(m, spatten::SOURCE_LOW, %d);"
            .formatted(index));
    add("  return true;");
    add("}");
  }

  private void driveSink() {
    boolean flow = ShimWriter.isFlowSink(stream);
    add("inline %s drive%d(Instance& m) {".formatted(flow ? "bool" : "void", index));
    add("  auto& r = m.rings[%d];".formatted(index));
    add("  if (!r.capacity) return%s;".formatted(flow ? " true" : ""));
    if (flow) {
      add("  if (r.held() < r.capacity) return true;");
      add("  spatten::stop(m, spatten::SINK_HIGH, %d);".formatted(index));
      add("  return false;");
    } else {
      add("  m.top->%s = r.held() < r.capacity && !r.pauses();".formatted(ready().orElseThrow()));
    }
    add("}");
  }

  private void serveSink() {
    var fires =
        CppNames.member(stream.valid()) + ready().map(ready -> " || !t." + ready).orElse("");
    add("inline bool serve%d(Instance& m) {".formatted(index));
    add("  auto& r = m.rings[%d];".formatted(index));
    add("  auto& t = *m.top;");
    add("  if (!r.capacity || !t.%s) return false;".formatted(fires));
    stamp("produced");
    if (!layout.fields().isEmpty()) {
      add("  uint8_t* to = spatten::recordAt<%d>(r, r.produced);".formatted(layout.bytes()));
    }
    for (var field : layout.fields()) {
      add("  spatten::store(to + %d, t.%s);".formatted(field.offset(), member(field)));
    }
    add("  ++r.produced;");
    add(
        "  if (r.held() >= r.threshold) spatten::stop(m, spatten::SINK_HIGH, %d);"
            .formatted(index));
    add("  return true;");
    add("}");
  }

  private void stamp(String counter) {
    add(
        "  std::memcpy(spatten::recordAt<%d>(r, r.%s), &m.control.cycle, 8);"
            .formatted(layout.bytes(), counter));
  }

  private java.util.Optional<String> ready() {
    return stream.ready().map(CppNames::member);
  }

  private static String member(RecordLayout.Field field) {
    return CppNames.member(field.port().name());
  }

  private void add(String line) {
    lines.add(line);
  }
}
