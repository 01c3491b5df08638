package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.List;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.Statement;

/** What a check or a log says when it fires. */
sealed interface Report {
  /**
   * Speaks for the active edge number {@code cycle}, counted from 0.
   *
   * @throws SimulationException when this is a failed check
   */
  void fire(long[] state, long cycle);

  /** A requirement or assumption that does not hold. */
  record Failure(String path, Statement.Check check) implements Report {
    @Override
    public void fire(long[] state, long cycle) {
      throw SimulationException.failed(check, cycle, path);
    }
  }

  /** A line of text; the arguments are in slots. */
  record Line(Statement.Log log, List<Integer> slots) implements Report {
    @Override
    public void fire(long[] state, long cycle) {
      StringBuilder text = new StringBuilder();
      int from = 0;
      for (int i = 0; i < slots.size(); i++) {
        int hole = log.format().indexOf("{}", from);
        if (hole < 0) {
          break;
        }
        text.append(log.format(), from, hole).append(argument(state, i));
        from = hole + 2;
      }
      System.out.println(text.append(log.format(), from, log.format().length()));
    }

    private BigInteger argument(long[] state, int index) {
      int width = log.arguments().get(index).width();
      BigInteger value = Bits.value(state, slots.get(index), Bits.words(width));
      boolean negative = log.arguments().get(index).type().signed() && value.testBit(width - 1);
      return negative ? value.subtract(BigInteger.ONE.shiftLeft(width)) : value;
    }
  }
}
