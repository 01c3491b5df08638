package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.Axi4ReadOnly.axi4ReadOnly;

import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.stream.ArbiterPolicy;
import org.spatten.hdl.stream.StreamArbiter;
import org.spatten.hdl.stream.StreamDemux;

/** Shares a slave's reads among masters; see {@link Axi4Crossbar}. */
final class Axi4ReadMux extends Component {
  public final List<Axi4ReadOnly> masters;
  public final Axi4ReadOnly slave;

  Axi4ReadMux(WideIds ids) {
    moduleParameters(
        ids.masters(),
        ids.narrow().idWidth(),
        ids.narrow().addressWidth(),
        ids.narrow().dataWidth());
    masters = ins(ids.masters(), axi4ReadOnly(ids.narrow()));
    slave = out(axi4ReadOnly(ids.wide()));

    var requests =
        instance(
            new StreamArbiter<>(ids.wide().address(), ids.masters(), ArbiterPolicy.ROUND_ROBIN));
    var answers = instance(new StreamDemux<>(ids.narrow().readData(), ids.masters()));
    for (int i : range(ids.masters())) {
      masters.get(i).ar().map(a -> ids.widened(a, i)).into(requests.inputs.get(i));
      answers.outputs.get(i).into(masters.get(i).r());
    }
    requests.output.queue(2).into(slave.ar());
    answers.select.set(ids.master(slave.r().payload.id()));
    slave
        .r()
        .map(r -> new Axi4ReadData(ids.narrowed(r.id()), r.data(), r.resp(), r.last()))
        .into(answers.input);
  }
}
