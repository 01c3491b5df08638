package org.spatten.hdl.bus;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;

/** Which slave has which addresses. */
record AddressMap(List<AddressRange> ranges) {
  /** Transactions of a master, of one id for reads, that may be under way. */
  static final int LIMIT = 8;

  AddressMap(Axi4Config config, List<AddressRange> ranges) {
    this(List.copyOf(ranges));
    if (config.addressWidth() <= Bursts.PAGE_BITS) {
      throw BusErrors.noRoomForRanges(config.addressWidth());
    }
    for (int i = 0; i < ranges.size(); i++) {
      if (config.addressWidth() < 63 && ranges.get(i).end() > 1L << config.addressWidth()) {
        throw BusErrors.beyond(ranges.get(i).end() - 1, config.addressWidth());
      }
      for (int j = 0; j < i; j++) {
        if (ranges.get(i).overlaps(ranges.get(j))) {
          throw BusErrors.overlap(j, i, Math.max(ranges.get(i).base(), ranges.get(j).base()));
        }
      }
    }
  }

  /** The slaves, and one for the other addresses. */
  int targets() {
    return ranges.size() + 1;
  }

  /** The number of the slave, or of the one for other addresses, which is the last. */
  UInt target(UInt address) {
    var number = Hdl.uintFor(ranges.size());
    var conditions = new ArrayList<Bool>();
    var numbers = new ArrayList<UInt>();
    for (int i = 0; i < ranges.size(); i++) {
      conditions.add(ranges.get(i).contains(address));
      numbers.add(number.of(i));
    }
    return Hdl.priorityMux(conditions, numbers, number.of(ranges.size()));
  }
}
