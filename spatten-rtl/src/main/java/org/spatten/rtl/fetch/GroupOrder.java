package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.quant.GroupFormat;

/** Where a lane's next beat group comes from, and how it is read. */
record GroupOrder(UInt channel, GroupFormat format) implements Bundle<GroupOrder> {
  static Shape<GroupOrder> shape(SpattenConfig config) {
    return bundle(GroupOrder::new, uint(config.channelBits()), GroupFormat.shape());
  }
}
