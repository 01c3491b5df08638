package org.spatten.hdl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Instance.Connection;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.SourceLine;

/** An instance of a component in its parent. */
final class Child {
  final Body parent;
  final Body definition;
  final Body face;
  final String name;
  final SourceLine at;
  private final List<Sig> outsides = new ArrayList<>();
  private final Map<Domain, Domain> clocks = new HashMap<>();

  /**
   * Instances {@code definition}.
   *
   * @param face the body whose ports the parent's code uses: the definition itself, or a quiet one
   *     of the same ports
   */
  Child(Body parent, Body definition, Body face, String name, SourceLine at) {
    this.parent = parent;
    this.definition = definition;
    this.face = face;
    this.name = name;
    this.at = at;
    for (int i = 0; i < face.ports.size(); i++) {
      var port = definition.ports.get(i);
      var kind = port.kind == Kind.INPUT ? Kind.INSTANCE_INPUT : Kind.INSTANCE_OUTPUT;
      var outside = parent.declareChildPort(kind, port.leaf, name.concat(port.nameOutside()), at);
      face.ports.get(i).seenFromOutsideAs(outside);
      outsides.add(outside);
    }
  }

  boolean isExternal() {
    return definition.component instanceof ExternalComponent;
  }

  void clock(Domain inner, Domain outer) {
    int index = face.domains.all().indexOf(inner);
    clocks.put(definition.domains.all().get(index), outer);
  }

  /** The domain of the parent that drives one of the definition. */
  Domain outer(Domain inner) {
    return clocks.getOrDefault(inner, parent.domains.standard());
  }

  /** Makes the parent have the clocks and resets that the child needs. */
  void useClocks() {
    for (var domain : definition.domains.all()) {
      if (domain.hasPorts() && domain.used()) {
        if (domain.resetUsed() && outer(domain).withoutAReset()) {
          throw OwnershipErrors.noReset(this, outer(domain));
        }
        outer(domain).use(domain.resetUsed());
      }
    }
  }

  Instance freeze(String module) {
    var connections = new ArrayList<Connection>();
    for (var domain : definition.domains.all()) {
      if (domain.hasPorts() && domain.used()) {
        connections.add(new Connection(domain.clock().signal(), outer(domain).clock().signal()));
      }
      if (domain.hasPorts() && domain.resetUsed()) {
        connections.add(new Connection(domain.reset().signal(), outer(domain).reset().signal()));
      }
    }
    for (int i = 0; i < outsides.size(); i++) {
      connections.add(new Connection(definition.ports.get(i).signal(), outsides.get(i).signal()));
    }
    return new Instance(name, module, connections, definition.component.parameters(), at);
  }
}
