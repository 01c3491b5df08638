package org.spatten.hdl.sim;

import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/** Writes the class of one program: a static method for each chunk, and one that calls them all. */
final class CodeWriter {
  private static final String PACKAGE = "org/spatten/hdl/sim/";
  private static final String NAME = PACKAGE + "Generated";
  private static final String LONGS = "[J";
  private static final String BEHAVIOUR = "org/spatten/hdl/ir/ForeignFunction$Behaviour";
  private static final String FUNCTION = "L" + BEHAVIOUR + ";";
  private static final int STATE = 0;

  private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
  private final Schedule schedule;
  private final int firstMark;
  private MethodVisitor m;
  private int chunk;
  private int nextLocal;

  CodeWriter(Schedule schedule, int firstMark) {
    this.schedule = schedule;
    this.firstMark = firstMark;
  }

  byte[] write(int memories, int functions) {
    out.visit(V17, ACC_FINAL | ACC_SUPER, NAME, null, PACKAGE + "Code", null);
    statics(memories, functions);
    constructor();
    for (chunk = 0; chunk < schedule.chunks.size(); chunk++) {
      m = out.visitMethod(ACC_STATIC | ACC_PRIVATE, "chunk" + chunk, "()V", null, null);
      m.visitCode();
      m.visitFieldInsn(GETSTATIC, NAME, "S", LONGS);
      m.visitVarInsn(ASTORE, STATE);
      nextLocal = 1;
      chunk(schedule.chunks.get(chunk));
      end();
    }
    m = out.visitMethod(0, "run", "()V", null, null);
    m.visitCode();
    for (int i = 0; i < schedule.chunks.size(); i++) {
      m.visitMethodInsn(INVOKESTATIC, NAME, "chunk" + i, "()V", false);
    }
    end();
    out.visitEnd();
    return out.toByteArray();
  }

  private void end() {
    m.visitInsn(RETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }

  /** Arrays are constants of the class, so that compiled code neither loads nor checks them. */
  private void statics(int memories, int functions) {
    field("S", LONGS);
    m = out.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    m.visitCode();
    m.visitMethodInsn(INVOKESTATIC, PACKAGE + "Handover", "state", "()[J", false);
    m.visitFieldInsn(PUTSTATIC, NAME, "S", LONGS);
    for (int i = 0; i < memories; i++) {
      field("M" + i, LONGS);
      push(i);
      m.visitMethodInsn(INVOKESTATIC, PACKAGE + "Handover", "memory", "(I)[J", false);
      m.visitFieldInsn(PUTSTATIC, NAME, "M" + i, LONGS);
    }
    for (int i = 0; i < functions; i++) {
      field("F" + i, FUNCTION);
      push(i);
      m.visitMethodInsn(INVOKESTATIC, PACKAGE + "Handover", "function", "(I)" + FUNCTION, false);
      m.visitFieldInsn(PUTSTATIC, NAME, "F" + i, FUNCTION);
    }
    end();
  }

  private void field(String name, String type) {
    out.visitField(ACC_STATIC | ACC_FINAL | ACC_PRIVATE, name, type, null, null).visitEnd();
  }

  private void constructor() {
    m = out.visitMethod(0, "<init>", "()V", null, null);
    m.visitCode();
    m.visitVarInsn(ALOAD, 0);
    m.visitMethodInsn(INVOKESPECIAL, PACKAGE + "Code", "<init>", "()V", false);
    end();
  }

  private void chunk(List<Schedule.Item> items) {
    for (Schedule.Item item : items) {
      if (item.stores()) {
        countLoads(item.node());
      } else {
        for (Node arg : item.node().args) {
          countLoads(arg);
        }
      }
    }
    for (Schedule.Item item : items) {
      if (item.stores()) {
        m.visitVarInsn(ALOAD, STATE);
        push(item.slot());
        value(item.node());
        m.visitInsn(LASTORE);
      } else if (item.node().op == Op.WIDE_DIVIDE) {
        divide(item.node());
      } else {
        define(item.node());
      }
    }
  }

  private void define(Node node) {
    boolean stored = node.slot >= 0 && node.op != Op.WIDE_RESULT;
    if (stored) {
      m.visitVarInsn(ALOAD, STATE);
      push(node.slot);
    }
    compute(node);
    if (!stored) {
      keep(node);
    } else if (node.loadsChunk == mark()) {
      m.visitInsn(DUP2_X2);
      m.visitInsn(LASTORE);
      keep(node);
    } else {
      m.visitInsn(LASTORE);
    }
  }

  /** A number of this chunk that no chunk of another program has. */
  private int mark() {
    return firstMark + chunk;
  }

  private void keep(Node node) {
    node.local = nextLocal;
    node.localChunk = mark();
    nextLocal += 2;
    m.visitVarInsn(LSTORE, node.local);
  }

  /** Counts the fetches of what comes from slots, to keep in a variable what is wanted twice. */
  private void countLoads(Node node) {
    if (node.isConst()) {
      return;
    }
    if (schedule.mine(node) && node.inlined) {
      for (Node arg : node.args) {
        countLoads(arg);
      }
    } else if (node.loadsChunk != mark()) {
      node.loadsChunk = mark();
      node.loads = 1;
    } else {
      node.loads++;
    }
  }

  private void value(Node node) {
    if (node.isConst()) {
      push(node.imm);
    } else if (schedule.mine(node) && node.inlined) {
      compute(node);
    } else if (node.localChunk == mark()) {
      m.visitVarInsn(LLOAD, node.local);
    } else {
      m.visitVarInsn(ALOAD, STATE);
      push(node.op == Op.LOAD ? (int) node.imm : node.slot);
      m.visitInsn(LALOAD);
      if (node.loads > 1) {
        m.visitInsn(DUP2);
        keep(node);
      }
    }
  }

  private void compute(Node node) {
    switch (node.op) {
      case MEMORY -> {
        m.visitFieldInsn(GETSTATIC, NAME, "M" + node.imm, LONGS);
        index(node.a());
        m.visitInsn(LALOAD);
      }
      case INDEXED -> {
        m.visitVarInsn(ALOAD, STATE);
        index(node.a());
        push((int) node.imm);
        m.visitInsn(IADD);
        m.visitInsn(LALOAD);
      }
      case WIDE_RESULT -> {
        m.visitVarInsn(ALOAD, STATE);
        push((int) node.imm);
        m.visitInsn(LALOAD);
      }
      case PARITY, COUNT -> {
        value(node.a());
        m.visitMethodInsn(INVOKESTATIC, "java/lang/Long", "bitCount", "(J)I", false);
        if (node.op == Op.PARITY) {
          push(1);
          m.visitInsn(IAND);
        }
        m.visitInsn(I2L);
      }
      case SHL, SHR, SAR -> {
        value(node.a());
        index(node.b());
        m.visitInsn(node.op == Op.SHL ? LSHL : node.op == Op.SHR ? LUSHR : LSHR);
      }
      case CALL -> foreign(node);
      default -> {
        value(node.a());
        value(node.b());
        operate(node.op);
      }
    }
  }

  private void foreign(Node node) {
    m.visitFieldInsn(GETSTATIC, NAME, "F" + node.imm, FUNCTION);
    push(node.args.length);
    m.visitIntInsn(NEWARRAY, T_LONG);
    for (int i = 0; i < node.args.length; i++) {
      m.visitInsn(DUP);
      push(i);
      value(node.args[i]);
      m.visitInsn(LASTORE);
    }
    m.visitMethodInsn(INVOKEINTERFACE, BEHAVIOUR, "apply", "([J)J", true);
  }

  private void operate(Op op) {
    switch (op) {
      case ADD -> m.visitInsn(LADD);
      case SUB -> m.visitInsn(LSUB);
      case MUL -> m.visitInsn(LMUL);
      case AND -> m.visitInsn(LAND);
      case OR -> m.visitInsn(LOR);
      case XOR -> m.visitInsn(LXOR);
      case UMULH -> call("umulh", "(JJ)J");
      case DIVU -> call("divideUnsigned", "(JJ)J");
      case DIVS -> call("divideSigned", "(JJ)J");
      case REMU -> call("remainderUnsigned", "(JJ)J");
      case REMS -> call("remainderSigned", "(JJ)J");
      default -> throw new AssertionError(op);
    }
  }

  private void divide(Node node) {
    int words = node.args.length / 2;
    for (int i = 0; i < 2 * words; i++) {
      m.visitVarInsn(ALOAD, STATE);
      push((int) node.imm + i);
      value(node.args[i]);
      m.visitInsn(LASTORE);
    }
    m.visitVarInsn(ALOAD, STATE);
    push((int) node.imm);
    push(words);
    push((int) node.args[2 * words].imm);
    call("divideWide", "([JIII)V");
  }

  private void call(String name, String descriptor) {
    m.visitMethodInsn(INVOKESTATIC, PACKAGE + "Operations", name, descriptor, false);
  }

  private void index(Node node) {
    if (node.isConst()) {
      push((int) node.imm);
    } else {
      value(node);
      m.visitInsn(L2I);
    }
  }

  private void push(long value) {
    if (value == 0 || value == 1) {
      m.visitInsn(value == 0 ? LCONST_0 : LCONST_1);
    } else if (value == (short) value) {
      push((int) value);
      m.visitInsn(I2L);
    } else {
      m.visitLdcInsn(value);
    }
  }

  private void push(int value) {
    if (value >= -1 && value <= 5) {
      m.visitInsn(ICONST_0 + value);
    } else if (value == (byte) value) {
      m.visitIntInsn(BIPUSH, value);
    } else if (value == (short) value) {
      m.visitIntInsn(SIPUSH, value);
    } else {
      m.visitLdcInsn(value);
    }
  }
}
