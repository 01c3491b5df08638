package org.spatten.verilator.engine;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Stream;

/** The operations of a stream side by side. */
public final class Stages extends Component {
  public final Bool halt;
  public final Stream<UInt> fullIn;
  public final Stream<UInt> fullOut;
  public final Stream<UInt> readyIn;
  public final Stream<UInt> readyOut;
  public final Stream<UInt> bothIn;
  public final Stream<UInt> bothOut;
  public final Stream<UInt> halfIn;
  public final Stream<UInt> halfOut;
  public final Stream<UInt> haltedIn;
  public final Stream<UInt> haltedOut;
  public final Stream<UInt> evenIn;
  public final Stream<UInt> evenOut;

  Stages() {
    halt = in(bool());
    fullIn = in(stream(uint(70)));
    fullOut = out(stream(uint(70)));
    fullIn.stage().into(fullOut);
    readyIn = in(stream(uint(70)));
    readyOut = out(stream(uint(70)));
    readyIn.stageReady().into(readyOut);
    bothIn = in(stream(uint(70)));
    bothOut = out(stream(uint(70)));
    bothIn.stageBoth().into(bothOut);
    halfIn = in(stream(uint(70)));
    halfOut = out(stream(uint(70)));
    halfIn.stageHalf().into(halfOut);
    haltedIn = in(stream(uint(70)));
    haltedOut = out(stream(uint(70)));
    haltedIn.haltWhen(halt).into(haltedOut);
    evenIn = in(stream(uint(70)));
    evenOut = out(stream(uint(70)));
    evenIn.filter(word -> word.bit(0).not()).into(evenOut);
  }
}
