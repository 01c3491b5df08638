package org.spatten.hdl.stream;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.uint;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellLintTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void everyToolAcceptsEveryCell(int size) throws Exception {
    LibraryLint.accept(
        folder,
        List.of(
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
            new StreamPacker<>(uint(8), size),
            new UnalignedFifo<>(uint(8), size, size, 1),
            new UnalignedFifo<>(uint(8), 2 * size, 1, size)));
  }
}
