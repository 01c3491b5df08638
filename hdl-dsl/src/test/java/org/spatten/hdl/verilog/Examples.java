package org.spatten.hdl.verilog;

import static org.spatten.hdl.verilog.Circuit.*;

import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance.Connection;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
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
      var connections = new java.util.ArrayList<Connection>();
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
}
