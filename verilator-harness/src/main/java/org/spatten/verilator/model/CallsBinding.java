package org.spatten.verilator.model;

import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Objects;

/** Makes a hidden twin of {@link DirectCalls} for every library. */
final class CallsBinding {
  private CallsBinding() {}

  static ModelCalls bind(NativeLibrary library) {
    try (var in = ModelCalls.class.getResourceAsStream("DirectCalls.class")) {
      var bytes = Objects.requireNonNull(in).readAllBytes();
      var twin = MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass();
      return (ModelCalls) twin.getDeclaredConstructor(NativeLibrary.class).newInstance(library);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
