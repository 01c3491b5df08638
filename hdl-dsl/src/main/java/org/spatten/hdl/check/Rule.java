package org.spatten.hdl.check;

import java.util.function.Consumer;
import org.spatten.hdl.ir.Module;

/** Something that every module must obey. */
interface Rule {
  void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found);
}
