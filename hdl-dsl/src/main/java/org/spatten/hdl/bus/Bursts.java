package org.spatten.hdl.bus;

import static org.spatten.hdl.Hdl.cat;
import static org.spatten.hdl.Hdl.mux;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.UInt;

/** The arithmetic of AXI4 bursts; they stay within 4 KB, so only 12 bits of an address change. */
final class Bursts {
  /** Address bits within 4 KB. */
  static final int PAGE_BITS = 12;

  private Bursts() {}

  /**
   * The address of the beat after one at {@code address} in the burst of {@code request}, whose own
   * address is not looked at.
   */
  static UInt next(Axi4Address request, UInt address) {
    int width = Math.min(PAGE_BITS, address.width());
    var low = address.resizeTo(width);
    var step = uint(width, 1).shl(request.size());
    var within = step.minus(1);
    var following = low.and(within.not()).plus(step);
    var block = request.len().resizeTo(width).shl(request.size()).or(within);
    var wrapped = low.and(block.not()).or(following.and(block));
    var changed =
        mux(
            request.burst().eq(Axi4Address.FIXED),
            low,
            mux(request.burst().eq(Axi4Address.WRAPPING), wrapped, following));
    return address.width() == width
        ? changed
        : cat(address.slice(address.width() - 1, width), changed).asUInt();
  }

  /**
   * The low bits of the address of beat {@code number} of a burst.
   *
   * @param width how many bits, at most 12
   */
  static UInt beat(Axi4Address request, UInt number, int width) {
    var start = request.addr().resizeTo(width);
    var within = uint(width, 1).shl(request.size()).minus(1);
    var distance = number.resizeTo(width).shl(request.size());
    var block = request.len().resizeTo(width).shl(request.size()).or(within);
    var following = mux(number.eq(0), start, start.and(within.not()).plus(distance));
    var wrapped = start.and(block.not()).or(start.plus(distance).and(block));
    return mux(
        request.burst().eq(Axi4Address.FIXED),
        start,
        mux(request.burst().eq(Axi4Address.WRAPPING), wrapped, following));
  }
}
