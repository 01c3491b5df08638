package org.spatten.hdl;

import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/** What a ground value stands on: a literal, an expression of a component, or a place to drive. */
final class Cell {
  private final Optional<Body> owner;
  private final Expr expr;
  private final Place place;
  private final Sig node;

  private Cell(Optional<Body> owner, Expr expr, Place place, Sig node) {
    this.owner = owner;
    this.expr = expr;
    this.place = place;
    this.node = node;
  }

  static Cell literal(Expr expr) {
    return new Cell(Optional.empty(), expr, null, null);
  }

  static Cell value(Body owner, Expr expr) {
    return new Cell(owner.self, expr, null, null);
  }

  static Cell signal(Sig sig) {
    return new Cell(Optional.empty(), null, new Place.Whole(sig), null);
  }

  /** A named expression, whose name can change until it is first read. */
  static Cell node(Sig sig) {
    return new Cell(sig.body.self, null, null, sig);
  }

  /** A value that is also a place, such as a slice of a register. */
  static Cell part(Body owner, Expr expr, Optional<Place> place) {
    return new Cell(owner.self, expr, place.orElse(null), null);
  }

  Expr expr() {
    if (node != null) {
      return node.read();
    }
    return expr == null ? place.sig().read() : expr;
  }

  Type type() {
    if (node != null) {
      return node.type;
    }
    return expr == null ? place.sig().type : expr.type();
  }

  /** The component that may use it; empty for a literal. */
  Optional<Body> owner() {
    if (expr == null && node == null) {
      return place.sig().body.self;
    }
    return owner;
  }

  Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  /** The signal, when this is a whole one that something else than an expression drives. */
  Optional<Sig> sig() {
    return expr == null && place instanceof Place.Whole w
        ? Optional.of(w.port())
        : Optional.empty();
  }

  /** The constant, when this is one. */
  Optional<Expr.Literal> literal() {
    return expr instanceof Expr.Literal constant ? Optional.of(constant) : Optional.empty();
  }

  /** The named expression, when this is one. */
  Optional<Sig> node() {
    return Optional.ofNullable(node);
  }
}
