package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4.watchedAxi4;

import org.spatten.hdl.Component;
import org.spatten.hdl.Scope;

/**
 * Watches an AXI4 bus and fails the simulation when its master or its slave breaks a rule of the
 * protocol: {@code Axi4Checker.watch(bus);}. It drives nothing.
 *
 * <p>The message begins with the name of Arm's protocol assertion (AXI4_ERRM for the master's duty,
 * AXI4_ERRS for the slave's): stable handshakes of all five channels; bursts within 4 KB, of legal
 * type, length, size and alignment; as many data as requested and the last one marked; strobes only
 * for bytes of the beat (checked where the request is known when the data pass); answers only to
 * what has been asked, with its id, in order and complete; EXOKAY never, as this bus has no
 * exclusive accesses. More transactions under way than it can hold are reported as
 * AXI4_AUX_RCAM_OVERFLOW or AXI4_AUX_WCAM_OVERFLOW. The rules about unknown values and about the
 * first cycle after reset are left out.
 */
public final class Axi4Checker extends Component {
  private static final int OUTSTANDING = 16;

  /** The bus under watch; all signals are inputs. */
  public final Axi4 bus;

  /**
   * A checker, to be connected signal by signal; see {@link #watch}.
   *
   * @param outstanding how many reads, and writes, may be under way
   */
  public Axi4Checker(Axi4Config config, int outstanding) {
    moduleParameters(config.idWidth(), config.addressWidth(), config.dataWidth(), outstanding);
    bus = in(watchedAxi4(config));
    var writeRequests = instance(new Axi4AddressRules(config, "AW"));
    var readRequests = instance(new Axi4AddressRules(config, "AR"));
    var writes = instance(new Axi4WriteRules(config, outstanding));
    var reads = instance(new Axi4ReadRules(config, outstanding));
    Channels.watch(bus.aw(), writeRequests.channel);
    Channels.watch(bus.aw(), writes.aw);
    Channels.watch(bus.w(), writes.w);
    Channels.watch(bus.b(), writes.b);
    Channels.watch(bus.ar(), readRequests.channel);
    Channels.watch(bus.ar(), reads.ar);
    Channels.watch(bus.r(), reads.r);
  }

  /** A checker of {@code bus} in the component that owns it, for 16 reads and 16 writes at once. */
  public static Axi4Checker watch(Axi4 bus) {
    return watch(bus, OUTSTANDING);
  }

  /**
   * A checker of {@code bus} in the component that owns it.
   *
   * @param outstanding how many reads, and writes, may be under way
   */
  public static Axi4Checker watch(Axi4 bus, int outstanding) {
    var checker =
        Scope.of(bus.aw().valid, bus.r().valid)
            .instance(new Axi4Checker(bus.config(), outstanding));
    Channels.watch(bus.aw(), checker.bus.aw());
    Channels.watch(bus.w(), checker.bus.w());
    Channels.watch(bus.b(), checker.bus.b());
    Channels.watch(bus.ar(), checker.bus.ar());
    Channels.watch(bus.r(), checker.bus.r());
    return checker;
  }
}
