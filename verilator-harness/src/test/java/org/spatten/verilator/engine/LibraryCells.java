package org.spatten.verilator.engine;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.uint;

import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.arith.AdderTree;
import org.spatten.hdl.arith.PrefixSum;
import org.spatten.hdl.bus.Axi4Config;
import org.spatten.hdl.bus.Axi4ToAxi4Lite;
import org.spatten.hdl.crossing.PulseCrossing;
import org.spatten.hdl.crossing.ResetSynchroniser;
import org.spatten.hdl.crossing.StreamCrossing;
import org.spatten.hdl.crossing.StreamFifoCC;
import org.spatten.hdl.crossing.Synchroniser;
import org.spatten.hdl.stream.ArbiterPolicy;
import org.spatten.hdl.stream.PacketNarrower;
import org.spatten.hdl.stream.PacketWidener;
import org.spatten.hdl.stream.StreamArbiter;
import org.spatten.hdl.stream.StreamCollector;
import org.spatten.hdl.stream.StreamCompactor;
import org.spatten.hdl.stream.StreamDemux;
import org.spatten.hdl.stream.StreamDispatcher;
import org.spatten.hdl.stream.StreamFifo;
import org.spatten.hdl.stream.StreamFork;
import org.spatten.hdl.stream.StreamJoin;
import org.spatten.hdl.stream.StreamMux;
import org.spatten.hdl.stream.StreamNarrower;
import org.spatten.hdl.stream.StreamPacker;
import org.spatten.hdl.stream.StreamWidener;

/** The cells of the library at one size, but those that only legal traffic leaves in order. */
final class LibraryCells {
  private LibraryCells() {}

  static List<Component> streams(int size) {
    return List.of(
        new StreamFifo<>(uint(8), size),
        new StreamFork<>(uint(8), size),
        new StreamJoin<>(uint(8), bits(size)),
        new StreamMux<>(uint(8), size),
        new StreamDemux<>(uint(8), size),
        new StreamArbiter<>(uint(8), size, ArbiterPolicy.FIXED_PRIORITY),
        new StreamArbiter<>(uint(8), size, ArbiterPolicy.ROUND_ROBIN),
        StreamArbiter.ofPackets(uint(8), size, ArbiterPolicy.ROUND_ROBIN),
        new StreamDispatcher<>(uint(8), size),
        new StreamCollector<>(uint(8), size, v -> v.bit(0)),
        new StreamNarrower(4, size),
        new StreamWidener(4, size),
        new PacketNarrower<>(uint(8), 2, size),
        new PacketWidener<>(uint(8), 3, size),
        new StreamCompactor<>(uint(8), size),
        new StreamPacker<>(uint(8), size));
  }

  static List<Component> others(int size) {
    int power = Integer.highestOneBit(size);
    return List.of(
        new PrefixSum(size, 9),
        new AdderTree(size, 70, 1),
        // More lanes than Verilator unrolls in one loop, at size 8.
        new MaskedMemory(16 * size + 1),
        new States(size),
        new Codes(size),
        new StreamFifoCC<>(uint(8), power),
        new StreamCrossing<>(uint(8), 2),
        new PulseCrossing(2),
        new Synchroniser<>(bits(3, 5), Math.max(2, size)),
        new ResetSynchroniser(Math.max(2, size)),
        new Axi4ToAxi4Lite(new Axi4Config(2, 12, 32)));
  }
}
