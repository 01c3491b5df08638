package org.spatten.verilator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a model is compiled from.
 *
 * @param files SystemVerilog in compile order
 * @param natives C++ behind DPI-C, in the same library
 * @param exports names of C functions that Java may call in the library, {@code *} allowed
 * @param clocks inputs that are clocks; the first is the one of {@code run} and of the streams
 * @param streams the ports that rings can serve
 * @param inside whether the values of all signals can be read, which makes the model slower
 */
public record ModelSource(
    String top,
    List<SourceFile> files,
    List<NativeSource> natives,
    List<String> exports,
    List<ModelPort> ports,
    List<String> clocks,
    Optional<ModelReset> reset,
    List<ModelStream> streams,
    boolean inside) {
  public ModelSource {
    files = List.copyOf(files);
    natives = List.copyOf(natives);
    exports = List.copyOf(exports);
    ports = List.copyOf(ports);
    clocks = List.copyOf(clocks);
    streams = List.copyOf(streams);
  }

  /** Starts the description of a model whose top module has that name. */
  public static Builder top(String name) {
    return new Builder(name);
  }

  /** The same with other SystemVerilog, whose top module has the same name and ports. */
  public ModelSource withFiles(List<SourceFile> others) {
    return new ModelSource(top, others, natives, exports, ports, clocks, reset, streams, inside);
  }

  /** Position of a port in {@link #ports}. */
  public int portIndex(String name) {
    for (int i = 0; i < ports.size(); i++) {
      if (ports.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(top + " has no port '" + name + "'");
  }

  /** The port of that name. */
  public ModelPort port(String name) {
    return ports.get(portIndex(name));
  }

  /** Collects the parts of a {@link ModelSource}. */
  public static final class Builder {
    private final String top;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<NativeSource> natives = new ArrayList<>();
    private final List<String> exports = new ArrayList<>();
    private final List<ModelPort> ports = new ArrayList<>();
    private final List<String> clocks = new ArrayList<>();
    private Optional<ModelReset> reset = Optional.empty();
    private boolean inside;

    private Builder(String top) {
      this.top = top;
    }

    /** Adds a SystemVerilog file; packages come before their users. */
    public Builder file(String name, String text) {
      files.add(new SourceFile(name, text));
      return this;
    }

    /** Adds C++ or a header. */
    public Builder nativeSource(NativeSource source) {
      natives.add(source);
      return this;
    }

    /** Makes C functions of the native sources visible to Java. */
    public Builder export(String... functions) {
      exports.addAll(List.of(functions));
      return this;
    }

    /** Adds an input that is a clock. */
    public Builder clock(String port) {
      clocks.add(port);
      return input(port, 1);
    }

    /** Adds the input that is the reset. */
    public Builder reset(String port, boolean activeHigh) {
      return resetPort(new ModelReset(port, activeHigh)).input(port, 1);
    }

    /** Says which of the inputs is the reset. */
    public Builder resetPort(ModelReset port) {
      reset = Optional.of(port);
      return this;
    }

    /** Makes the values of all signals readable. */
    public Builder inside() {
      inside = true;
      return this;
    }

    /** Adds an input. */
    public Builder input(String port, int width) {
      return port(new ModelPort(port, width, ModelPort.Direction.INPUT));
    }

    /** Adds an output. */
    public Builder output(String port, int width) {
      return port(new ModelPort(port, width, ModelPort.Direction.OUTPUT));
    }

    /** Adds a port. */
    public Builder port(ModelPort port) {
      ports.add(port);
      return this;
    }

    /** The description; streams are found by the names of the ports. */
    public ModelSource build() {
      return new ModelSource(
          top, files, natives, exports, ports, clocks, reset, StreamFinder.find(ports), inside);
    }
  }
}
