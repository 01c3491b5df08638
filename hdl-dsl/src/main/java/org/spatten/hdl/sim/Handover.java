package org.spatten.hdl.sim;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.spatten.hdl.ir.ForeignFunction;

/**
 * Passes arrays and functions to the static initialisers of generated classes, one class at a time.
 */
final class Handover {
  private static long[] state = {};
  private static List<Storage> memories = List.of();
  private static List<ForeignFunction.Behaviour> functions = List.of();

  private Handover() {}

  /** Loads a generated class linked with these arrays and functions. */
  static synchronized Code link(
      byte[] bytes,
      long[] stateArray,
      List<Storage> storages,
      List<ForeignFunction.Behaviour> foreign) {
    state = stateArray;
    memories = storages;
    functions = foreign;
    try {
      Class<?> loaded = MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass();
      return (Code) loaded.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("generated code does not load", e);
    } finally {
      state = new long[0];
      memories = List.of();
      functions = List.of();
    }
  }

  /** Called by generated code. */
  static long[] state() {
    return state;
  }

  /** Called by generated code. */
  static ForeignFunction.Behaviour function(int index) {
    return functions.get(index);
  }

  /** Called by generated code. */
  static long[] memory(int index) {
    return memories.get(index).words;
  }
}
