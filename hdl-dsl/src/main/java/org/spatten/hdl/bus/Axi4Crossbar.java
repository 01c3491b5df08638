package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4.axi4;

import java.util.List;
import org.spatten.hdl.Component;

/**
 * Connects every AXI4 master with every slave; all may be busy at once.
 *
 * <p>A slave sees ids with the number of the master in front: {@link #slaveConfig}. An address of
 * no slave is answered with {@link AxiResponse#DECODE_ERROR}. The answers of one id come in the
 * order of its requests: while some are under way to one slave, a request to another waits (ids are
 * told apart by their four low bits). Beats of reads of different ids may alternate. At most eight
 * writes of a master, and eight transactions of one of its ids, are under way; masters take turns.
 *
 * <p>Address channels: latency 1; data and answers: no latency; one beat a cycle on every channel.
 * A slave may wait for write data before it takes the request. There is no deadlock: the order of a
 * master's writes and that of a slave's are fixed in the same cycle, so the oldest write that is
 * not complete always has both its master and its slave waiting for it.
 */
public final class Axi4Crossbar extends Component {
  /** The inputs, one for each master. */
  public final List<Axi4> masters;

  /** The outputs, one for each range of addresses; a slave sees whole addresses. */
  public final List<Axi4> slaves;

  /**
   * A crossbar.
   *
   * @param config the widths at the masters; at least 13 address bits
   * @param ranges the addresses of each slave
   */
  public Axi4Crossbar(Axi4Config config, int masterCount, List<AddressRange> ranges) {
    BusErrors.requireMastersAndSlaves(masterCount, ranges.size());
    var map = new AddressMap(config, ranges);
    var ids = new WideIds(config, masterCount);
    masters = ins(masterCount, axi4(config));
    slaves = outs(ranges.size(), axi4(ids.wide()));

    var readers = ranges.stream().map(r -> new Axi4ReadMux(ids)).toList();
    var writers = ranges.stream().map(r -> new Axi4WriteMux(ids)).toList();
    for (int s : range(ranges.size())) {
      var readMux = instance(readers.get(s));
      var writeMux = instance(writers.get(s));
      readMux.slave.into(slaves.get(s).readOnly());
      writeMux.slave.into(slaves.get(s).writeOnly());
    }
    for (int m : range(masterCount)) {
      var readDemux = instance(new Axi4ReadDemux(config, map));
      var writeDemux = instance(new Axi4WriteDemux(config, map));
      var readErrors = instance(new Axi4ReadErrors(config));
      var writeErrors = instance(new Axi4WriteErrors(config));
      masters.get(m).readOnly().into(readDemux.master);
      masters.get(m).writeOnly().into(writeDemux.master);
      for (int s : range(ranges.size())) {
        readDemux.slaves.get(s).into(readers.get(s).masters.get(m));
        writeDemux.slaves.get(s).into(writers.get(s).masters.get(m));
      }
      readDemux.slaves.get(ranges.size()).into(readErrors.bus);
      writeDemux.slaves.get(ranges.size()).into(writeErrors.bus);
    }
  }

  /** The widths at the slaves of a crossbar. */
  public static Axi4Config slaveConfig(Axi4Config config, int masterCount) {
    BusErrors.requireMastersAndSlaves(masterCount, 1);
    return new WideIds(config, masterCount).wide();
  }
}
