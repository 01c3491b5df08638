package org.spatten.hdl.naming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The methods of one class, read once from its class file. */
final class ClassTable {
  private static final ClassValue<ClassTable> ALL =
      new ClassValue<>() {
        @Override
        protected ClassTable computeValue(Class<?> type) {
          return new ClassTable(type);
        }
      };

  private final Map<String, List<MethodTable>> methods = new HashMap<>();

  private ClassTable(Class<?> type) {
    var name = type.getName();
    var file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    try (var stream = type.getResourceAsStream(file)) {
      if (stream != null) {
        read(stream.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The method that a frame of the stack executes. */
  static MethodTable of(StackFrame frame) {
    var overloads =
        ALL.get(frame.getDeclaringClass()).methods.getOrDefault(frame.getMethodName(), List.of());
    if (overloads.size() == 1) {
      return overloads.get(0);
    }
    for (var method : overloads) {
      if (method.descriptor().equals(frame.getDescriptor())) {
        return method;
      }
    }
    return MethodTable.UNKNOWN;
  }

  private void read(byte[] classFile) {
    new OffsetReader(classFile).read();
  }

  /** A reader that tells the byte offset of the instruction being visited. */
  private final class OffsetReader extends ClassReader implements IntSupplier {
    private int offset;
    private Optional<String> file = Optional.empty();

    OffsetReader(byte[] classFile) {
      super(classFile);
    }

    @Override
    protected void readBytecodeInstructionOffset(int bytecodeOffset) {
      offset = bytecodeOffset;
    }

    @Override
    public int getAsInt() {
      return offset;
    }

    void read() {
      accept(new Visitor(), ClassReader.SKIP_FRAMES);
    }

    private final class Visitor extends ClassVisitor {
      Visitor() {
        super(Opcodes.ASM9);
      }

      @Override
      public void visitSource(String source, String debug) {
        file = Optional.ofNullable(source);
      }

      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        var overloads = methods.get(name);
        if (overloads == null) {
          overloads = new ArrayList<>(1);
          methods.put(name, overloads);
        }
        return new MethodReader(file.orElse("unknown"), descriptor, OffsetReader.this, overloads);
      }
    }
  }
}
