package org.spatten.hdl.verilog;

import static org.spatten.hdl.verilog.Circuit.BOOL;
import static org.spatten.hdl.verilog.Circuit.and;
import static org.spatten.hdl.verilog.Circuit.binary;
import static org.spatten.hdl.verilog.Circuit.bits;
import static org.spatten.hdl.verilog.Circuit.cast;
import static org.spatten.hdl.verilog.Circuit.eq;
import static org.spatten.hdl.verilog.Circuit.lit;
import static org.spatten.hdl.verilog.Circuit.memoryRead;
import static org.spatten.hdl.verilog.Circuit.minus;
import static org.spatten.hdl.verilog.Circuit.mux;
import static org.spatten.hdl.verilog.Circuit.ne;
import static org.spatten.hdl.verilog.Circuit.not;
import static org.spatten.hdl.verilog.Circuit.plus;
import static org.spatten.hdl.verilog.Circuit.read;
import static org.spatten.hdl.verilog.Circuit.sint;
import static org.spatten.hdl.verilog.Circuit.slice;
import static org.spatten.hdl.verilog.Circuit.uint;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Instance.Connection;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/** Designs made by hand that the emitter's tests share. */
final class Examples {
  private Examples() {}

  /** The first-in first-out queue of the language's description, depth 4, 8 bits. */
  static Module.Defined fifo() {
    var c = new Circuit("stream_fifo_4x8");
    var domain = c.domain();
    var pushValid = c.in("push_valid", BOOL);
    var pushReady = c.out("push_ready", BOOL);
    var pushPayload = c.in("push_payload", uint(8));
    var popValid = c.out("pop_valid", BOOL);
    var popReady = c.in("pop_ready", BOOL);
    var popPayload = c.out("pop_payload", uint(8));
    var occupancy = c.out("occupancy", uint(3));
    var entries = c.memory("entries", 8, 4);
    var head = c.reg("head", uint(2), domain, 0);
    var tail = c.reg("tail", uint(2), domain, 0);
    var count = c.reg("count", uint(3), domain, 0);
    c.assign(pushReady, ne(read(count), lit(4, uint(3))));
    c.assign(popValid, ne(read(count), lit(0, uint(3))));
    c.assign(popPayload, cast(memoryRead(entries, read(head)), uint(8)));
    c.assign(occupancy, read(count));
    var pushing = c.node("pushing", and(read(pushValid), read(pushReady)));
    var popping = c.node("popping", and(read(popValid), read(popReady)));
    c.add(
        c.when(
            pushing,
            new Statement.MemoryWrite(
                entries,
                read(tail),
                cast(read(pushPayload), bits(8)),
                Optional.empty(),
                domain,
                c.at()),
            c.set(tail, plus(read(tail), lit(1, uint(2))))));
    c.add(c.when(popping, c.set(head, plus(read(head), lit(1, uint(2))))));
    c.add(
        c.when(
            and(pushing, not(popping)),
            List.of(c.set(count, plus(read(count), lit(1, uint(3))))),
            List.of(
                c.when(
                    and(popping, not(pushing)),
                    c.set(count, minus(read(count), lit(1, uint(3))))))));
    return c.build("A first-in first-out queue of 4 entries.");
  }

  static final Type.EnumType STATE =
      new Type.EnumType("State", 2, List.of("IDLE", "BUSY", "DONE"), List.of(0L, 1L, 2L));

  /** Counts down from a start value, with a state machine. */
  static Module.Defined timer() {
    var c = new Circuit("timer");
    var domain = c.domain();
    var start = c.in("start", BOOL);
    var from = c.in("from", uint(6));
    var busy = c.out("busy", BOOL);
    var done = c.out("done", BOOL);
    var state = c.reg("state", STATE, domain, 0);
    var left = c.reg("left", uint(4), domain);
    var idle = lit(0, STATE);
    var running = lit(1, STATE);
    var finished = lit(2, STATE);
    c.assign(busy, lit(0, BOOL));
    c.assign(done, eq(read(state), finished));
    c.add(
        new Statement.Choose(
            read(state),
            List.of(
                new Statement.Arm(
                    List.of(idle),
                    List.of(
                        c.when(
                            read(start),
                            c.set(state, running),
                            c.set(left, slice(read(from), 5, 2)))),
                    c.at()),
                new Statement.Arm(
                    List.of(running),
                    List.of(
                        c.set(busy, lit(1, BOOL)),
                        c.set(left, minus(read(left), lit(1, uint(4)))),
                        c.when(eq(read(left), lit(0, uint(4))), c.set(state, finished))),
                    c.at()),
                new Statement.Arm(List.of(finished), List.of(c.set(state, idle)), c.at())),
            Optional.empty(),
            c.at()));
    c.add(
        new Statement.Check(
            Statement.CheckKind.REQUIRE,
            not(and(read(busy), read(done))),
            "busy and done exclude each other",
            domain,
            c.at()));
    return c.build();
  }

  /** A queue behind a queue, and one output of each left open. */
  static Design pair() {
    var fifo = fifo();
    var c = new Circuit("pair");
    var domain = c.domain();
    var inValid = c.in("in_valid", BOOL);
    var inReady = c.out("in_ready", BOOL);
    var inPayload = c.in("in_payload", uint(8));
    var outValid = c.out("out_valid", BOOL);
    var outReady = c.in("out_ready", BOOL);
    var outPayload = c.out("out_payload", uint(8));
    var ins = new Signal[2][];
    for (int i = 0; i < 2; i++) {
      String name = i == 0 ? "first" : "second";
      var connections = new ArrayList<Connection>();
      var own = new Signal[fifo.ports().size()];
      for (int p = 0; p < fifo.ports().size(); p++) {
        var port = fifo.ports().get(p);
        own[p] =
            switch (port.name()) {
              case "clk" -> domain.clock();
              case "rst" -> domain.reset().orElseThrow();
              default ->
                  c.signal(
                      name + "_" + port.name(),
                      port.type(),
                      port.kind() == Signal.Kind.INPUT
                          ? Signal.Kind.INSTANCE_INPUT
                          : Signal.Kind.INSTANCE_OUTPUT);
            };
        connections.add(new Connection(port, own[p]));
      }
      c.instance(name, fifo.name(), connections);
      ins[i] = own;
    }
    c.assign(ins[0][2], read(inValid));
    c.assign(inReady, read(ins[0][3]));
    c.assign(ins[0][4], read(inPayload));
    c.assign(ins[1][2], read(ins[0][5]));
    c.assign(ins[0][6], read(ins[1][3]));
    c.assign(ins[1][4], read(ins[0][7]));
    c.assign(outValid, read(ins[1][5]));
    c.assign(ins[1][6], read(outReady));
    c.assign(outPayload, read(ins[1][7]));
    return new Design(List.of(fifo, c.build()));
  }

  /** A masked memory, its synchronous reads and a table with contents. */
  static Module.Defined memories() {
    var c = new Circuit("memories");
    var domain = c.domain();
    var writeEnable = c.in("write_enable", BOOL);
    var address = c.in("address", uint(4));
    var data = c.in("data", bits(32));
    var mask = c.in("mask", bits(4));
    var readEnable = c.in("read_enable", BOOL);
    var old = c.out("old", bits(32));
    var fresh = c.out("fresh", bits(32));
    var constant = c.out("constant", bits(5));
    for (var mode : Memory.ReadUnderWrite.values()) {
      boolean isOld = mode == Memory.ReadUnderWrite.OLD;
      String name = isOld ? "ram" : "through";
      var ram = c.memory(new Memory(c.id(), name, 32, 12, 8, mode, Optional.empty(), c.at()));
      c.add(
          c.when(
              read(writeEnable),
              new Statement.MemoryWrite(
                  ram, read(address), read(data), Optional.of(read(mask)), domain, c.at())));
      var read = c.syncRead(name + "_data", ram, read(address), read(readEnable), domain);
      c.assign(isOld ? old : fresh, read);
    }
    var words = new ArrayList<BigInteger>();
    for (int i = 0; i < 16; i++) {
      words.add(BigInteger.valueOf(i < 8 ? i * 3 : 1));
    }
    var table =
        c.memory(
            new Memory(
                c.id(),
                "table_of_5",
                5,
                16,
                5,
                Memory.ReadUnderWrite.OLD,
                Optional.of(words),
                c.at()));
    c.assign(constant, memoryRead(table, read(address)));
    return c.build("Masked writes, both kinds of synchronous read, and a constant table.");
  }

  /** Conditionals whose targets need each other, which may not share a block. */
  static Module.Defined levels() {
    var c = new Circuit("levels");
    var select = c.in("select", BOOL);
    var in = c.in("in", uint(8));
    var first = c.wire("first", uint(8));
    var second = c.wire("second", uint(8));
    var third = c.wire("third", uint(8));
    var out = c.out("out", uint(8));
    c.assign(first, lit(0, uint(8)));
    c.assign(second, lit(0, uint(8)));
    c.assign(third, lit(9, uint(8)));
    c.add(
        c.when(
            read(select),
            c.set(first, plus(read(in), lit(1, uint(8)))),
            c.set(second, plus(read(first), lit(2, uint(8)))),
            c.set(third, read(in))));
    c.assign(out, plus(read(second), read(third)));
    return c.build();
  }

  /** Slices, dynamic parts, a selection, and bits that nothing reads. */
  static Module.Defined parts() {
    var c = new Circuit("parts");
    var a = c.in("a", uint(12));
    var b = c.in("b", sint(6));
    var index = c.in("index", uint(3));
    var flag = c.in("flag", BOOL);
    var product = c.out("product", uint(8));
    var word = c.out("word", bits(8));
    var picked = c.out("picked", uint(4));
    var wide = c.out("wide", sint(9));
    var high = slice(binary(Expr.BinaryOp.MUL, slice(read(a), 7, 0), slice(read(a), 7, 0)), 15, 8);
    c.assign(product, high);
    c.assign(word, lit(0, bits(8)));
    c.add(
        c.when(
            read(flag),
            new Statement.Assign(
                new Target.DynamicPart(word, read(index), 1),
                cast(slice(read(a), 3, 3), bits(1)),
                c.at()),
            new Statement.Assign(
                new Target.DynamicPart(word, read(index), 3), lit(5, bits(3)), c.at())));
    var options = new ArrayList<Expr>();
    for (int i = 0; i < 5; i++) {
      options.add(plus(slice(read(a), 3, 0), lit(i, uint(4))));
    }
    c.assign(picked, new Expr.Select(read(index), options, uint(4)));
    var sum = plus(read(b), lit(-3, sint(6)));
    c.assign(wide, new Expr.Resize(mux(read(flag), sum, read(b)), sint(9)));
    return c.build();
  }

  /** A module from elsewhere, with parameters. */
  static Design foreign() {
    var source =
        """
        module adder #(
            parameter int STEP = 1,
            parameter unused_name = ""
        ) (
            input  logic [7:0] a,
            output logic [7:0] x
        );
          assign x = a + 8'(STEP);
        endmodule
        """;
    var child = new Circuit("adder");
    var a = child.in("a", uint(8));
    var x = child.out("x", uint(8));
    var external =
        new Module.External(
            "adder",
            List.of(a, x),
            List.of("STEP", "unused_name"),
            Optional.of(source),
            child.at());
    var c = new Circuit("foreign");
    var in = c.in("in", uint(8));
    var out = c.out("out", uint(8));
    var stepA = c.signal("step_a", uint(8), Signal.Kind.INSTANCE_INPUT);
    var stepX = c.signal("step_x", uint(8), Signal.Kind.INSTANCE_OUTPUT);
    var parameters = new LinkedHashMap<String, Object>();
    parameters.put("STEP", 3L);
    parameters.put("unused_name", "by \"three\"");
    c.instance(
        new Instance(
            "step",
            "adder",
            List.of(new Connection(a, stepA), new Connection(x, stepX)),
            parameters,
            c.at()));
    c.assign(stepA, not(read(in)));
    c.assign(out, plus(read(stepX), lit(1, uint(8))));
    return new Design(List.of(external, c.build()));
  }
}
