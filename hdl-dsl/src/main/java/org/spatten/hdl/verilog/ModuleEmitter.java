package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.check.PortDependencies;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/** Emits one module. */
final class ModuleEmitter {
  private static final int LONGEST_COMMENT = 97;

  private final ModuleContext context;

  private ModuleEmitter(ModuleContext context) {
    this.context = context;
  }

  static EmittedFile emit(Module.Defined module, PortDependencies children, EmitOptions options) {
    var rewritten = ResetRewrite.of(FoldedModule.of(module), options.resets());
    return new ModuleEmitter(new ModuleContext(rewritten, children, options)).emit();
  }

  private EmittedFile emit() {
    var module = context.module;
    EnumTyping.decide(context);
    context.arrays.decide();
    var instances = new Instances(context);
    new Combinational(context).write(instances.unassigned());
    instances.write();
    new Registers(context).write();
    new Memories(context).write();
    if (context.usage.hasChecks()) {
      new Checks(context).write();
    }
    var declarations = new Declarations(context);
    var loops = new LaneLoops(context, context.body());
    var body =
        context.options.laneLoops() && !context.options.language().isOld()
            ? loops.write()
            : context.body();
    var unused = unused(instances);

    var code = new Code();
    describe(module.description(), code);
    code.open("module " + module.name() + " (");
    code.indent();
    declarations.ports(code);
    code.outdent();
    code.close(");");
    code.indent();
    context.enums.declare(context.options.language(), code);
    declarations.body(instances, loops.arrays(), code);
    if (!unused.isEmpty()) {
      String name = context.names.allocate("unused_ok");
      code.line(context.net(name) + " " + name + ";");
      code.line("assign " + name + " = &{1'b0, " + loops.renamed(String.join(", ", unused)) + "};");
      code.line("");
    }
    var text = new StringBuilder(40 * (code.size() + body.size()));
    code.appendTo(text);
    body.appendTo(text);
    return new EmittedFile(
        module.name() + context.options.language().suffix, text.append("endmodule\n").toString());
  }

  /** Writes sentences as lines of a comment. */
  private static void describe(String sentences, Code code) {
    var line = new StringBuilder();
    for (var word : sentences.strip().split("\\s+", -1)) {
      if (line.length() + word.length() >= LONGEST_COMMENT) {
        code.line("//" + line);
        line.setLength(0);
      }
      line.append(' ').append(word);
    }
    if (!sentences.isBlank()) {
      code.line("//" + line);
    }
  }

  /** The bits that nothing reads, which lint tools want to see used. */
  private List<String> unused(Instances instances) {
    var result = new ArrayList<String>();
    for (var port : context.module.ports()) {
      if (port.kind() == Signal.Kind.INPUT) {
        result.addAll(context.used.unread(port.name(), port.width()));
      }
    }
    for (var signal : context.module.signals()) {
      if (instances.undeclared().contains(signal) || !context.usage.isLive(signal)) {
        continue;
      }
      String name = context.signals.of(signal);
      if (!name.endsWith("_unused")) {
        result.addAll(context.used.unread(name, signal.width()));
      }
    }
    for (var made : context.hoisted) {
      result.addAll(context.used.unread(made.name(), made.type().width()));
    }
    return result;
  }
}
