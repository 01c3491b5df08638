package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4WriteOnly.axi4WriteOnly;

import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.stream.ArbiterPolicy;
import org.spatten.hdl.stream.StreamArbiter;
import org.spatten.hdl.stream.StreamDemux;
import org.spatten.hdl.stream.StreamFifo;
import org.spatten.hdl.stream.StreamMux;

/** Shares a slave's writes among masters; see {@link Axi4Crossbar}. */
final class Axi4WriteMux extends Component {
  public final List<Axi4WriteOnly> masters;
  public final Axi4WriteOnly slave;

  Axi4WriteMux(WideIds ids) {
    moduleParameters(
        ids.masters(),
        ids.narrow().idWidth(),
        ids.narrow().addressWidth(),
        ids.narrow().dataWidth());
    masters = ins(ids.masters(), axi4WriteOnly(ids.narrow()));
    slave = out(axi4WriteOnly(ids.wide()));

    var requests =
        instance(
            new StreamArbiter<>(ids.wide().address(), ids.masters(), ArbiterPolicy.ROUND_ROBIN));
    var turns = instance(new StreamFifo<>(requests.chosen.dataShape(), AddressMap.LIMIT));
    turns.push.valid.set(requests.output.fires());
    turns.push.payload.set(requests.chosen);
    requests.output.continueWhen(turns.push.ready).queue(2).into(slave.aw());

    var data = instance(new StreamMux<>(ids.wide().writeData(), ids.masters()));
    data.select.set(turns.pop.payload);
    data.output.continueWhen(turns.pop.valid).into(slave.w());
    turns.pop.ready.set(slave.w().fires().and(slave.w().payload.last()));

    var answers = instance(new StreamDemux<>(ids.narrow().writeResponse(), ids.masters()));
    for (int i : range(ids.masters())) {
      masters.get(i).aw().map(a -> ids.widened(a, i)).into(requests.inputs.get(i));
      masters.get(i).w().into(data.inputs.get(i));
      answers.outputs.get(i).into(masters.get(i).b());
    }
    answers.select.set(ids.master(slave.b().payload.id()));
    slave.b().map(b -> new Axi4WriteResponse(ids.narrowed(b.id()), b.resp())).into(answers.input);
  }
}
