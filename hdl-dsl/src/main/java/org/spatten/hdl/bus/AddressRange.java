package org.spatten.hdl.bus;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;

/**
 * The addresses of a slave: {@code base} to {@code base + size - 1}.
 *
 * @param base a multiple of 4096
 * @param size bytes, a multiple of 4096, because a burst may reach to the end of 4 KB
 */
public record AddressRange(long base, long size) {
  private static final long PAGE = 1L << Bursts.PAGE_BITS;

  public AddressRange {
    if (base < 0 || size <= 0 || base % PAGE != 0 || size % PAGE != 0) {
      throw BusErrors.noPages(base, size);
    }
  }

  /** The first address behind. */
  public long end() {
    return base + size;
  }

  boolean overlaps(AddressRange other) {
    return base < other.end() && other.base < end();
  }

  /** Whether an address, of more than 12 bits, lies in it. */
  Bool contains(UInt address) {
    var page = address.slice(address.width() - 1, Bursts.PAGE_BITS);
    long first = base / PAGE;
    long last = end() / PAGE - 1;
    int below = Long.numberOfTrailingZeros(size / PAGE);
    boolean fromZero = first == 0;
    boolean toTheEnd = page.width() < 63 && last == (1L << page.width()) - 1;
    if (fromZero && toTheEnd) {
      return Hdl.bool(true);
    }
    if (Long.bitCount(size) == 1 && base % size == 0) {
      return page.slice(page.width() - 1, below).eq(first >> below);
    }
    if (fromZero) {
      return page.le(last);
    }
    return toTheEnd ? page.ge(first) : page.ge(first).and(page.le(last));
  }
}
