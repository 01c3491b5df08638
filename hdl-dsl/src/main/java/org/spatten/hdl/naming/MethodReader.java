package org.spatten.hdl.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.spatten.hdl.naming.Instruction.Kind;

/** Reads one method of a class file into a table. */
final class MethodReader extends MethodVisitor {
  private final String file;
  private final String descriptor;
  private final IntSupplier offset;
  private final List<MethodTable> result;
  private final List<Instruction> instructions = new ArrayList<>();
  private final Map<Label, Integer> labels = new HashMap<>();
  private final Map<Integer, Label> jumps = new HashMap<>();
  private int[] starts = new int[16];
  private int[] lines = new int[16];
  private int lineCount;
  private final TakerFinder finder = new TakerFinder();

  /**
   * Reads a method.
   *
   * @param offset the byte offset of the instruction being visited
   * @param result takes the table
   */
  MethodReader(String file, String descriptor, IntSupplier offset, List<MethodTable> result) {
    super(Opcodes.ASM9);
    this.file = file;
    this.descriptor = descriptor;
    this.offset = offset;
    this.result = result;
  }

  private void add(Kind kind, int variable, String name) {
    instructions.add(new Instruction(offset.getAsInt(), kind, variable, name));
  }

  private void other() {
    add(Kind.OTHER, 0, "");
  }

  @Override
  public void visitLabel(Label label) {
    labels.put(label, offset.getAsInt());
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    int at = labels.get(start);
    if (lineCount > 0 && starts[lineCount - 1] == at) {
      lineCount--;
    }
    if (lineCount == lines.length) {
      starts = Arrays.copyOf(starts, 2 * lineCount);
      lines = Arrays.copyOf(lines, 2 * lineCount);
    }
    starts[lineCount] = at;
    lines[lineCount++] = line;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String signature, boolean isInterface) {
    add(Kind.CALL, 0, name);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String signature, Handle bootstrap, Object... arguments) {
    other();
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    switch (opcode) {
      case Opcodes.ALOAD -> add(Kind.LOAD_LOCAL, variable, "");
      case Opcodes.ASTORE -> add(Kind.STORE_LOCAL, variable, "");
      default -> other();
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String type) {
    if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
      add(Kind.STORE_FIELD, 0, name);
    } else if (type.startsWith("[")) {
      add(Kind.LOAD_ARRAY_FIELD, dimensions(type), name);
    } else {
      other();
    }
  }

  @Override
  public void visitInsn(int opcode) {
    switch (opcode) {
      case Opcodes.AALOAD -> add(Kind.LOAD_ELEMENT, 0, "");
      case Opcodes.ARRAYLENGTH -> add(Kind.ARRAY_LENGTH, 0, "");
      case Opcodes.AASTORE -> add(Kind.STORE_ELEMENT, 0, "");
      case Opcodes.ARETURN -> add(Kind.RETURN, 0, "");
      case Opcodes.DUP, Opcodes.DUP_X1, Opcodes.DUP_X2 -> add(Kind.NEUTRAL, 0, "");
      default -> other();
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.CHECKCAST) {
      add(Kind.NEUTRAL, 0, "");
    } else {
      other();
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    other();
  }

  @Override
  public void visitLdcInsn(Object value) {
    other();
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    other();
  }

  @Override
  public void visitJumpInsn(int opcode, Label target) {
    if (opcode == Opcodes.GOTO) {
      jumps.put(instructions.size(), target);
    }
    other();
    var start = labels.get(target);
    if (start != null) {
      finder.addLoop(start, offset.getAsInt());
    }
  }

  @Override
  public void visitLocalVariable(
      String name, String type, String signature, Label start, Label end, int index) {
    finder.addVariable(name, index, labels.get(start), dimensions(type));
  }

  private static int dimensions(String type) {
    return type.lastIndexOf('[') + 1;
  }

  @Override
  public void visitEnd() {
    for (var jump : jumps.entrySet()) {
      int at = instructions.get(jump.getKey()).at();
      int target = labels.get(jump.getValue());
      instructions.set(jump.getKey(), new Instruction(at, Kind.JUMP, target, ""));
    }
    result.add(
        new MethodTable(
            file,
            descriptor,
            finder.find(instructions),
            Arrays.copyOf(starts, lineCount),
            Arrays.copyOf(lines, lineCount)));
  }
}
