package org.spatten.hdl.agree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.verilog.Language;

/** What a tool has to say about circuits. */
enum Judge {
  /** {@code verilator --lint-only -Wall}, without a waiver. */
  LINT(20, 400, 40) {
    @Override
    String judge(Batch batch) throws Exception {
      return batch.lint();
    }
  },
  /** Yosys reads and checks; Icarus runs the netlist that Yosys writes. */
  YOSYS(8, 400, 20) {
    @Override
    String judge(Batch batch) throws Exception {
      return batch.disagreeing(batch.yosys("read_verilog -sv"));
    }
  },
  /** Icarus runs the text. */
  ICARUS(12, 400, 1) {
    @Override
    String judge(Batch batch) throws Exception {
      return batch.disagreeing(batch.newIcarus());
    }
  },
  /** Verilator runs the text. */
  VERILATOR(12, 400, 40) {
    @Override
    String judge(Batch batch) throws Exception {
      return batch.disagreeing(batch.verilator());
    }
  },
  /** {@code verilator --lint-only -Wall --language 1364-2005} on the Verilog-2005 text. */
  LINT_2005(20, 400, 40) {
    @Override
    String judge(Batch batch) throws Exception {
      return batch.oldLint();
    }
  },
  /** Yosys reads the Verilog-2005 text, and Icarus runs its netlist. */
  YOSYS_2005(6, 200, 6) {
    @Override
    String judge(Batch batch) throws Exception {
      return batch.disagreeing(batch.yosys("read_verilog"));
    }
  },
  /** Icarus runs the Verilog-2005 text. */
  ICARUS_2005(12, 400, 12) {
    @Override
    String judge(Batch batch) throws Exception {
      return batch.disagreeing(batch.icarus("-g2005", batch.files()));
    }
  },
  /** Yosys proves the SystemVerilog and the Verilog-2005 to be one circuit. */
  EQUIVALENCE(5, 200, 1) {
    @Override
    String judge(Batch batch) throws Exception {
      return batch.equivalence();
    }
  },
  /** Icarus runs firtool's Verilog of the FIRRTL. */
  FIRTOOL(12, 400, 12) {
    @Override
    String judge(Batch batch) throws Exception {
      return batch.disagreeing(batch.firtool());
    }
  };

  /** Designs in the short and in the long suite. */
  final int few;

  final int many;

  /** Designs in one run of the tool. */
  final int batch;

  Judge(int few, int many, int batch) {
    this.few = few;
    this.many = many;
    this.batch = batch;
  }

  private Language language() {
    return name().endsWith("_2005") ? Language.VERILOG_2005 : Language.SYSTEM_VERILOG;
  }

  /** What is wrong; empty when nothing is. */
  abstract String judge(Batch batch) throws Exception;

  /** As {@link #judge}, for circuits in a folder of their own. */
  Optional<String> of(List<Trial> trials, Path folder) {
    try {
      Files.createDirectories(folder);
      var found = judge(new Batch(trials, language(), folder));
      return found.isEmpty() ? Optional.empty() : Optional.of(found);
    } catch (Exception | AssertionError e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The smallest circuit found that this judge still rejects, with its text. */
  String smallest(String name, Choices failing, Path folder, int seconds) {
    var shrunk =
        new Shrinker(record -> rejects(name, Choices.replay(record), folder), seconds)
            .shrink(failing.record());
    var trial = Trial.of(name, Choices.replay(shrunk));
    var texts = new ArrayList<String>();
    Batch.emit(trial, language()).files().forEach(f -> texts.add(f.text()));
    return of(List.of(trial), folder).orElse("") + "\n" + String.join("\n", texts);
  }

  private boolean rejects(String name, Choices choices, Path folder) {
    try {
      return of(List.of(Trial.of(name, choices)), folder).isPresent();
    } catch (RuntimeException | Error e) {
      return false;
    }
  }
}
