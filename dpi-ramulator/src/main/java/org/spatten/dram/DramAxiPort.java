package org.spatten.dram;

import java.math.BigInteger;

/**
 * One DRAM channel as an AXI4 slave, a clock edge a call: what {@code dram_axi4} is in
 * SystemVerilog, for simulators in Java.
 */
public final class DramAxiPort implements AutoCloseable {
  private static final int ARREADY = 1;
  private static final int AWREADY = 2;
  private static final int WREADY = 4;
  private static final int RVALID = 8;
  private static final int RLAST = 16;
  private static final int BVALID = 32;
  private static final int FAULT = 64;
  private static final int BUS_WORDS = 16;

  private final DramLibrary library;
  private final long handle;
  private final int[] ids = new int[1];
  private final long[] data;
  private final int[] written = new int[BUS_WORDS];
  private int flags;

  DramAxiPort(DramLibrary library, long handle, int busBits) {
    this.library = library;
    this.handle = handle;
    this.data = new long[Math.max(1, busBits / Long.SIZE)];
  }

  /** Drops all requests and restarts the memory's clock; contents stay. */
  public void reset() {
    library.call("dram_axi_reset", handle);
    flags = ARREADY | AWREADY;
  }

  /** The W beat of the next step, if it transfers one. */
  public void write(BigInteger beat, long strobe) {
    for (int i = 0; i < BUS_WORDS; i++) {
      written[i] = beat.shiftRight(i * Integer.SIZE).intValue();
    }
    library.run("dram_axi_write", handle, written, strobe);
  }

  /**
   * A clock edge. Data of an R beat is fetched when it comes onto the channel.
   *
   * @throws DramException when a rule of the protocol is broken, with the rule
   */
  public void step(Transfers transfers, Address read, Address write) {
    boolean newBeat = !rvalid() || transfers.r();
    flags =
        library.call(
            "dram_axi_step",
            handle,
            transfers.bits(),
            read.address(),
            read.control(),
            write.address(),
            write.control(),
            ids);
    if ((flags & FAULT) != 0) {
      throw new DramException(library.text("dram_fault", handle));
    }
    if (rvalid() && newBeat) {
      for (int word = 0; word < data.length; word++) {
        data[word] = library.longCall("dram_axi_read", handle, word);
      }
    }
  }

  public boolean arready() {
    return (flags & ARREADY) != 0;
  }

  public boolean awready() {
    return (flags & AWREADY) != 0;
  }

  public boolean wready() {
    return (flags & WREADY) != 0;
  }

  public boolean rvalid() {
    return (flags & RVALID) != 0;
  }

  public boolean rlast() {
    return (flags & RLAST) != 0;
  }

  public boolean bvalid() {
    return (flags & BVALID) != 0;
  }

  public int rid() {
    return ids[0] & 0xffff;
  }

  public int bid() {
    return ids[0] >>> 16;
  }

  /** The beat on the R channel. */
  public BigInteger rdata() {
    BigInteger value = BigInteger.ZERO;
    for (int word = data.length - 1; word >= 0; word--) {
      value = value.shiftLeft(Long.SIZE).or(new BigInteger(Long.toUnsignedString(data[word])));
    }
    return value;
  }

  /** Frees the channel. */
  @Override
  public void close() {
    library.run("dram_close", handle);
  }

  /** The handshakes of an edge. */
  public record Transfers(boolean ar, boolean r, boolean aw, boolean w, boolean wlast, boolean b) {
    int bits() {
      return (ar ? 1 : 0)
          | (r ? 2 : 0)
          | (aw ? 4 : 0)
          | (w ? 8 : 0)
          | (b ? 16 : 0)
          | (wlast ? 32 : 0);
    }
  }

  /** The payload of an AR or AW channel, with the widths of AXI4; ids of at most 16 bits. */
  public record Address(long address, int id, int len, int size, int burst) {
    int control() {
      return burst << 27 | size << 24 | len << 16 | id;
    }
  }
}
