package org.spatten.hdl.bus;

import java.util.HashSet;
import java.util.Set;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Constants;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Scope;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;

/**
 * The slave of an AXI4-Lite bus as a bank of registers, in the component that has the bus as its
 * input: {@code var bank = new RegisterBank(bus); var gain = bank.readWrite(0x10, uint(8).of(1));}.
 * Each register occupies one word; bits above it read as 0. A write takes effect one cycle after
 * its address and data have met, a read is answered one cycle after its address; one of each a
 * cycle. An address without register answers {@link AxiResponse#SLAVE_ERROR}, so does a write to a
 * read-only one.
 */
public final class RegisterBank {
  private final Axi4LiteConfig config;
  private final Scope scope;
  private final Set<Long> readable = new HashSet<>();
  private final Set<Long> writable = new HashSet<>();
  private final Bool reads;
  private final Bool writes;
  private final UInt readAddress;
  private final UInt writeAddress;
  private final Bits written;
  private final Bits strobes;
  private final Bits readData;
  private final Bits readResponse;
  private final Bits writeResponse;

  /** The slave of {@code bus}, which must be an input or a child's output. */
  public RegisterBank(Axi4Lite bus) {
    config = bus.config();
    scope = Scope.of(bus.aw().valid);
    readAddress = bus.ar().payload.addr();
    writeAddress = bus.aw().payload.addr();
    written = bus.w().payload.data();
    strobes = bus.w().payload.strb();
    var base = scope.derivedName(bus.aw().valid, "bank");

    var answered = scope.reg(Hdl.bool(), Hdl.bool(false), base + "_bvalid");
    writeResponse = scope.reg(Hdl.bits(2), base + "_bresp");
    var free = answered.not().or(bus.b().ready);
    writes = Hdl.allOf(bus.aw().valid, bus.w().valid, free);
    bus.aw().ready.set(bus.w().valid.and(free));
    bus.w().ready.set(bus.aw().valid.and(free));
    bus.b().valid.set(answered);
    bus.b().payload.set(writeResponse);
    answer(writes, answered, bus.b().ready, writeResponse);

    var read = scope.reg(Hdl.bool(), Hdl.bool(false), base + "_rvalid");
    readResponse = scope.reg(Hdl.bits(2), base + "_rresp");
    readData = scope.reg(Hdl.bits(config.dataWidth()), base + "_rdata");
    bus.ar().ready.set(read.not().or(bus.r().ready));
    reads = bus.ar().fires();
    bus.r().valid.set(read);
    bus.r().payload.set(new Axi4LiteReadData(readData, readResponse));
    answer(reads, read, bus.r().ready, readResponse);
    scope.when(reads, () -> readData.next(0));
  }

  private void answer(Bool request, Bool valid, Bool taken, Bits response) {
    scope
        .when(
            request,
            () -> {
              valid.next(true);
              response.next(AxiResponse.SLAVE_ERROR);
            })
        .elseWhen(taken, () -> valid.next(false));
  }

  /**
   * A register that the bus writes, byte by byte where it strobes, and reads.
   *
   * @param resetValue a constant
   */
  public <T extends Data<T>> T readWrite(long address, T resetValue) {
    Constants.require("the reset value of a register", resetValue);
    var shape = resetValue.dataShape();
    requireWidth(shape);
    var name = scope.derivedName(writeAddress, "register_" + Long.toHexString(address));
    var reset = Hdl.bits(shape.width()).of(Constants.bitsOf(resetValue));
    var register = scope.reg(Hdl.bits(shape.width()), reset, name);
    scope.when(
        writeTo(address),
        () -> {
          writeResponse.next(AxiResponse.OKAY);
          for (int low = 0; low < shape.width(); low += 8) {
            int from = low;
            int high = Math.min(low + 8, shape.width()) - 1;
            scope.when(
                strobes.bit(low / 8),
                () -> register.slice(high, from).next(written.slice(high, from)));
          }
        });
    answerReads(address, register);
    return register.as(shape);
  }

  /** A word that the bus reads, as it is when the address arrives. */
  public void readOnly(long address, Data<?> value) {
    requireWidth(value.dataShape());
    answerReads(address, value.asBits());
  }

  /** What the bus writes to an address, in the cycle in which it does; strobes are ignored. */
  public <T extends Data<T>> Flow<T> writeOnly(long address, Shape<T> shape) {
    requireWidth(shape);
    var valid = writeTo(address);
    scope.when(valid, () -> writeResponse.next(AxiResponse.OKAY));
    var bits = shape.width() == config.dataWidth() ? written : written.truncateTo(shape.width());
    return new Flow<>(valid, bits.as(shape));
  }

  /** Whether the bus reads an address in this cycle, for registers that a read changes. */
  public Bool isRead(long address) {
    return reads.and(isWord(readAddress, address));
  }

  private void answerReads(long address, Bits value) {
    claim(readable, address, "read");
    scope.when(
        isRead(address),
        () -> {
          readResponse.next(AxiResponse.OKAY);
          readData.next(value.extendTo(config.dataWidth()));
        });
  }

  private Bool writeTo(long address) {
    claim(writable, address, "written");
    return writes.and(isWord(writeAddress, address));
  }

  private Bool isWord(UInt requested, long address) {
    requirePlace(address);
    int low = config.byteAddressBits();
    return requested.slice(config.addressWidth() - 1, low).eq(address >> low);
  }

  private static void claim(Set<Long> addresses, long address, String how) {
    if (!addresses.add(address)) {
      throw BusErrors.twice(address, how);
    }
  }

  private void requirePlace(long address) {
    if (address % config.bytesPerWord() != 0) {
      throw BusErrors.unaligned(address, config.bytesPerWord());
    }
    if (address < 0 || address >> config.addressWidth() != 0) {
      throw BusErrors.beyond(address, config.addressWidth());
    }
  }

  private void requireWidth(Shape<?> shape) {
    if (shape.width() > config.dataWidth()) {
      throw BusErrors.tooWide(shape.width(), config.dataWidth());
    }
  }
}
