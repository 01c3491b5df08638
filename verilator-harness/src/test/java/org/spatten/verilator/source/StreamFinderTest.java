package org.spatten.verilator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spatten.verilator.source.ModelPort.Direction;

class StreamFinderTest {
  @Test
  void streamsAndFlowsAreFoundByTheirNames() {
    var source =
        ModelSource.top("t")
            .clock("clk")
            .input("request_valid", 1)
            .output("request_ready", 1)
            .input("request_payload_id", 4)
            .input("request_payload_word", 90)
            .output("seen_valid", 1)
            .output("seen_payload", 3)
            .output("ar_valid", 1)
            .input("ar_ready", 1)
            .output("ar_address", 32)
            .input("busy", 1)
            .build();
    assertThat(source.streams())
        .containsExactly(
            new ModelStream(
                "request",
                Direction.INPUT,
                "request_valid",
                Optional.of("request_ready"),
                List.of(
                    new ModelStream.Field("id", "request_payload_id"),
                    new ModelStream.Field("word", "request_payload_word"))),
            new ModelStream(
                "seen",
                Direction.OUTPUT,
                "seen_valid",
                Optional.empty(),
                List.of(new ModelStream.Field("payload", "seen_payload"))),
            new ModelStream(
                "ar",
                Direction.OUTPUT,
                "ar_valid",
                Optional.of("ar_ready"),
                List.of(new ModelStream.Field("address", "ar_address"))));
  }

  @Test
  void aWideSignalCalledValidIsNoStream() {
    assertThat(ModelSource.top("t").input("lane_valid", 8).build().streams()).isEmpty();
  }

  @Test
  void anUnknownPortIsNamed() {
    assertThatThrownBy(() -> ModelSource.top("t").build().port("x"))
        .hasMessage("t has no port 'x'");
  }

  @Test
  void aFileNameWithAFolderIsRefused() {
    assertThatThrownBy(() -> new SourceFile("a/b.sv", ""))
        .hasMessage("a source file needs a plain name, not 'a/b.sv'");
  }
}
