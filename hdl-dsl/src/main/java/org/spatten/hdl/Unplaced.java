package org.spatten.hdl;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.Enclosing;

/** Components made inside the constructor of another that have not been instanced yet. */
final class Unplaced {
  private record Entry(Body body, WeakReference<Body> maker, SourceLine at) {}

  private static final ThreadLocal<Unplaced> OF_THREAD = ThreadLocal.withInitial(Unplaced::new);

  private final List<Entry> entries = new ArrayList<>();

  /** The component of each class that was begun last: the one whose constructor is running. */
  private final Map<Class<?>, WeakReference<Body>> latest = new HashMap<>();

  private Unplaced() {}

  static void add(Body body) {
    OF_THREAD.get().begin(body);
  }

  private void begin(Body body) {
    var type = body.component.getClass();
    var making = Enclosing.constructor(Component.class, type);
    OwnershipErrors.requireEnd(body, making);
    var maker = making.maker().isPresent() ? latest.get(making.maker().get()) : null;
    if (maker != null) {
      entries.add(new Entry(body, maker, making.at()));
    }
    for (Class<?> c = type; c != Component.class; c = c.getSuperclass()) {
      latest.put(c, new WeakReference<>(body));
    }
  }

  static void remove(Body body) {
    var entries = OF_THREAD.get().entries;
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).body() == body) {
        entries.remove(i);
        return;
      }
    }
  }

  /** Fails for a component that a constructor in this tree has made and not instanced. */
  static void check(Body top) {
    var entries = OF_THREAD.get().entries;
    if (entries.isEmpty()) {
      return;
    }
    entries.removeIf(e -> e.maker().get() == null);
    var tree = Collections.newSetFromMap(new IdentityHashMap<Body, Boolean>());
    collect(top, tree);
    var lost = entries.stream().filter(e -> tree.contains(e.maker().get())).findFirst();
    if (lost.isPresent()) {
      entries.remove(lost.get());
      throw OwnershipErrors.neverInstanced(lost.get().body(), lost.get().at());
    }
  }

  private static void collect(Body body, Set<Body> tree) {
    tree.add(body);
    body.children.forEach(child -> collect(child.definition, tree));
  }
}
