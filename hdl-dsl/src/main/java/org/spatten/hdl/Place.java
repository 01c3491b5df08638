package org.spatten.hdl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/** Something that an assignment can drive. */
sealed interface Place {
  /** The signal driven; one of several for a dynamically chosen element. */
  Sig sig();

  Statement assign(Expr value, SourceLine at);

  Place part(int high, int low);

  /** Bits of a dynamic position. */
  Place dynamicPart(Expr low, int width);

  /** All of a signal. */
  record Whole(Sig port) implements Place {
    @Override
    public Sig sig() {
      return port.current();
    }

    @Override
    public Statement assign(Expr value, SourceLine at) {
      return new Statement.Assign(new Target.Whole(sig().signal()), value, at);
    }

    @Override
    public Place part(int high, int low) {
      return new Part(sig(), high, low);
    }

    @Override
    public Place dynamicPart(Expr low, int width) {
      return new DynamicPart(sig(), low, width);
    }
  }

  /** Some bits of a signal. */
  record Part(Sig sig, int high, int low) implements Place {
    @Override
    public Statement assign(Expr value, SourceLine at) {
      return new Statement.Assign(new Target.Part(sig.signal(), high, low), value, at);
    }

    @Override
    public Place part(int innerHigh, int innerLow) {
      return new Part(sig, low + innerHigh, low + innerLow);
    }

    @Override
    public Place dynamicPart(Expr innerLow, int width) {
      var wide = new Type.UIntType(Math.max(innerLow.width(), Widths.of(low + high)) + 1);
      var offset = new Expr.Literal(BigInteger.valueOf(low), wide);
      var sum = new Expr.Binary(Expr.BinaryOp.ADD, new Expr.Resize(innerLow, wide), offset, wide);
      return new DynamicPart(sig, sum, width);
    }
  }

  /** Bits of a signal from a position that hardware computes. */
  record DynamicPart(Sig sig, Expr low, int width) implements Place {
    @Override
    public Statement assign(Expr value, SourceLine at) {
      return new Statement.Assign(new Target.DynamicPart(sig.signal(), low, width), value, at);
    }

    @Override
    public Place part(int high, int innerLow) {
      throw DriveErrors.partOfDynamicPart(sig);
    }

    @Override
    public Place dynamicPart(Expr innerLow, int innerWidth) {
      throw DriveErrors.partOfDynamicPart(sig);
    }
  }

  /** The element of a vector that hardware chooses. */
  record Indexed(Expr index, List<Place> elements) implements Place {
    @Override
    public Sig sig() {
      return elements.get(0).sig();
    }

    @Override
    public Statement assign(Expr value, SourceLine at) {
      var arms = new ArrayList<Statement.Arm>();
      for (int i = 0; i < elements.size() && Widths.of(i) <= index.width(); i++) {
        var label = new Expr.Literal(BigInteger.valueOf(i), index.type());
        var body = List.of(elements.get(i).assign(value, at));
        arms.add(new Statement.Arm(List.of(label), body, at));
      }
      return new Statement.Choose(index, arms, Optional.empty(), at);
    }

    @Override
    public Place part(int high, int low) {
      return new Indexed(index, elements.stream().map(e -> e.part(high, low)).toList());
    }

    @Override
    public Place dynamicPart(Expr low, int width) {
      return new Indexed(index, elements.stream().map(e -> e.dynamicPart(low, width)).toList());
    }
  }
}
