package org.spatten.hdl.test;

import java.util.Arrays;
import java.util.List;
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
    long seed = Long.getLong("rtl.seed", seed(context.getUniqueId()));
    return Engine.all().stream()
        .filter(e -> wanted.isEmpty() || wanted.contains(e.name()))
        .filter(e -> allowed.contains("") || allowed.contains(e.name()))
        .map(e -> new Invocation(e.withSeed(seed)));
  }

  /** A positive number that follows from a name. */
  private static long seed(String name) {
    return 1L + (name.hashCode() & 0xFFFF);
  }

  /** Throws the failure on, with what its simulations have to say. */
  static void explain(Throwable failure, OpenDuts open) throws Throwable {
    if (failure instanceof AssertionError || failure instanceof RuntimeException) {
      throw new RtlTestFailure(failure.getMessage() + open.describe(), failure);
    }
    throw failure;
  }

  private record Invocation(Engine engine) implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int index) {
      return engine.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Run(engine));
    }
  }

  /** One run of a test on one engine. */
  private static final class Run
      implements ParameterResolver, AfterEachCallback, TestExecutionExceptionHandler {
    private final OpenDuts open = new OpenDuts();
    private final Engine engine;

    Run(Engine engine) {
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
      explain(failure, open);
    }

    @Override
    public void afterEach(ExtensionContext context) {
      open.close();
    }
  }
}
