package org.spatten.hdl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.naming.CallSite;
import org.spatten.hdl.naming.CallSites;
import org.spatten.hdl.naming.Sizes;

/** What a component holds while it is being described. */
final class Body {
  private static final CallSite NOWHERE = new CallSite(SourceLine.UNKNOWN);

  final Component component;

  /** This, as the owner of its values. */
  final Optional<Body> self = Optional.of(this);

  final SourceLine at;
  final Names names = new Names();
  final List<Sig> ports = new ArrayList<>();
  final List<Sig> signals = new ArrayList<>();
  final List<RegisterPart> registers = new ArrayList<>();
  final List<Memory<?>> memories = new ArrayList<>();
  final List<Supplier<org.spatten.hdl.ir.SyncRead>> syncReads = new ArrayList<>();
  final List<Child> children = new ArrayList<>();
  final Blocks blocks = new Blocks();
  final Domains domains;
  private final boolean quiet = Definition.isQuiet();
  private Optional<Body> parent = Optional.empty();
  private boolean poisoned;
  private int nextId;
  private Optional<String> layer = Optional.empty();

  Body(Component component) {
    this.component = component;
    this.at = quiet ? SourceLine.UNKNOWN : CallSites.line();
    this.domains = new Domains(this);
    if (!quiet) {
      Unplaced.add(this);
    }
  }

  /** Whether this is a further instance of a known definition, of which only the ports count. */
  boolean quiet() {
    return quiet;
  }

  int nextId() {
    return nextId++;
  }

  /** The layer of the checks that are being stated. */
  Optional<String> layer() {
    return layer;
  }

  void inLayer(String name, Runnable checks) {
    NameErrors.requireLegal(name);
    NameErrors.requireOutsideLayer(name, layer);
    layer = Optional.of(name);
    try {
      checks.run();
    } finally {
      layer = Optional.empty();
    }
  }

  Optional<Body> parent() {
    return parent;
  }

  void instancedIn(Body newParent) {
    parent = Optional.of(newParent);
  }

  boolean poisoned() {
    return poisoned;
  }

  void poison() {
    poisoned = true;
  }

  String displayName() {
    return component.getClass().getSimpleName();
  }

  void requireOpen() {
    if (parent.isPresent()) {
      throw OwnershipErrors.closed(this);
    }
  }

  /** Fails unless this component may read {@code value}. */
  void requireOwn(Ground<?> value) {
    var owner = Missing.require(value).cell().owner();
    if (owner.isPresent() && owner.get() != this) {
      throw OwnershipErrors.foreignCondition(this, value, owner.get());
    }
  }

  void add(Supplier<Statement> statement) {
    requireOpen();
    blocks.add(statement);
  }

  /** Makes the leaves of a new port, register, wire or node. */
  List<Sig> declare(Kind kind, List<LeafType> leaves, CallSite site) {
    requireOpen();
    return declareAs(kind, leaves, allocate(site, leaves), site.at());
  }

  /** A free name after the user's variable; empty while there is none. */
  String allocate(CallSite site, List<LeafType> leaves) {
    return quiet || site.name().isEmpty() ? "" : names.allocate(site, leaves);
  }

  /** A new port, register or wire of that name, which is taken. */
  <T extends Data<T>> T declare(Kind kind, Shape<T> shape, String base, SourceLine where) {
    return shape.build(
        "",
        0,
        (suffix, type, low) ->
            Cell.signal(declareAs(kind, new LeafType(suffix, type, low, false), base, where)));
  }

  List<Sig> declareAs(Kind kind, List<LeafType> leaves, String base, SourceLine where) {
    var made = new ArrayList<Sig>(leaves.size());
    for (var leaf : leaves) {
      made.add(declareAs(kind, leaf, base, where));
    }
    return made;
  }

  private Sig declareAs(Kind kind, LeafType leaf, String base, SourceLine where) {
    var made = new Sig(this, kind, leaf, base, where);
    (kind == Kind.INPUT || kind == Kind.OUTPUT ? ports : signals).add(made);
    return made;
  }

  /** The parent's signal at a port of an instance. */
  Sig declareChildPort(Kind kind, LeafType leaf, String base, SourceLine where) {
    var name = quiet ? "" : names.allocate(base, leaf, where);
    return declareAs(kind, leaf, name, where);
  }

  void renameMemory(String oldName, String newName, SourceLine where) {
    NameErrors.requireLegal(newName);
    if (!quiet) {
      names.release(oldName);
      names.claim(newName, List.of(LeafType.whole(new Type.BitsType(1))), where);
    }
  }

  /** State and instances cannot depend on a condition. */
  void requireUnconditional(String what) {
    if (blocks.conditional()) {
      throw DriveErrors.insideWhen(what);
    }
  }

  void rename(List<Sig> sigs, String name) {
    if (quiet || sigs.get(0).base().equals(name)) {
      return;
    }
    var line = CallSites.line();
    for (var sig : sigs) {
      if (sig.used()) {
        throw NameErrors.tooLate(line, sig.name(), name);
      }
      names.release(sig.name());
    }
    names.claim(name, sigs.stream().map(s -> s.leaf).toList(), line);
    sigs.forEach(s -> s.rename(name));
  }

  <T extends Data<T>> T port(Shape<T> shape, Kind kind) {
    var site = portSite();
    Missing.require(shape);
    var base = quiet ? "" : claimed(site, Leaves.types(shape));
    return declare(kind, shape, base, site.at());
  }

  <P extends Port<P>> P port(PortShape<P> shape, Function<LeafType, Kind> kinds) {
    return port(portSite(), shape, kinds);
  }

  /** Ports named after the user's variable and their index. */
  <P extends Port<P>> List<P> ports(int count, PortShape<P> shape, Function<LeafType, Kind> kinds) {
    Sizes.requireParts("the number of ports", count, 0);
    var site = portSite();
    var made = new ArrayList<P>();
    for (int i = 0; i < count; i++) {
      int index = i;
      var numbered = site.name().map(name -> site.withName(name + "_" + index)).orElse(site);
      made.add(port(numbered, shape, kinds));
    }
    return List.copyOf(made);
  }

  private <P extends Port<P>> P port(
      CallSite site, PortShape<P> shape, Function<LeafType, Kind> kinds) {
    Missing.require(shape);
    var leaves = new ArrayList<LeafType>();
    shape.build(
        new PortMembers(
            "",
            false,
            leaf -> {
              leaves.add(leaf);
              return Literals.raw(BigInteger.ZERO, leaf.type());
            }));
    var base = quiet ? "" : claimed(site, leaves);
    return shape.build(
        new PortMembers(
            "", false, leaf -> Cell.signal(declareAs(kinds.apply(leaf), leaf, base, site.at()))));
  }

  private CallSite portSite() {
    requireOpen();
    return quiet ? NOWHERE : CallSites.find();
  }

  private String claimed(CallSite site, List<LeafType> leaves) {
    if (site.name().isEmpty()) {
      return "";
    }
    var base = site.name().get();
    names.claim(base, leaves, site.at());
    return base;
  }

  Cell derived(Expr expr) {
    if (quiet) {
      return Cell.value(this, expr);
    }
    requireOpen();
    var site = CallSites.findValue();
    if (site.name().isEmpty() || expr instanceof Expr.Read) {
      return Cell.value(this, expr);
    }
    return define(List.of(LeafType.whole(expr.type())), List.of(expr), site).get(0);
  }

  /** The values of an aggregate's members; nodes when the user's program names the whole. */
  List<Cell> derived(List<LeafType> leaves, List<Expr> members) {
    if (!quiet) {
      requireOpen();
      var site = CallSites.findValue();
      if (site.name().isPresent()) {
        return define(leaves, members, site);
      }
    }
    return members.stream().map(m -> Cell.value(this, m)).toList();
  }

  private List<Cell> define(List<LeafType> leaves, List<Expr> members, CallSite site) {
    var base = names.allocate(site, leaves);
    return defineAs(leaves, members, base, site.at());
  }

  /** Nodes of exactly this name. */
  List<Cell> define(List<LeafType> leaves, List<Expr> members, String name) {
    requireOpen();
    var line = quiet ? SourceLine.UNKNOWN : CallSites.line();
    names.claim(name, leaves, line);
    return defineAs(leaves, members, name, line);
  }

  private List<Cell> defineAs(
      List<LeafType> leaves, List<Expr> members, String base, SourceLine where) {
    var cells = new ArrayList<Cell>();
    var nodes = declareAs(Kind.NODE, leaves, base, where);
    for (int i = 0; i < nodes.size(); i++) {
      var node = nodes.get(i);
      var value = members.get(i);
      blocks.define(() -> new Statement.Define(node.signal(), value, where));
      cells.add(Cell.node(node));
    }
    return cells;
  }
}
