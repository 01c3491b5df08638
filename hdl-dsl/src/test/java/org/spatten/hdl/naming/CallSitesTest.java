package org.spatten.hdl.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.ir.SourceLine;

class CallSitesTest {
  private static final class Statements extends Component {
    final SourceLine found = CallSites.find().at();
    final LateLine late = new LateLine();
    final LateLine lateInLambda = Optional.of(1).map(i -> new LateLine()).orElseThrow();
    final SourceLine line = CallSites.line();
  }

  private static String linesBelow(SourceLine first, int lines) {
    return "CallSitesTest.java:" + (first.line() + lines);
  }

  @Test
  void theLineOfAKeptStackIsThatOfTheStatementAtWhichItWasKept() {
    var made = new Statements();
    assertThat(made.found).hasToString(linesBelow(made.found, 0));
    assertThat(made.late.get()).hasToString(linesBelow(made.found, 1));
    assertThat(made.lateInLambda.get()).hasToString(linesBelow(made.found, 2));
  }

  @Test
  void theLineIsTheSameWhenNoMoreStacksAreKept() {
    assertThat(new Statements())
        .satisfies(s -> assertThat(s.line).hasToString(linesBelow(s.found, 3)));
    while (LateLine.isAllowed()) {
      CallSites.line();
    }
    assertThat(new Statements())
        .satisfies(s -> assertThat(s.line).hasToString(linesBelow(s.found, 3)));
  }
}
