package org.spatten.hdl.bus;

import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;

/** Ids that begin with the number of a master; of a lone master they are its own. */
record WideIds(Axi4Config narrow, int masters) {
  private int masterBits() {
    return masters == 1 ? 0 : Hdl.uintFor(masters - 1L).width();
  }

  /** The widths behind the masters. */
  Axi4Config wide() {
    return new Axi4Config(
        narrow.idWidth() + masterBits(), narrow.addressWidth(), narrow.dataWidth());
  }

  Axi4Address widened(Axi4Address request, int master) {
    var id =
        masters == 1
            ? request.id()
            : Hdl.cat(Hdl.uint(masterBits(), master), request.id()).asUInt();
    return new Axi4Address(id, request.addr(), request.len(), request.size(), request.burst());
  }

  UInt narrowed(UInt id) {
    return masters == 1 ? id : id.truncateTo(narrow.idWidth());
  }

  UInt master(UInt id) {
    return masters == 1 ? Hdl.uint(1, 0) : id.slice(id.width() - 1, narrow.idWidth());
  }
}
