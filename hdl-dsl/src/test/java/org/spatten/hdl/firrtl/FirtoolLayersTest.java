package org.spatten.hdl.firrtl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;

/** Firtool makes a module of its own of each layer, which is bound into the design. */
class FirtoolLayersTest {
  @TempDir Path folder;

  /** Reads a memory and registers in a layer that is named as a module. */
  static final class Store extends Component {
    public final UInt address = in(uint(3));
    public final UInt word = out(uint(8));

    Store() {
      var words = memory(uint(8), 8);
      var last = reg(uint(3), 0);
      last.next(address);
      when(address.eq(3), () -> words.write(address, word));
      word.set(words.readSync(address));
      layer("bound", () -> require(words.read(last).eq(word), "the word is read"));
    }
  }

  /** Holds a store, and checks in the arms of conditionals. */
  static final class Bound extends Component {
    public final UInt step = in(uint(2));
    public final UInt word = out(uint(8));

    Bound() {
      var store = instance(new Store());
      store.address.set(step.extendTo(3));
      word.set(store.word);
      var sum = store.word.plus(1);
      require(step.ne(3), "always there");
      choose(step)
          .is(1, () -> layer("slow", () -> log("word {}", store.word)))
          .is(2, () -> layer("slow", () -> cover(sum.eq(7), "seven")))
          .otherwise(() -> layer("bound", () -> assume(sum.ne(0), "not full")));
    }
  }

  private String verilog(String... more) throws Exception {
    var arguments = new ArrayList<>(List.of(more));
    arguments.add("--disable-all-randomization");
    var design = Elaboration.of(new Bound());
    Firtool.required().verilog(design, folder, "out.sv", arguments.toArray(String[]::new));
    return Files.readString(folder.resolve("out.sv"));
  }

  @Test
  void eachLayerIsAModuleToBind() throws Exception {
    String text = verilog();
    assertThat(text.substring(0, text.indexOf("module bound(")))
        .contains("module bound_slow(", "module bound_bound_1(", "module store_bound_1(")
        .contains("$fwrite", "cover(", "assume(", "the word is read")
        .doesNotContain("always there");
    assertThat(text.substring(text.indexOf("module bound(")))
        .contains("always there", "bind bound bound_slow slow", "bind store store_bound_1 bound_1")
        .doesNotContain("the word is read", "cover(");
  }

  @Test
  void aLayerCanBeLeftOut() throws Exception {
    assertThat(verilog("--disable-layers=bound_1"))
        .contains("always there", "cover(")
        .doesNotContain("the word is read", "assume(");
  }
}
