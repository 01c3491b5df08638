package org.spatten.hdl.ir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SourceLineTest {
  private final AtomicInteger searches = new AtomicInteger();

  private SourceLine later() {
    return new SourceLine(
        () -> {
          searches.incrementAndGet();
          return new SourceLine("Gcd.java", 7);
        });
  }

  @Test
  void isLookedForOnceAndOnlyWhenAsked() {
    var at = later();
    assertThat(searches).hasValue(0);
    assertThat(at.line()).isEqualTo(7);
    assertThat(at.file()).isEqualTo("Gcd.java");
    assertThat(searches).hasValue(1);
  }

  @Test
  void oneThatIsLookedForEqualsOneThatIsKnown() {
    var known = new SourceLine("Gcd.java", 7);
    assertThat(later()).isEqualTo(known).hasSameHashCodeAs(known).hasToString("Gcd.java:7");
    assertThat(known).isEqualTo(later()).isNotEqualTo(new SourceLine("Gcd.java", 8));
  }
}
