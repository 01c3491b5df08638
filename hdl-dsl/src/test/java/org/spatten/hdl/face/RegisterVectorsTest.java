package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

class RegisterVectorsTest {
  /** Elements that begin with one number each reset. */
  static final class Cleared extends Component {
    public final Vec<Vec<UInt>> grid = out(vec(2, vec(2, uint(4))));

    Cleared() {
      var cells = reg(vec(2, vec(2, uint(4))), 9);
      for (int row : range(2)) {
        for (int column : range(2)) {
          cells.at(row).at(column).next(cells.at(row).at(column).plus(row + 2 * column));
        }
      }
      grid.set(cells);
    }
  }

  @Test
  void aNumberResetsEveryElement() {
    try (var dut = Dut.of(new Cleared())) {
      dut.reset();
      assertThat(
              Arrays.stream(new String[] {"0_0", "0_1", "1_0", "1_1"})
                  .map(n -> dut.get("grid_" + n)))
          .containsOnly(9L);
      dut.step();
      assertThat(dut.get("grid_1_1")).isEqualTo(12);
    }
  }

  /** A sum of weighted inputs, one circuit for each list of weights. */
  static final class Weighted extends Component {
    public final SInt in = in(sint(4));
    public final SInt out = out(sint(8));

    Weighted(List<Integer> weights) {
      moduleParameters(weights);
      out.set(in.times(sint(4, weights.stream().mapToInt(w -> w).sum())));
    }
  }

  @Test
  void parametersThatDifferInTheirSignGiveDifferentNames() {
    assertThat(Elaboration.of(new Weighted(List.of(1, 1))).top().name()).isEqualTo("weighted_1_1");
    assertThat(Elaboration.of(new Weighted(List.of(-1, 1))).top().name())
        .isEqualTo("weighted_m1_1");
  }
}
