package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;

/** Writes the contents, the writes and the synchronous reads of memories. */
final class Memories {
  private final ModuleContext context;

  /** The longest loop that Verilator unrolls, as it must when a memory is written in it. */
  private static final int UNROLLED = 64;

  private final Clocking clocking;

  Memories(ModuleContext context) {
    this.context = context;
    this.clocking = new Clocking(context);
  }

  void write() {
    for (var memory : context.module.memories()) {
      if (context.usage.isLive(memory)) {
        memory.contents().ifPresent(words -> context.item(c -> contents(memory, words, c)));
        for (var domain : context.writeClocks(memory)) {
          context.item(code -> writes(memory, domain, code));
        }
      }
    }
    for (var read : context.module.syncReads()) {
      if (context.usage.isLive(read.data())) {
        context.item(code -> syncRead(read, code));
      }
    }
  }

  private void contents(Memory memory, List<BigInteger> words, Code code) {
    code.open("initial begin");
    int at = 0;
    while (at < words.size()) {
      int end = at + 1;
      while (end < words.size() && words.get(end).equals(words.get(at))) {
        end++;
      }
      String value = Literals.of(words.get(at), memory.wordWidth(), false);
      if (end - at > 2) {
        context.loop(at, end, code, i -> code.line(memory.name() + "[" + i + "] = " + value + ";"));
      } else {
        for (int word = at; word < end; word++) {
          code.line(memory.name() + "[" + word + "] = " + value + ";");
        }
      }
      at = end;
    }
    code.close("end");
  }

  private List<Statement> writesOf(Memory memory, ClockDomain domain) {
    return Statements.keep(
        context.module.statements(),
        s ->
            s instanceof Statement.MemoryWrite w
                && w.memory().equals(memory)
                && w.domain().ticksWith(domain));
  }

  private void writes(Memory memory, ClockDomain domain, Code code) {
    var writer =
        new StatementWriter(
            context,
            (s, c) -> {
              var write = (Statement.MemoryWrite) s;
              String address = context.expressions.address(memory, write.address());
              String place = memory.name() + "[" + address + "]";
              enabled(write, domain, c, () -> lanes(write, place, c));
            });
    context.expressions.purpose(memory.name() + "_write");
    clocked(domain, code, () -> writer.write(writesOf(memory, domain), code));
  }

  /** Puts a write of one domain into the block of another that ticks with it. */
  private void enabled(
      Statement.MemoryWrite write, ClockDomain block, Code code, Runnable statement) {
    var own = write.domain().enable();
    var enable = own.equals(block.enable()) ? Optional.<Signal>empty() : own;
    enable.ifPresent(e -> code.open("if (" + clocking.read(e) + ") begin"));
    statement.run();
    enable.ifPresent(e -> code.close("end"));
  }

  private void clocked(ClockDomain domain, Code code, Runnable body) {
    code.open(context.options.language().clocked + " " + clocking.event(domain, false) + " begin");
    var enable = domain.enable().map(clocking::read);
    enable.ifPresent(e -> code.open("if (" + e + ") begin"));
    body.run();
    enable.ifPresent(e -> code.close("end"));
    code.close("end");
  }

  /** Assigns the lanes of a write that its mask selects. */
  private void lanes(Statement.MemoryWrite write, String place, Code code) {
    var expressions = context.expressions;
    if (write.mask().isEmpty()) {
      code.line(place + " <= " + expressions.code(write.data()) + ";");
      return;
    }
    var constant = Constants.of(write.mask().get());
    if (constant.isPresent()) {
      lanes(write, ConstantValues.bits(constant.get()), place, code);
      return;
    }
    int lanes = write.memory().lanes();
    int width = write.memory().laneWidth();
    var mask = expressions.named(write.mask().get(), write.memory().name() + "_write_mask");
    context.used.whole(mask);
    if (lanes == 1) {
      code.open("if (" + mask.code() + ") begin");
      code.line(place + " <= " + expressions.code(write.data()) + ";");
      code.close("end");
      return;
    }
    var data = expressions.named(write.data(), write.memory().name() + "_write_data");
    context.used.whole(data);
    for (int from = 0; from < lanes; from += UNROLLED) {
      context.loop(
          from,
          Math.min(lanes, from + UNROLLED),
          code,
          i -> {
            String lane = width == 1 ? "[" + i + "]" : "[" + width + "*" + i + " +: " + width + "]";
            code.open("if (" + mask.code() + "[" + i + "]) begin");
            code.line(place + lane + " <= " + data.code() + lane + ";");
            code.close("end");
          });
    }
  }

  /** Assigns the lanes of a constant mask; in a loop Verilator 5.006 may mistake their width. */
  private void lanes(Statement.MemoryWrite write, BigInteger mask, String place, Code code) {
    var memory = write.memory();
    if (mask.bitCount() == memory.lanes()) {
      code.line(place + " <= " + context.expressions.code(write.data()) + ";");
      return;
    }
    var data = context.expressions.named(write.data(), memory.name() + "_write_data").code();
    int lane = mask.getLowestSetBit();
    while (lane >= 0) {
      int end = mask.shiftRight(lane).not().getLowestSetBit() + lane;
      int high = end * memory.laneWidth() - 1;
      int low = lane * memory.laneWidth();
      context.used.range(data, high, low);
      String range = Selections.range(high, low);
      code.line(place + range + " <= " + data + range + ";");
      int skipped = mask.shiftRight(end).getLowestSetBit();
      lane = skipped < 0 ? -1 : end + skipped;
    }
  }

  private void syncRead(SyncRead read, Code code) {
    var memory = read.memory();
    String data = context.signals.of(read.data());
    context.expressions.purpose(data);
    clocked(
        read.domain(),
        code,
        () -> {
          boolean always = isTrue(read.enable());
          if (!always) {
            code.open("if (" + context.expressions.code(read.enable()) + ") begin");
          }
          String address = context.expressions.address(memory, read.address());
          code.line(data + " <= " + memory.name() + "[" + address + "];");
          if (memory.readUnderWrite() == Memory.ReadUnderWrite.NEW) {
            forward(read, data, code);
          }
          if (!always) {
            code.close("end");
          }
        });
  }

  /** Lets a write of the same word in the same cycle through to the read data. */
  private void forward(SyncRead read, String data, Code code) {
    var writer =
        new StatementWriter(
            context,
            (s, c) -> {
              var write = (Statement.MemoryWrite) s;
              String written =
                  context.expressions.comparableAddress(read.memory(), write.address());
              String wanted = context.expressions.comparableAddress(read.memory(), read.address());
              boolean same = written.equals(wanted);
              if (!same) {
                c.open("if (" + written + " == " + wanted + ") begin");
              }
              enabled(write, read.domain(), c, () -> lanes(write, data, c));
              if (!same) {
                c.close("end");
              }
            });
    writer.write(writesOf(read.memory(), read.domain()), code);
  }

  private static boolean isTrue(Expr expr) {
    return expr instanceof Expr.Literal l && l.value().signum() != 0;
  }
}
