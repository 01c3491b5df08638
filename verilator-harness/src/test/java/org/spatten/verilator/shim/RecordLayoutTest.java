package org.spatten.verilator.shim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spatten.verilator.source.ModelSource;

class RecordLayoutTest {
  @Test
  void fieldsAreAlignedToTheirSizesAfterTheStamp() {
    var source =
        ModelSource.top("t")
            .input("s_valid", 1)
            .input("s_payload_a", 8)
            .input("s_payload_b", 9)
            .input("s_payload_c", 3)
            .input("s_payload_d", 17)
            .input("s_payload_e", 64)
            .input("s_payload_f", 65)
            .input("s_payload_g", 1)
            .build();
    var layout = RecordLayout.of(source, source.streams().get(0));
    assertThat(layout.fields())
        .extracting(RecordLayout.Field::offset)
        .containsExactly(8, 10, 12, 16, 24, 32, 44);
    assertThat(layout.bytes()).isEqualTo(48);
  }

  @Test
  void portsNamedLikeWordsOfCppHaveOtherMembers() {
    assertThat(CppNames.member("class")).isEqualTo("__SYM__class");
    assertThat(CppNames.member("a__b")).isEqualTo("a___05Fb");
    assertThat(CppNames.member("push_valid")).isEqualTo("push_valid");
  }
}
