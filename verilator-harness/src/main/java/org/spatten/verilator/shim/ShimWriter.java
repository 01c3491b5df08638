package org.spatten.verilator.shim;

import java.util.ArrayList;
import java.util.List;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.source.ModelStream;

/** Writes {@code shim.cpp} of one model: its ports, clocks and streams. */
public final class ShimWriter {
  /** Name of the class that Verilator makes of the top module. */
  public static final String CLASS = "Vtop";

  private final ModelSource source;
  private final List<String> lines = new ArrayList<>();

  private ShimWriter(ModelSource source) {
    this.source = source;
  }

  /** The text of {@code shim.cpp}. */
  public static String write(ModelSource source) {
    return new ShimWriter(source).text();
  }

  private String text() {
    add("#include \"%s.h\"".formatted(CLASS));
    add("#define SPATTEN_TOP %s".formatted(CLASS));
    add("#define SPATTEN_RINGS %d".formatted(Math.max(1, source.streams().size())));
    if (source.inside()) {
      add("#define SPATTEN_INSIDE");
    }
    add("#define SPATTEN_CLOCKS %d".formatted(source.clocks().size()));
    add("#include \"spatten_shim.h\"");
    add("namespace {");
    add("using spatten::Instance;");
    add("using Top = %s;".formatted(CLASS));
    ports();
    clocks();
    for (int i = 0; i < source.streams().size(); i++) {
      lines.addAll(new StreamWriter(source, i).lines());
    }
    rings();
    add("}  // namespace");
    add("#include \"spatten_calls.h\"");
    return String.join("\n", lines) + "\n";
  }

  private void ports() {
    add("[[maybe_unused]] void* addressOf(Top& t, int32_t port) {");
    add("  switch (port) {");
    for (int i = 0; i < source.ports().size(); i++) {
      var port = source.ports().get(i);
      var member = CppNames.member(port.name());
      add("    case %d:".formatted(i));
      add(
          "      static_assert(sizeof(t.%s) == %d, \"%s\");"
              .formatted(member, port.bytes(), port.name()));
      add("      return &t.%s;".formatted(member));
    }
    add("    default: return nullptr;");
    add("  }");
    add("}");
    add("void clearInputs(Top& t) {");
    for (var port : source.ports()) {
      if (port.isInput()) {
        var member = CppNames.member(port.name());
        add("  std::memset(&t.%s, 0, sizeof(t.%s));".formatted(member, member));
      }
    }
    add("}");
  }

  private void clocks() {
    add("inline void setClock(Top& t, int32_t clock, CData level) {");
    if (source.clocks().size() == 1) {
      add("  t.%s = level;".formatted(CppNames.member(source.clocks().get(0))));
    } else {
      for (int i = 0; i < source.clocks().size(); i++) {
        add(
            "  if (clock == %d) t.%s = level;"
                .formatted(i, CppNames.member(source.clocks().get(i))));
      }
    }
    add("}");
    add("void setReset(Top& t, int32_t asserted) {");
    source
        .reset()
        .ifPresent(
            r ->
                add(
                    "  t.%s = %s;"
                        .formatted(
                            CppNames.member(r.port()), r.activeHigh() ? "asserted" : "!asserted")));
    add("}");
  }

  private void rings() {
    add("inline bool driveRings(Instance& m) {");
    add("  bool room = true;");
    for (int i = 0; i < source.streams().size(); i++) {
      var call = isFlowSink(source.streams().get(i)) ? "room &= drive%d(m)" : "drive%d(m)";
      add(("  " + call + ";").formatted(i));
    }
    add("  return room;");
    add("}");
    add("inline bool serveRings(Instance& m) {");
    add("  bool moved = false;");
    for (int i = 0; i < source.streams().size(); i++) {
      add("  moved |= serve%d(m);".formatted(i));
    }
    add("  return moved;");
    add("}");
  }

  static boolean isFlowSink(ModelStream stream) {
    return !stream.isSource() && stream.ready().isEmpty();
  }

  private void add(String line) {
    lines.add(line);
  }
}
