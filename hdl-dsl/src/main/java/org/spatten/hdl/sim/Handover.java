package org.spatten.hdl.sim;

import java.lang.invoke.MethodHandles;
import java.util.List;

/** Passes arrays to the static initialisers of generated classes, one class at a time. */
final class Handover {
  private static long[] state = {};
  private static List<Storage> memories = List.of();

  private Handover() {}

  /** Loads a generated class linked with these arrays. */
  static synchronized Code link(byte[] bytes, long[] stateArray, List<Storage> storages) {
    state = stateArray;
    memories = storages;
    try {
      Class<?> loaded = MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass();
      return (Code) loaded.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("generated code does not load", e);
    } finally {
      state = new long[0];
      memories = List.of();
    }
  }

  /** Called by generated code. */
  static long[] state() {
    return state;
  }

  /** Called by generated code. */
  static long[] memory(int index) {
    return memories.get(index).words;
  }
}
