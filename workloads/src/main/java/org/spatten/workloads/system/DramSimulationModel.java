package org.spatten.workloads.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spatten.dram.DramAxiPort;
import org.spatten.dram.DramException;
import org.spatten.dram.DramLibrary;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.sim.SimulationModel;

/** {@code dram_axi4} on the JVM engine: the same C++ as behind DPI-C, called through JNA. */
public final class DramSimulationModel implements SimulationModel {
  /** Found by {@link java.util.ServiceLoader}. */
  public DramSimulationModel() {}

  @Override
  public String module() {
    return DramModules.MODULE;
  }

  @Override
  public Device open(String path, Module.External external, Map<String, Object> parameters) {
    int busBits = ((Number) parameters.get("DATA_W")).intValue();
    String settings = (String) parameters.get("CONFIG");
    return new Channel(path, DramLibrary.standalone().axiPort(settings, busBits), external.ports());
  }

  /** One channel: does at each edge what the SystemVerilog wrapper does. */
  private static final class Channel implements Device {
    private final String path;
    private final DramAxiPort axi;
    private final Map<String, Integer> ports = new HashMap<>();

    Channel(String path, DramAxiPort axi, List<Signal> signals) {
      this.path = path;
      this.axi = axi;
      for (int i = 0; i < signals.size(); i++) {
        ports.put(signals.get(i).name(), i);
      }
    }

    @Override
    public void start(Pins pins) {
      axi.reset();
      drive(pins);
    }

    @Override
    public void rise(int clockPort, Pins pins) {
      if (high(pins, "rst")) {
        axi.reset();
      } else {
        step(pins);
      }
      drive(pins);
    }

    private void step(Pins pins) {
      boolean writes = high(pins, "wvalid") && axi.wready();
      if (writes) {
        axi.write(pins.getWide(port("wdata")), pins.get(port("wstrb")));
      }
      DramAxiPort.Transfers transfers =
          new DramAxiPort.Transfers(
              high(pins, "arvalid") && axi.arready(),
              axi.rvalid() && high(pins, "rready"),
              high(pins, "awvalid") && axi.awready(),
              writes,
              high(pins, "wlast"),
              axi.bvalid() && high(pins, "bready"));
      try {
        axi.step(transfers, address(pins, "ar"), address(pins, "aw"));
      } catch (DramException e) {
        throw new SimulationException(path + ": " + e.getMessage(), e);
      }
    }

    private DramAxiPort.Address address(Pins pins, String channel) {
      return new DramAxiPort.Address(
          pins.get(port(channel + "addr")),
          (int) pins.get(port(channel + "id")),
          (int) pins.get(port(channel + "len")),
          (int) pins.get(port(channel + "size")),
          (int) pins.get(port(channel + "burst")));
    }

    private void drive(Pins pins) {
      set(pins, "arready", axi.arready());
      set(pins, "awready", axi.awready());
      set(pins, "wready", axi.wready());
      set(pins, "rvalid", axi.rvalid());
      set(pins, "rlast", axi.rlast());
      set(pins, "bvalid", axi.bvalid());
      pins.set(port("rid"), axi.rid());
      pins.set(port("bid"), axi.bid());
      pins.setWide(port("rdata"), axi.rdata());
    }

    private boolean high(Pins pins, String name) {
      return pins.get(port(name)) != 0;
    }

    private void set(Pins pins, String name, boolean value) {
      pins.set(port(name), value ? 1 : 0);
    }

    private int port(String name) {
      return ports.get(name);
    }

    @Override
    public void close() {
      axi.close();
    }
  }
}
