package org.spatten.verilator.model;

import com.sun.jna.NativeLibrary;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.verilator.build.CompiledModel;
import org.spatten.verilator.build.WaveFormat;
import org.spatten.verilator.shim.RecordLayout;
import org.spatten.verilator.source.ModelSource;

/**
 * A running instance of a compiled model. Ports are known by their index in the source's list.
 * Inputs take effect at the next {@link #eval}, {@link #tick} or {@link #run}; outputs are settled
 * after each. A failing check, {@code $fatal}, {@code $stop}, {@code $finish} or an error from C++
 * arrives as {@link SimulationException}; the instance can then only be closed. One thread at a
 * time; instances are independent of each other.
 */
public final class VerilatedModel implements AutoCloseable {
  private final ModelSource source;
  private final ModelLibrary library;
  private final ModelFailures failures;
  private final long handle;
  private final Control control;
  private final PortMemory ports;
  private final ByteBuffer ringControls;
  private final Map<String, Ring> rings = new HashMap<>();
  private boolean open = true;

  private VerilatedModel(CompiledModel model, OpenOptions options) {
    this.source = model.source();
    this.library = ModelLibrary.load(model.library());
    var calls = library.calls();
    var wave = options.wave().orElse(new Wave(java.nio.file.Path.of(""), 0, 0));
    this.handle = calls.open(options.seed(), 1, wave.file().toString(), wave.from(), wave.to());
    this.control = new Control(calls.address(handle, 0));
    this.failures = new ModelFailures(source.top(), calls, handle, control);
    this.ringControls =
        RawMemory.view(
            calls.address(handle, 1), (long) Ring.CONTROL_BYTES * source.streams().size());
    var addresses = new long[source.ports().size()];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = calls.address(handle, 2 + i);
    }
    this.ports = new PortMemory(source.ports(), addresses);
  }

  /** Starts an instance: clocks low, inputs 0, the reset asserted, initial blocks done. */
  public static VerilatedModel open(CompiledModel model, OpenOptions options) {
    if (options.wave().isPresent() && model.options().wave() == WaveFormat.NONE) {
      throw new IllegalArgumentException(
          model.source().top() + " was built without waveforms; build it with a WaveFormat");
    }
    var opened = new VerilatedModel(model, options);
    try {
      opened.eval();
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /** What the model was compiled from. */
  public ModelSource source() {
    return source;
  }

  /** Value of a port of at most 64 bits. */
  public long get(int port) {
    Values.check(ports.port(port), 0L);
    return ports.get(port);
  }

  /** Drives an input of at most 64 bits. */
  public void set(int port, long value) {
    Values.check(ports.port(port), value);
    ports.set(port, value);
  }

  /** Value of a port of any width. */
  public BigInteger getWide(int port) {
    return ports.getWide(port);
  }

  /** Drives an input of any width. */
  public void setWide(int port, BigInteger value) {
    Values.check(ports.port(port), value);
    ports.setWide(port, value);
  }

  /** Settles the outputs for the present inputs. */
  public void eval() {
    failures.check(library.calls().eval(live()));
  }

  /** Full periods of the clock with that index in the source's list. */
  public void tick(int clock, int cycles) {
    if (clock < 0 || clock >= source.clocks().size()) {
      throw new IllegalArgumentException(source.top() + " has no clock " + clock);
    }
    failures.check(library.calls().tick(live(), clock, cycles));
  }

  /**
   * Changes clocks at one instant. Bit i of a mask is the clock with index i in the source's list.
   *
   * @param picoseconds the time in the waveform
   * @param rising clocks that go to 1
   * @param falling clocks that go to 0
   */
  public void edges(long picoseconds, long rising, long falling) {
    int clocks = source.clocks().size();
    if (clocks > Long.SIZE || (clocks < Long.SIZE && (rising | falling) >>> clocks != 0)) {
      throw new IllegalArgumentException(source.top() + " has " + clocks + " clocks");
    }
    failures.check(library.calls().edges(live(), picoseconds, rising, falling));
  }

  /** Holds the reset for some periods of the first clock, at least one, then releases it. */
  public void reset(int cycles) {
    var reset =
        source.reset().orElseThrow(() -> new IllegalStateException(source.top() + " has no reset"));
    int port = source.portIndex(reset.port());
    set(port, reset.activeHigh() ? 1 : 0);
    tick(0, Math.max(1, cycles));
    set(port, reset.activeHigh() ? 0 : 1);
    eval();
  }

  /**
   * Runs the first clock and serves the attached rings.
   *
   * @param cycles at most
   */
  public RunResult run(long cycles) {
    long before = control.cycle();
    failures.check(library.calls().run(live(), cycles));
    var reason = StopReason.of(control.stopReason());
    boolean byRing = reason == StopReason.SOURCE_LOW || reason == StopReason.SINK_HIGH;
    var stream =
        byRing
            ? Optional.of(source.streams().get(control.stopStream()).name())
            : Optional.<String>empty();
    return new RunResult(reason, stream, control.cycle() - before);
  }

  /** Ends runs in which no ring moves a record for so many cycles; 0: never. */
  public void watchdog(long cycles) {
    control.watchdog(cycles);
  }

  /** Cycles of any clock since the start: the number of the next one. */
  public long cycle() {
    return control.cycle();
  }

  /** Attaches a ring to a stream that the host sends on, once. */
  public SourceRing source(String stream, int capacity) {
    int index = streamIndex(stream, true);
    var ring = new SourceRing(stream, layout(index), capacity, ringControl(index));
    rings.put(stream, ring);
    return ring;
  }

  /** Attaches a ring to a stream or flow that the design sends on, once. */
  public SinkRing sink(String stream, int capacity) {
    int index = streamIndex(stream, false);
    var ring = new SinkRing(stream, layout(index), capacity, ringControl(index));
    rings.put(stream, ring);
    return ring;
  }

  /** All signals inside but memories; empty unless the source asked for them. */
  public List<InnerSignal> inside() {
    var none = new byte[0];
    var text = new byte[library.calls().inside(live(), none, 0)];
    library.calls().inside(live(), text, text.length);
    return new String(text, StandardCharsets.UTF_8).lines().map(InnerSignal::parse).toList();
  }

  /** What the design printed since the last call. */
  public String takeOutput() {
    return failures.takeOutput();
  }

  /** The library, for the exported functions of the model's own C++. */
  public NativeLibrary library() {
    return library.functions();
  }

  /** What {@code spatten_current_instance} gives to this instance's C++. */
  public long instance() {
    return live();
  }

  /**
   * Runs the final blocks, unless the instance has failed, and frees it; harmless when repeated.
   */
  @Override
  public void close() {
    if (open) {
      open = false;
      library.calls().close(handle);
    }
  }

  private long live() {
    if (!open) {
      throw new IllegalStateException("the instance of " + source.top() + " is closed");
    }
    return handle;
  }

  private RecordLayout layout(int stream) {
    return RecordLayout.of(source, source.streams().get(stream));
  }

  private ByteBuffer ringControl(int stream) {
    return ringControls
        .slice(stream * Ring.CONTROL_BYTES, Ring.CONTROL_BYTES)
        .order(ringControls.order());
  }

  private int streamIndex(String name, boolean isSource) {
    if (rings.containsKey(name)) {
      throw new IllegalStateException("stream " + name + " has a ring already");
    }
    for (int i = 0; i < source.streams().size(); i++) {
      var stream = source.streams().get(i);
      if (stream.name().equals(name) && stream.isSource() == isSource) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        source.top() + " has no " + (isSource ? "incoming" : "outgoing") + " stream " + name);
  }
}
