package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4ReadOnly.axi4ReadOnly;

import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.stream.ArbiterPolicy;
import org.spatten.hdl.stream.StreamArbiter;
import org.spatten.hdl.stream.StreamDemux;

/** Sends one master's reads to the slaves of their addresses; see {@link Axi4Crossbar}. */
final class Axi4ReadDemux extends Component {
  public final Axi4ReadOnly master;

  /** The slaves, and last the one of the other addresses. */
  public final List<Axi4ReadOnly> slaves;

  Axi4ReadDemux(Axi4Config config, AddressMap map) {
    int targets = map.targets();
    master = in(axi4ReadOnly(config));
    slaves = outs(targets, axi4ReadOnly(config));

    var target = map.target(master.ar().payload.addr());
    var order = instance(new Axi4IdOrder(config.idWidth(), targets, AddressMap.LIMIT));
    order.id.set(master.ar().payload.id());
    order.target.set(target);
    order.issued.set(master.ar().fires());
    var requests = instance(new StreamDemux<>(config.address(), targets));
    requests.select.set(target);
    master.ar().continueWhen(order.allowed).into(requests.input);

    var policy = ArbiterPolicy.ROUND_ROBIN;
    var answers = instance(new StreamArbiter<>(config.readData(), targets, policy));
    for (int i : range(targets)) {
      requests.outputs.get(i).into(slaves.get(i).ar());
      slaves.get(i).r().into(answers.inputs.get(i));
    }
    answers.output.into(master.r());
    order.ended.set(master.r().fires().and(master.r().payload.last()));
    order.endedId.set(master.r().payload.id());
  }
}
