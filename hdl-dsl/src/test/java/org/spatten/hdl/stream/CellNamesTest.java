package org.spatten.hdl.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

class CellNamesTest {
  /** Twelve bits, as {@code uint(12)}. */
  record Halves(UInt high, UInt low) implements Bundle<Halves> {
    static Shape<Halves> shape() {
      return Hdl.bundle(Halves::new, Hdl.uint(6), Hdl.uint(6));
    }
  }

  static final class Queues extends Component {
    public final Stream<UInt> source = in(stream(uint(12)));
    public final Stream<UInt> sink = out(stream(uint(12)));

    Queues() {
      var halves = source.queue(4).map(v -> v.as(Halves.shape()));
      var joined = halves.queue(4).map(v -> v.asBits().asUInt());
      joined.queue(2).queue(4).into(sink);
    }
  }

  private static List<String> names(Component top) {
    return Elaboration.of(top).modules().stream().map(m -> m.name()).toList();
  }

  @Test
  void aCellIsNamedByTheWidthOfItsPayloadAndItsParameters() {
    assertThat(names(new StreamArbiter<>(Hdl.uint(8), 3, ArbiterPolicy.ROUND_ROBIN)))
        .containsExactly("stream_arbiter_8_3_round_robin");
    assertThat(names(new StreamFork<>(Halves.shape(), 2))).containsExactly("stream_fork_12_2");
  }

  @Test
  void onlyAnotherShapeOfTheSameWidthTakesDigits() {
    var names = names(new Queues());
    assertThat(names).hasSize(4).contains("queues", "stream_fifo_12_4", "stream_fifo_12_2");
    assertThat(names).filteredOn(n -> n.matches("stream_fifo_12_4_[0-9a-f]{4}")).hasSize(1);
  }
}
