package org.spatten.dram;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * One DRAM channel: contents and statistics. Addresses are bytes within the channel. Not to be used
 * while another thread runs the simulation.
 */
public final class DramChannel {
  private final DramLibrary library;
  private final long handle;

  DramChannel(DramLibrary library, long handle) {
    this.library = library;
    this.handle = handle;
  }

  /**
   * Puts another memory in place of the present one; contents stay.
   *
   * @throws DramException for a faulty configuration, or after the first request since reset
   */
  public void configure(DramConfig config) {
    library.check(library.call("dram_configure", handle, config.text()));
  }

  /** Writes the remaining bytes of a direct buffer; its position is left alone. */
  public void preload(long address, ByteBuffer direct) {
    checkDirect(direct);
    long bytes = direct.remaining();
    library.check(library.call("dram_preload", handle, address, direct.slice(), bytes));
  }

  /** Fills the remaining bytes of a direct buffer; its position is left alone. */
  public void dump(long address, ByteBuffer direct) {
    checkDirect(direct);
    long bytes = direct.remaining();
    library.check(library.call("dram_dump", handle, address, direct.slice(), bytes));
  }

  /**
   * Writes the bytes of a file.
   *
   * @throws DramException if the file cannot be read
   */
  public void preload(long address, Path file) {
    library.check(library.call("dram_preload_file", handle, address, file.toString()));
  }

  /**
   * Writes part of the contents to a file.
   *
   * @throws DramException if the file cannot be written
   */
  public void dump(long address, long bytes, Path file) {
    library.check(library.call("dram_dump_file", handle, address, bytes, file.toString()));
  }

  /**
   * Writes every command from now on to a file, one {@code tick,command,rank,bank,row} a line; the
   * file is whole once the channel is closed.
   *
   * @throws DramException if the file cannot be written
   */
  public void trace(Path file) {
    library.check(library.call("dram_trace", handle, file.toString()));
  }

  /** What happened since the last reset. */
  public DramStatistics statistics() {
    long[] numbers = new long[DramStatistics.NUMBERS];
    int count = library.check(library.call("dram_statistics", handle, numbers, numbers.length));
    if (count != numbers.length) {
      throw new IllegalStateException("the model gives " + count + " statistics");
    }
    return DramStatistics.of(numbers);
  }

  /**
   * Offers a transaction to the memory, without AXI, at most one a tick.
   *
   * @param tag comes back with the answer, not negative; a write has none
   * @return whether it was accepted; if not, it may be offered again after a tick
   */
  public boolean push(long address, int tag, boolean write) {
    return library.check(library.call("dram_push", handle, address, tag, write ? 1 : 0)) == 1;
  }

  /** Takes a finished read, if there is one. */
  public OptionalInt pop() {
    int tag = library.call("dram_pop", handle);
    return tag < 0 ? OptionalInt.empty() : OptionalInt.of(tag);
  }

  /** Lets the memory's clock run. */
  public void advance(long ticks) {
    library.run("dram_advance", handle, ticks);
  }

  /** Frees the channel, which must belong to no running model. */
  public void close() {
    library.run("dram_close", handle);
  }

  private static void checkDirect(ByteBuffer buffer) {
    if (!buffer.isDirect()) {
      throw new DramException("DRAM contents go through a direct buffer; this one is on the heap");
    }
  }
}
