package org.spatten.hdl.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.ir.SourceLine;

class CallSitesTest {
  private static final class Statements extends Component {
    final SourceLine first = CallSites.line();
    final SourceLine inLambda = Optional.of(1).map(i -> CallSites.line()).orElseThrow();
    final SourceLine found = CallSites.find().at();
  }

  @Test
  void theLineIsThatOfTheStatementEvenWhenItIsAskedForLater() {
    var made = new Statements();
    assertThat(made.found.file()).isEqualTo("CallSitesTest.java");
    assertThat(made.inLambda).hasToString("CallSitesTest.java:" + (made.found.line() - 1));
    assertThat(made.first).hasToString("CallSitesTest.java:" + (made.found.line() - 2));
  }
}
