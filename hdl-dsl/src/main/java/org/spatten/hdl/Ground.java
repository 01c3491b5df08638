package org.spatten.hdl;

import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/**
 * A value without members.
 *
 * @param <T> the type itself
 */
public abstract class Ground<T extends Ground<T>> implements Data<T> {
  private final Cell cell;

  Ground(Cell cell) {
    this.cell = cell;
  }

  /** Bits of the value. */
  public final int width() {
    return cell.type().width();
  }

  @Override
  public final Bits asBits() {
    return as(new BitsShape(width()));
  }

  /** The same bits as a value of another shape of equal width. */
  public final <U extends Data<U>> U as(Shape<U> shape) {
    return Leaves.unpack(this, shape);
  }

  /** The same bits as an unsigned number. */
  public UInt asUInt() {
    return as(new UIntShape(width()));
  }

  /** The same bits as a two's-complement number. */
  public SInt asSInt() {
    return as(new SIntShape(width()));
  }

  @Override
  public final Bool eq(T other) {
    return Compare.equal(this, other);
  }

  @Override
  public final Bool ne(T other) {
    return Compare.different(this, other);
  }

  final Cell cell() {
    return cell;
  }

  final Expr expr() {
    return cell.expr();
  }

  final Type type() {
    return cell.type();
  }

  /** Another value of this shape, of whatever width the cell has. */
  abstract T with(Cell other);

  /** What a message calls this value. */
  final String display() {
    Optional<Sig> sig = cell.place().map(Place::sig).or(cell::node);
    return sig.map(s -> "`" + s.name() + "`").orElse("this value");
  }

  /** Constants are equal when their shapes and values are; hardware equals only itself. */
  @Override
  public final boolean equals(Object other) {
    return this == other
        || (other instanceof Ground<?> that
            && cell.literal().isPresent()
            && that.cell.literal().isPresent()
            && Constants.numberOf(this).equals(Constants.numberOf(that))
            && dataShape().equals(that.dataShape()));
  }

  @Override
  public final int hashCode() {
    return cell.literal().isPresent()
        ? Constants.numberOf(this).hashCode()
        : System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return cell.literal().isPresent()
        ? dataShape() + " " + cell.literal().get().value()
        : dataShape() + cell.sig().map(s -> " " + s.name()).orElse("");
  }
}
