package org.spatten.hdl.memories;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Statement.MemoryWrite;
import org.spatten.hdl.ir.Type;

/**
 * The write ports that a memory needs. Writes in branches of which one at most is taken share a
 * port, when their clocks are the same; others have ports of their own, in program order, so that
 * the last write of a word prevails.
 */
final class WritePorts {
  private static final Expr TRUE = new Expr.Literal(BigInteger.ONE, Type.BoolType.BOOL);

  private final Memory memory;
  private final IdentityHashMap<MemoryWrite, Integer> portOf = new IdentityHashMap<>();
  private final IdentityHashMap<MemoryWrite, Expr> conditions = new IdentityHashMap<>();
  private final List<List<MemoryWrite>> ports = new ArrayList<>();

  private WritePorts(Memory memory) {
    this.memory = memory;
  }

  static WritePorts of(Memory memory, List<Statement> statements) {
    var result = new WritePorts(memory);
    result.sequence(statements, 0, Optional.of(TRUE));
    return result;
  }

  /** The writes of each port. */
  List<List<MemoryWrite>> ports() {
    return ports;
  }

  int portOf(MemoryWrite write) {
    return portOf.get(write);
  }

  /** When the write is taken, unless a choice among constants decides it. */
  Optional<Expr> condition(MemoryWrite write) {
    return Optional.ofNullable(conditions.get(write));
  }

  /**
   * Gives out ports from {@code first} upwards; the first one that is still free.
   *
   * @param condition when the statements are reached, if one expression tells
   */
  private int sequence(List<Statement> statements, int first, Optional<Expr> condition) {
    int next = first;
    for (var statement : statements) {
      if (statement instanceof MemoryWrite write) {
        if (write.memory().equals(memory)) {
          condition.ifPresent(c -> conditions.put(write, c));
          next = place(write, next) + 1;
        }
      } else if (statement instanceof Statement.When when) {
        int then = sequence(when.then(), next, condition.map(c -> and(c, when.condition())));
        var not = new Expr.Unary(Expr.UnaryOp.NOT, when.condition(), Type.BoolType.BOOL);
        int otherwise = sequence(when.otherwise(), next, condition.map(c -> and(c, not)));
        next = Math.max(then, otherwise);
      } else {
        int longest = next;
        for (var body : Statements.bodies(statement)) {
          longest = Math.max(longest, sequence(body, next, Optional.empty()));
        }
        next = longest;
      }
    }
    return next;
  }

  static Expr and(Expr one, Expr other) {
    if (isTrue(one) || isTrue(other)) {
      return isTrue(one) ? other : one;
    }
    return new Expr.Binary(Expr.BinaryOp.AND, one, other, Type.BoolType.BOOL);
  }

  private static boolean isTrue(Expr expr) {
    return expr instanceof Expr.Literal l && l.value().signum() != 0;
  }

  /** The first port from {@code first} upwards whose writes have the same clock. */
  private int place(MemoryWrite write, int first) {
    int port = first;
    while (port < ports.size() && !Clock.of(ports.get(port).get(0)).equals(Clock.of(write))) {
      port++;
    }
    if (port == ports.size()) {
      ports.add(new ArrayList<>());
    }
    ports.get(port).add(write);
    portOf.put(write, port);
    return port;
  }
}
