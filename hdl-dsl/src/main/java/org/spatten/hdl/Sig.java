package org.spatten.hdl;

import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Type;

/** A ground signal of a component under construction. Its name is final from the first use on. */
final class Sig {
  final Body body;
  final int id;
  final Type type;
  final Signal.Kind kind;
  final SourceLine at;

  /** What it is of the aggregate that it belongs to. */
  final LeafType leaf;

  private String base;
  private Signal signal;
  private Expr.Read read;
  private Sig outside;
  private String nameOutside;

  Sig(Body body, Signal.Kind kind, LeafType leaf, String base, SourceLine at) {
    this.body = body;
    this.id = body.nextId();
    this.kind = kind;
    this.type = leaf.type();
    this.leaf = leaf;
    this.base = base;
    this.at = at;
  }

  String name() {
    return leaf.nameIn(base);
  }

  String base() {
    return base;
  }

  /** What follows an instance's name in that of the parent's signal at this port. */
  String nameOutside() {
    if (nameOutside == null) {
      nameOutside = "_" + base;
    }
    return nameOutside;
  }

  void rename(String newBase) {
    base = newBase;
  }

  /** Whether the name can no longer change. */
  boolean used() {
    return signal != null;
  }

  Signal signal() {
    if (signal == null) {
      NameErrors.requireNamed(base, body, at, kind == Signal.Kind.REGISTER ? "register" : "signal");
      signal = new Signal(id, name(), type, kind, at);
    }
    return signal;
  }

  Expr read() {
    if (read == null) {
      read = new Expr.Read(signal());
    }
    return read;
  }

  /** The parent's signal at this port, once the component has been instanced. */
  Optional<Sig> outside() {
    return Optional.ofNullable(outside);
  }

  void seenFromOutsideAs(Sig parentSignal) {
    outside = parentSignal;
  }

  /** This signal, or the parent's signal at this port of an instanced child. */
  Sig current() {
    return outside == null ? this : outside;
  }
}
