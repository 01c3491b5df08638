package org.spatten.hdl;

import java.util.List;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.naming.CallSite;
import org.spatten.hdl.naming.SnakeCase;

/** Makes components children of others. */
final class Instancing {
  private Instancing() {}

  static void add(Body parent, Body definition, Body face, CallSite site) {
    if (face.poisoned()) {
      throw OwnershipErrors.poisoned(definition);
    }
    if (face.parent().isPresent()) {
      throw OwnershipErrors.instancedTwice(definition);
    }
    parent.requireOpen();
    face.instancedIn(parent);
    Unplaced.remove(definition);
    if (definition != face && definition.parent().isEmpty()) {
      definition.instancedIn(definition);
    }
    var name = parent.allocate(site, List.of(LeafType.whole(Type.BoolType.BOOL)));
    parent.children.add(new Child(parent, definition, face, name, site.at()));
  }

  /** Where the instance is made; without a variable it is named after the class. */
  static CallSite site(CallSite found, Body child) {
    return found.name().isPresent()
        ? found
        : found.withName(SnakeCase.ofIdentifier(child.displayName()));
  }
}
