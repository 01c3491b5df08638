package org.spatten.verilator.engine;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Stream;

/** Queues of several depths side by side, so that one model tests them all. */
public final class Queues extends Component {
  public final Stream<UInt> queue1In;
  public final Stream<UInt> queue1Out;
  public final Stream<UInt> queue2In;
  public final Stream<UInt> queue2Out;
  public final Stream<UInt> queue3In;
  public final Stream<UInt> queue3Out;
  public final Stream<UInt> queue5In;
  public final Stream<UInt> queue5Out;
  public final Stream<UInt> queue8In;
  public final Stream<UInt> queue8Out;

  Queues() {
    queue1In = in(stream(uint(8)));
    queue1Out = out(stream(uint(8)));
    queue1In.queue(1).into(queue1Out);
    queue2In = in(stream(uint(8)));
    queue2Out = out(stream(uint(8)));
    queue2In.queue(2).into(queue2Out);
    queue3In = in(stream(uint(8)));
    queue3Out = out(stream(uint(8)));
    queue3In.queue(3).into(queue3Out);
    queue5In = in(stream(uint(8)));
    queue5Out = out(stream(uint(8)));
    queue5In.queue(5).into(queue5Out);
    queue8In = in(stream(uint(8)));
    queue8Out = out(stream(uint(8)));
    queue8In.queue(8).into(queue8Out);
  }
}
