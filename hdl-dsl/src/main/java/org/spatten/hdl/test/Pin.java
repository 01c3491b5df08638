package org.spatten.hdl.test;

import java.math.BigInteger;
import java.util.List;
import org.spatten.hdl.Constants;
import org.spatten.hdl.Data;
import org.spatten.hdl.PortSignal;
import org.spatten.hdl.Ports;
import org.spatten.hdl.Shape;
import org.spatten.hdl.engine.SimulationSession;

/** The ground ports behind a value of any shape; a value of several is packed as its bits are. */
final class Pin {
  private record Leaf(int port, int width, int low) {}

  private final SimulationSession session;
  private final List<Leaf> leaves;
  private final String name;
  private final int width;
  private final boolean signed;
  private final int single;

  Pin(TopPorts ports, Data<?> data) {
    session = ports.session;
    List<PortSignal> found = Ports.of(data);
    int base = found.stream().mapToInt(PortSignal::low).min().orElse(0);
    leaves =
        found.stream()
            .map(l -> new Leaf(ports.index(l.name()), l.type().width(), l.low() - base))
            .toList();
    name = found.get(0).name();
    width = leaves.stream().mapToInt(Leaf::width).sum();
    signed = found.size() == 1 && found.get(0).type().signed();
    single = leaves.size() == 1 && width <= 64 ? leaves.get(0).port() : -1;
  }

  String name() {
    return name;
  }

  int width() {
    return width;
  }

  /** The number in the port: signed for a signed port. */
  long get() {
    if (single >= 0) {
      long raw = session.get(single);
      return signed ? raw << (64 - width) >> (64 - width) : raw;
    }
    if (width > 64) {
      throw new IllegalArgumentException(
          name + " has " + width + " bits and no long holds them; use peekBig");
    }
    return getBig().longValue();
  }

  BigInteger getBig() {
    BigInteger value = BigInteger.ZERO;
    for (Leaf leaf : leaves) {
      value = value.or(session.getWide(leaf.port()).shiftLeft(leaf.low()));
    }
    return number(value);
  }

  void set(long value) {
    if (single >= 0 && fits(value)) {
      session.set(single, width == 64 ? value : value & ~(-1L << width));
    } else {
      setBig(BigInteger.valueOf(value));
    }
  }

  /** The number that packed bits stand for. */
  BigInteger number(BigInteger bits) {
    boolean negative = signed && bits.testBit(width - 1);
    return negative ? bits.subtract(BigInteger.ONE.shiftLeft(width)) : bits;
  }

  /** The number that a constant of that shape stands for. */
  BigInteger number(Data<?> constant, Shape<?> shape) {
    if (!shape.equals(constant.dataShape())) {
      throw new IllegalArgumentException(
          name + " takes " + shape + ", but the constant is " + constant.dataShape());
    }
    return number(Constants.bitsOf(constant));
  }

  private boolean fits(long value) {
    if (width == 64) {
      return signed || value >= 0;
    }
    return signed ? value << (64 - width) >> (64 - width) == value : value >>> width == 0;
  }

  void setBig(BigInteger value) {
    BigInteger limit = BigInteger.ONE.shiftLeft(signed ? width - 1 : width);
    BigInteger least = signed ? limit.negate() : BigInteger.ZERO;
    if (value.compareTo(limit) >= 0 || value.compareTo(least) < 0) {
      throw new IllegalArgumentException(
          value
              + " does not fit "
              + name
              + ", which holds "
              + least
              + " to "
              + limit.subtract(BigInteger.ONE));
    }
    for (Leaf leaf : leaves) {
      BigInteger mask = BigInteger.ONE.shiftLeft(leaf.width()).subtract(BigInteger.ONE);
      session.setWide(leaf.port(), value.shiftRight(leaf.low()).and(mask));
    }
  }
}
