package org.spatten.hdl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.naming.Enclosing;

/** Components made inside the constructor of another that have not been instanced yet. */
final class Unplaced {
  private record Entry(Body body, Class<?> maker) {}

  private static final ThreadLocal<List<Entry>> ALL = ThreadLocal.withInitial(ArrayList::new);

  private Unplaced() {}

  static void add(Body body) {
    Optional<Class<?>> maker = Enclosing.constructor(Component.class, body.component.getClass());
    maker.ifPresent(type -> ALL.get().add(new Entry(body, type)));
  }

  static void remove(Body body) {
    var entries = ALL.get();
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).body() == body) {
        entries.remove(i);
        return;
      }
    }
  }

  /** Fails for a component that a constructor in this tree has made and not instanced. */
  static void check(Body top) {
    var entries = ALL.get();
    if (entries.isEmpty()) {
      return;
    }
    var makers = Collections.newSetFromMap(new IdentityHashMap<Class<?>, Boolean>());
    collect(top, makers);
    var lost = entries.stream().filter(e -> makers.contains(e.maker())).findFirst();
    if (lost.isPresent()) {
      entries.clear();
      throw OwnershipErrors.neverInstanced(lost.get().body());
    }
  }

  private static void collect(Body body, Set<Class<?>> makers) {
    makers.add(body.component.getClass());
    body.children.forEach(child -> collect(child.definition, makers));
  }
}
