package org.spatten.dram;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;

/**
 * A loaded library that contains the model: that of a compiled simulation, or {@link #standalone}.
 */
public final class DramLibrary {
  private static final int TEXT_BYTES = 1 << 16;

  private final NativeLibrary library;

  private DramLibrary(NativeLibrary library) {
    this.library = library;
  }

  /** The model inside a simulation's library, which must export {@link DramSources#EXPORTS}. */
  public static DramLibrary of(NativeLibrary library) {
    return new DramLibrary(library);
  }

  /**
   * The model alone, compiled on first use and kept in the user's cache folder.
   *
   * @throws DramException when there is no C++ compiler or it fails
   */
  public static DramLibrary standalone() {
    return new DramLibrary(NativeLibrary.getInstance(DramCompiler.library().toString()));
  }

  /**
   * What a configuration means.
   *
   * @throws DramException for a fault in the configuration, with its line
   */
  public DramDescription describe(DramConfig config) {
    byte[] text = new byte[TEXT_BYTES];
    check(call("dram_describe", config.text(), text, text.length));
    return DramDescription.parse(com.sun.jna.Native.toString(text, "UTF-8"));
  }

  /**
   * A channel of its own, outside any simulation.
   *
   * @param seed of the contents of memory never written
   */
  public DramChannel create(DramConfig config, int channel, long seed) {
    long handle =
        (Long)
            function("dram_create")
                .invoke(Long.class, new Object[] {"channel=" + channel + ";seed=" + seed, 256});
    DramChannel created = new DramChannel(this, checkHandle(handle));
    created.configure(config);
    return created;
  }

  /** The channels of this library, the newest of each number, whoever made it. */
  public DramChannels channels() {
    return new DramChannels(this, 0);
  }

  /**
   * A channel as an AXI4 slave, as the SystemVerilog wrapper has it.
   *
   * @param settings the wrapper's CONFIG
   * @param busBits its DATA_W, at most 512
   */
  public DramAxiPort axiPort(String settings, int busBits) {
    Object[] arguments = {settings, busBits};
    long handle = (Long) function("dram_create").invoke(Long.class, arguments);
    return new DramAxiPort(this, checkHandle(handle), busBits);
  }

  int call(String name, Object... arguments) {
    return function(name).invokeInt(arguments);
  }

  void run(String name, Object... arguments) {
    function(name).invokeVoid(arguments);
  }

  long longCall(String name, Object... arguments) {
    return function(name).invokeLong(arguments);
  }

  /** The result, unless it is negative. */
  int check(int result) {
    if (result < 0) {
      throw new DramException(lastError());
    }
    return result;
  }

  long find(long instance, int channel) {
    Object[] arguments = {instance, channel};
    return checkHandle((Long) function("dram_find").invoke(Long.class, arguments));
  }

  private long checkHandle(long handle) {
    if (handle == 0) {
      throw new DramException(lastError());
    }
    return handle;
  }

  String text(String name, long handle) {
    return function(name).invokeString(new Object[] {handle}, false);
  }

  private String lastError() {
    byte[] text = new byte[TEXT_BYTES];
    call("dram_last_error", text, text.length);
    return com.sun.jna.Native.toString(text, "UTF-8");
  }

  private Function function(String name) {
    return library.getFunction(name);
  }
}
