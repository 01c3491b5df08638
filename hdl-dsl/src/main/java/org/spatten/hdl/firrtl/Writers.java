package org.spatten.hdl.firrtl;

import static org.spatten.hdl.firrtl.Terms.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Statement;

/**
 * The write ports of one memory, each behind wires {@code en}, {@code addr}, {@code data} and
 * {@code mask}: ports of memories cannot be read, and what the others write matters to a port.
 * Where two writes meet in one word the later statement has priority, which FIRRTL leaves open.
 */
final class Writers {
  private record Port(String wires, ClockDomain domain) {}

  private final ModuleText text;
  private final Memory memory;
  private final Banks banks;
  private final List<Port> ports = new ArrayList<>();

  Writers(ModuleText text, Memory memory, Banks banks) {
    this.text = text;
    this.memory = memory;
    this.banks = banks;
  }

  /**
   * The wires that firtool must not look through: a mask that it finds to be constant makes it
   * write other lanes.
   */
  List<String> untouched() {
    return banks.isMasked() ? ports.stream().map(Port::wires).toList() : List.of();
  }

  int count() {
    return ports.size();
  }

  void write(Statement.MemoryWrite write, Lines out) {
    String port = open(write.domain());
    String data = text.expressions.namedUnsigned(write.data());
    String address = text.expressions.namedUnsigned(write.address());
    var mask = write.mask().map(text.expressions::namedUnsigned);
    out.line("connect " + port + ".en, " + enable(write, address), write.at());
    out.line("connect " + port + ".addr, " + address, write.at());
    for (int i = 0; i < memory.lanes(); i++) {
      int lane = i;
      String written = mask.map(m -> call("bits", m, lane, lane)).orElse(Terms.TRUE);
      out.line("connect " + banks.lane(port + ".data", i) + ", " + banks.part(data, i), write.at());
      out.line("connect " + banks.lane(port + ".mask", i) + ", " + written, write.at());
    }
  }

  /** A write beyond the depth has no effect. */
  private String enable(Statement.MemoryWrite write, String address) {
    boolean full = Integer.bitCount(memory.depth()) == 1 && memory.depth() > 1;
    String depth = Terms.uint(memory.depth(), memory.addressWidth() + 1);
    var within = full ? Optional.<String>empty() : Optional.of(call("lt", address, depth));
    return Clocks.both(text.clocks.enable(write.domain()), within).orElse(Terms.TRUE);
  }

  /** The wires of a new port, which writes nothing unless told. */
  private String open(ClockDomain domain) {
    String wires = text.names.fresh("_" + memory.name() + "_w" + ports.size());
    ports.add(new Port(wires, domain));
    String fields =
        "{ en : UInt<1>, addr : UInt<%d>, data : %s, mask : %s }"
            .formatted(memory.addressWidth(), banks.lanesOf(memory.laneWidth()), banks.lanesOf(1));
    text.wires.line("wire " + wires + " : " + fields);
    text.nodes.line("invalidate " + wires);
    text.nodes.line("connect " + wires + ".en, " + Terms.FALSE);
    return wires;
  }

  void connect() {
    for (int i = 0; i < ports.size(); i++) {
      for (int bank = 0; bank < banks.names().size(); bank++) {
        connect(i, bank);
      }
    }
  }

  private void connect(int number, int bank) {
    var port = ports.get(number);
    String wires = port.wires();
    String place = "connect " + banks.names().get(bank) + ".w" + number;
    text.body.line(place + ".clk, " + text.clocks.clock(port.domain()));
    text.body.line(place + ".addr, " + wires + ".addr");
    if (banks.isMasked()) {
      text.body.line(place + ".en, " + wires + ".en");
      text.body.line(place + ".data, " + wires + ".data");
      text.body.line(place + ".mask, " + wires + ".mask");
    } else {
      text.body.line(place + ".en, " + effective(number, bank));
      text.body.line(place + ".data, " + banks.lane(wires + ".data", bank));
      text.body.line(place + ".mask, " + Terms.TRUE);
    }
  }

  /** Whether the port writes the lane, and no later one of the same clock writes it too. */
  private String effective(int number, int lane) {
    var port = ports.get(number);
    String written = call("and", port.wires() + ".en", banks.lane(port.wires() + ".mask", lane));
    for (var later : ports.subList(number + 1, ports.size())) {
      if (MemoryUsage.Edge.of(later.domain()).equals(MemoryUsage.Edge.of(port.domain()))) {
        String hit = hit(later.wires(), port.wires() + ".addr", lane);
        written = call("and", written, call("not", hit));
      }
    }
    return written;
  }

  private String hit(String wires, String address, int lane) {
    String same = call("eq", wires + ".addr", address);
    String masked = call("and", wires + ".en", banks.lane(wires + ".mask", lane));
    return call("and", masked, same);
  }

  /** A word of an address with what the domain writes to it in this cycle. */
  String forwarded(ClockDomain domain, String address, String old) {
    String word = old;
    for (var port : ports) {
      if (port.domain().ticksWith(domain)) {
        String before = text.expressions.node(word);
        String data = port.wires() + ".data";
        word =
            banks.word(
                lane ->
                    call(
                        "mux",
                        hit(port.wires(), address, lane),
                        banks.lane(data, lane),
                        banks.part(before, lane)));
      }
    }
    return word;
  }
}
