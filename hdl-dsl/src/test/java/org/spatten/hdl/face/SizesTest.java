package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.stream.Stream.stream;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Domain;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Memory;
import org.spatten.hdl.Scope;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.arith.AdderTree;
import org.spatten.hdl.arith.DecodeTable;
import org.spatten.hdl.bus.AddressRange;
import org.spatten.hdl.bus.Axi4;
import org.spatten.hdl.bus.Axi4Config;
import org.spatten.hdl.bus.Axi4Lite;
import org.spatten.hdl.bus.Axi4LiteConfig;
import org.spatten.hdl.bus.Axi4Stream;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.state.Pipeline;
import org.spatten.hdl.state.ShiftRegister;
import org.spatten.hdl.stream.ArbiterPolicy;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.stream.StreamFifo;
import org.spatten.hdl.stream.StreamFork;
import org.spatten.hdl.stream.StreamNarrower;

/**
 * Counts, widths, depths and delays that cannot be are one clear message at the user's line,
 * whatever takes them: every public constructor and method of the library with a whole number.
 */
class SizesTest {
  private static final List<String> PACKAGES =
      List.of("", "arith", "bus", "crossing", "state", "stream");

  /** Where a negative number means something, or is asked of a value in a test. */
  private static final Set<String> NEGATIVE_IS_LEGAL =
      Set.of(
          "EnumShape.decode 0",
          "Hdl.range(II) 0",
          "Hdl.range(II) 1",
          "SIntShape.of 0",
          "Shapes.fix 1",
          "Shapes.sint 1",
          "PortSignal.PortSignal 3",
          "AxiResponse.name 0");

  /** Values of many types, to be passed to what is tried. */
  static final class Host extends Component {
    public final UInt number = in(uint(8));
    public final Bool flag = in(bool());
    public final Vec<UInt> vector = in(vec(4, uint(8)));
    public final Stream<UInt> stream = in(stream(uint(8)));
    public final Flow<UInt> flow = in(Flow.flow(uint(8)));
    public final Axi4 axi = in(Axi4.axi4(new Axi4Config(2, 16, 32)));
    public final Axi4Lite lite = in(Axi4Lite.axi4Lite(new Axi4LiteConfig(8, 32)));
    final Scope scope = scope();
    final Memory<UInt> words = memory(uint(8), 16);

    Host(Consumer<Host> trial) {
      trial.accept(this);
    }

    Object someInputs(int count) {
      return ins(count, stream(uint(8)));
    }

    Object someOutputs(int count) {
      return outs(count, stream(uint(8)));
    }

    Domain domain() {
      return clockDomain();
    }

    /** Something of a type; null where there is nothing. */
    Object some(Class<?> type) {
      var all =
          List.of(
              number,
              flag,
              sint(8, 1),
              bits(8, 1),
              fix(8, 3).of(1),
              vector,
              stream,
              flow,
              axi,
              lite,
              scope,
              words,
              domain(),
              uint(8),
              sint(8),
              bits(8),
              bool(),
              fix(8, 3),
              vec(2, uint(8)),
              enumeration(ArbiterPolicy.class),
              enumeration(ArbiterPolicy.class).zero(),
              stream(uint(8)),
              ArbiterPolicy.ROUND_ROBIN,
              new Axi4Config(2, 16, 32),
              new Axi4LiteConfig(8, 32),
              List.of(number),
              (Function<Object, Object>) o -> flag,
              (IntFunction<Object>) i -> number,
              (BinaryOperator<UInt>) UInt::plus,
              "text",
              true,
              4,
              4L,
              Pipeline.of(scope),
              Pipeline.of(scope).start(number),
              DecodeTable.of(4, uint(8)));
      var boxed = MethodType.methodType(type).wrap().returnType();
      return all.stream().filter(boxed::isInstance).findFirst().orElse(null);
    }
  }

  private static List<Class<?>> library() throws IOException, URISyntaxException {
    var root = Path.of(Component.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var found = new ArrayList<Class<?>>();
    for (var part : PACKAGES) {
      var folder = root.resolve("org/spatten/hdl").resolve(part);
      try (var files = Files.list(folder)) {
        files
            .map(f -> f.getFileName().toString())
            .filter(f -> f.endsWith(".class") && !f.contains("$") && !f.contains("-"))
            .sorted()
            .forEach(f -> found.add(type(part, f.replace(".class", ""))));
      }
    }
    return found.stream().filter(c -> Modifier.isPublic(c.getModifiers())).toList();
  }

  private static Class<?> type(String part, String name) {
    try {
      return Class.forName("org.spatten.hdl." + (part.isEmpty() ? "" : part + ".") + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Executable> callables(Class<?> type) {
    var all = new ArrayList<Executable>(Arrays.asList(type.getDeclaredConstructors()));
    all.addAll(Arrays.asList(type.getDeclaredMethods()));
    all.removeIf(e -> !Modifier.isPublic(e.getModifiers()) || e.isSynthetic());
    return all;
  }

  private static String name(Executable tried, int parameter) {
    var simple = tried.getDeclaringClass().getSimpleName();
    var name = tried instanceof Method ? tried.getName() : simple;
    boolean ranges = name.equals("range") && tried.getParameterCount() == 2;
    return simple + "." + name + (ranges ? "(II)" : "") + " " + parameter;
  }

  /** What is said about -1 in the place of a parameter; empty when nothing is. */
  private static String tried(Executable tried, int parameter) {
    try {
      new Host(host -> call(host, tried, parameter));
      return "";
    } catch (DesignException e) {
      return e.getMessage();
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  private static Object number(Class<?> type) {
    if (type == int.class) {
      return -1;
    }
    return -1L;
  }

  private static void call(Host host, Executable tried, int parameter) {
    var types = tried.getParameterTypes();
    var arguments = Arrays.stream(types).map(host::some).toArray();
    arguments[parameter] = number(types[parameter]);
    if (tried.getDeclaringClass() == Axi4Config.class && parameter < 2) {
      arguments[2] = 32;
    }
    if (tried.getDeclaringClass() == Axi4LiteConfig.class && parameter == 0) {
      arguments[1] = 32;
    }
    for (int i = 0; i < types.length; i++) {
      boolean ranges = tried.getParameters()[i].getParameterizedType().toString().contains("Range");
      arguments[i] = ranges ? List.of(new AddressRange(0, 4096)) : arguments[i];
    }
    try {
      if (tried instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else if (tried instanceof Method method) {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        method.invoke(isStatic ? null : host.some(method.getDeclaringClass()), arguments);
      }
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Test
  void aNegativeNumberIsRefusedWhereverThereIsAWholeNumber() throws Exception {
    var silent = new TreeSet<String>();
    int count = 0;
    for (var type : library()) {
      for (var tried : callables(type)) {
        var types = tried.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
          if ((types[i] == int.class || types[i] == long.class) && canBeTried(tried)) {
            count++;
            var message = tried(tried, i);
            if (!message.matches("SizesTest\\.java:\\d+: (?s).*")
                && !NEGATIVE_IS_LEGAL.contains(name(tried, i))) {
              silent.add(name(tried, i) + ": " + message);
            }
          }
        }
      }
    }
    assertThat(count).isGreaterThan(100);
    assertThat(silent).isEmpty();
  }

  private static boolean canBeTried(Executable tried) {
    var values = new boolean[] {true};
    new Host(
        host -> {
          for (var type : tried.getParameterTypes()) {
            values[0] &= host.some(type) != null;
          }
          boolean needsReceiver =
              tried instanceof Method && !Modifier.isStatic(tried.getModifiers());
          values[0] &= !needsReceiver || host.some(tried.getDeclaringClass()) != null;
        });
    return values[0];
  }

  private static final Map<String, Consumer<Host>> MISTAKES =
      Map.ofEntries(
          Map.entry("the number of ports must be at least 0, not -1", h -> h.someInputs(-1)),
          Map.entry(
              "the number of ports is at most 1048576, not 2000000", h -> h.someOutputs(2_000_000)),
          Map.entry(
              "the depth of a queue must be at least 1, not 0",
              h -> new StreamFifo<>(Hdl.uint(8), 0)),
          Map.entry("the depth of a queue must be at least 1, not -3", h -> h.stream.queue(-3)),
          Map.entry(
              "the number of streams of a StreamFork is at most 1048576, not 2000000000",
              h -> new StreamFork<>(Hdl.uint(8), 2_000_000_000)),
          Map.entry(
              "the factor of a width adapter is 1 to 131072, not -1",
              h -> new StreamNarrower(8, -1)),
          Map.entry("the number of terms must be at least 1, not 0", h -> AdderTree.sumWidth(0, 4)),
          Map.entry(
              "the number of levels in a stage must be at least 0, not -1",
              h -> new AdderTree(4, 4, -1)),
          Map.entry(
              "the input's width of a decode table must be at least 1, not 0",
              h -> DecodeTable.of(0, Hdl.uint(2))),
          Map.entry(
              "the length of a shift register is at most 1048576, not 2000000000",
              h -> ShiftRegister.of(h.scope, h.number, 2_000_000_000)),
          Map.entry(
              "the width of an AXI4-Stream in bytes is 1 to 131072, not 0",
              h -> Axi4Stream.axi4Stream(0)),
          Map.entry("the width of AXI4 ids is 1 to 32, not 0", h -> new Axi4Config(0, 32, 64)),
          Map.entry(
              "the number of elements of a vector is at most 1048576, not 2000000000",
              h -> Hdl.vec(2_000_000_000, Hdl.uint(1000))),
          Map.entry(
              "the number of elements of vec(1048576, bool()) is 1 to 1024, not 1025",
              h -> Hdl.vec(1025, Hdl.vec(1 << 20, Hdl.bool()))),
          Map.entry("a modulus is 1 to 256, not 0", h -> h.number.incrementModulo(0)),
          Map.entry("the end of a range must be at least 0, not -1", h -> Hdl.range(-1)),
          Map.entry(
              "the reset value of a register is not a constant; write a literal",
              h -> new org.spatten.hdl.bus.RegisterBank(h.lite).readWrite(0, h.number)));

  @Test
  void theMessagesSayWhatIsCounted() {
    MISTAKES.forEach(
        (message, mistake) ->
            assertThatThrownBy(() -> new Host(mistake))
                .isInstanceOf(DesignException.class)
                .hasMessageMatching("SizesTest\\.java:\\d+: \\Q" + message + "\\E"));
  }

  @Test
  void noPortsAtAllAreLegal() {
    new Host(h -> assertThat((List<?>) h.someInputs(0)).isEmpty());
  }
}
