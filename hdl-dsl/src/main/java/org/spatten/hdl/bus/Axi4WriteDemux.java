package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4WriteOnly.axi4WriteOnly;

import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.stream.ArbiterPolicy;
import org.spatten.hdl.stream.StreamArbiter;
import org.spatten.hdl.stream.StreamDemux;
import org.spatten.hdl.stream.StreamFifo;

/** Sends one master's writes to the slaves of their addresses; see {@link Axi4Crossbar}. */
final class Axi4WriteDemux extends Component {
  public final Axi4WriteOnly master;

  /** The slaves, and last the one of the other addresses. */
  public final List<Axi4WriteOnly> slaves;

  Axi4WriteDemux(Axi4Config config, AddressMap map) {
    int targets = map.targets();
    master = in(axi4WriteOnly(config));
    slaves = outs(targets, axi4WriteOnly(config));

    var target = map.target(master.aw().payload.addr());
    var issued = master.aw().fires();
    var order = instance(new Axi4IdOrder(config.idWidth(), targets, AddressMap.LIMIT));
    order.id.set(master.aw().payload.id());
    order.target.set(target);
    order.issued.set(issued);
    var turns = instance(new StreamFifo<>(target.dataShape(), AddressMap.LIMIT));
    turns.push.valid.set(issued);
    turns.push.payload.set(target);
    var requests = instance(new StreamDemux<>(config.address(), targets));
    requests.select.set(target);
    master.aw().continueWhen(order.allowed.and(turns.push.ready)).into(requests.input);

    var data = instance(new StreamDemux<>(config.writeData(), targets));
    data.select.set(turns.pop.payload);
    master.w().continueWhen(turns.pop.valid).into(data.input);
    turns.pop.ready.set(master.w().fires().and(master.w().payload.last()));

    var policy = ArbiterPolicy.ROUND_ROBIN;
    var answers = instance(new StreamArbiter<>(config.writeResponse(), targets, policy));
    for (int i : range(targets)) {
      requests.outputs.get(i).into(slaves.get(i).aw());
      data.outputs.get(i).into(slaves.get(i).w());
      slaves.get(i).b().into(answers.inputs.get(i));
    }
    answers.output.into(master.b());
    order.ended.set(master.b().fires());
    order.endedId.set(master.b().payload.id());
  }
}
