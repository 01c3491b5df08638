package org.spatten.hdl.test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs an {@link RtlTest} on each engine. */
final class RtlTestExtension implements TestTemplateInvocationContextProvider {
  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    RtlTest test = context.getRequiredTestMethod().getAnnotation(RtlTest.class);
    List<String> wanted = List.of(test.engines());
    List<String> allowed = Arrays.asList(System.getProperty("rtl.engines", "").split(","));
    long seed = seed(System.getProperty("rtl.seed", ""), context.getUniqueId());
    List<Engine> all = Engine.all();
    requireThere(allowed, all.stream().map(Engine::name).sorted().toList());
    return all.stream()
        .filter(e -> wanted.isEmpty() || wanted.contains(e.name()))
        .filter(e -> allowed.contains("") || allowed.contains(e.name()))
        .map(e -> new Invocation(e.withSeed(seed), name(context)));
  }

  static void requireThere(List<String> wanted, List<String> engines) {
    for (String name : wanted) {
      if (!name.isEmpty() && !engines.contains(name)) {
        throw new IllegalArgumentException(
            "rtl.engines names `%s`, but the class path has %s".formatted(name, engines));
      }
    }
  }

  /** The seed that a property gives, or else a positive number that follows from the test. */
  static long seed(String property, String test) {
    if (property.isEmpty()) {
      return 1L + (test.hashCode() & 0xFFFF);
    }
    if (!property.matches("[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException("rtl.seed is a positive number, not `" + property + "`");
    }
    return Long.parseLong(property);
  }

  private static String name(ExtensionContext context) {
    return context.getRequiredTestClass().getSimpleName()
        + "."
        + context.getRequiredTestMethod().getName();
  }

  /** Throws the failure on, with what its simulations have to say and how to see it again. */
  static void explain(Throwable failure, OpenDuts open, String test, Engine engine)
      throws Throwable {
    if (failure instanceof AssertionError || failure instanceof RuntimeException) {
      String again =
          "\nagain: test %s with -Drtl.engines=%s -Drtl.seed=%d, and -Drtl.waves=FOLDER for waveforms"
              .formatted(test, engine.name(), engine.seed());
      throw new RtlTestFailure(
          failure.getMessage() + open.describe().stripTrailing() + again, failure);
    }
    throw failure;
  }

  private record Invocation(Engine engine, String test) implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int index) {
      return engine.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Run(engine, test));
    }
  }

  /** One run of a test on one engine. */
  private static final class Run
      implements ParameterResolver, AfterEachCallback, TestExecutionExceptionHandler {
    private final OpenDuts open;
    private final Engine engine;
    private final String test;

    Run(Engine engine, String test) {
      this.test = test;
      this.open =
          new OpenDuts(
              Optional.ofNullable(System.getProperty("rtl.waves"))
                  .map(folder -> Path.of(folder, test + "." + engine.name())));
      this.engine = engine.tracking(open);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Engine.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return engine;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure)
        throws Throwable {
      explain(failure, open, test, engine);
    }

    @Override
    public void afterEach(ExtensionContext context) {
      open.close();
    }
  }
}
