package org.spatten.hdl;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A component of which many instances are made but which is elaborated only once. Further instances
 * run the constructor only for their port objects.
 *
 * @param <C> the component
 */
public final class Definition<C extends Component> {
  /** Holds something while further instances are made. */
  private static final ThreadLocal<Boolean> QUIET = new ThreadLocal<>();

  private final Supplier<C> constructor;
  private Optional<C> original = Optional.empty();

  private Definition(Supplier<C> constructor) {
    this.constructor = constructor;
  }

  /**
   * The definition that {@code constructor} gives.
   *
   * @param constructor makes an equal component at each call
   */
  public static <C extends Component> Definition<C> of(Supplier<C> constructor) {
    return new Definition<>(constructor);
  }

  /** Whether components that this thread makes now are further instances of a definition. */
  static boolean isQuiet() {
    return QUIET.get() != null;
  }

  Body body() {
    if (original.isEmpty()) {
      original = Optional.of(constructor.get());
    }
    return original.get().body();
  }

  /** A component with the ports of the definition and nothing else. */
  C face() {
    body();
    var before = QUIET.get();
    QUIET.set(true);
    try {
      return constructor.get();
    } finally {
      QUIET.set(before);
    }
  }
}
