package org.spatten.hdl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.ForeignFunction;

/**
 * A module whose SystemVerilog comes from elsewhere: the constructor of a subclass declares its
 * ports and parameters only.
 */
public abstract class ExternalComponent extends Component {
  private final String module;
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private Optional<String> source = Optional.empty();
  private Optional<ForeignFunction> function = Optional.empty();

  /** The module {@code module}. */
  protected ExternalComponent(String module) {
    NameErrors.requireLegal(module);
    this.module = module;
  }

  /** Gives a parameter a number. */
  protected final void parameter(String name, long value) {
    parameters.put(name, value);
  }

  /** Gives a parameter a text. */
  protected final void parameter(String name, String value) {
    parameters.put(name, value);
  }

  /** Gives a parameter a truth value. */
  protected final void parameter(String name, boolean value) {
    parameters.put(name, value);
  }

  /** The SystemVerilog of the module, emitted with the design. */
  protected final void source(String systemVerilog) {
    source = Optional.of(systemVerilog);
  }

  /** The SystemVerilog of the module is a resource beside {@code type}. */
  protected final void sourceResource(Class<?> type, String resource) {
    try (var stream = type.getResourceAsStream(resource)) {
      if (stream == null) {
        throw NameErrors.noResource(resource, type);
      }
      source(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The module has the clock port {@code clk}, and {@code rst} too if {@code withReset}. */
  protected final void clocked(boolean withReset) {
    body().domains.standard().use(withReset);
  }

  /** The module does nothing but call a C function, its ports in the order that this needs. */
  protected final void calls(ForeignFunction called) {
    function = Optional.of(called);
  }

  Optional<ForeignFunction> function() {
    return function;
  }

  /** The name of the module. */
  protected final String module() {
    return module;
  }

  Optional<String> sourceText() {
    return source;
  }

  List<String> parameterNames() {
    return List.copyOf(parameters.keySet());
  }

  @Override
  Map<String, Object> parameters() {
    return parameters;
  }
}
