package org.spatten.hdl;

import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Register;

/** One ground register of a component under construction. */
record RegisterPart(Sig sig, Domain domain, Optional<Expr.Literal> resetValue, boolean crossing) {
  Register freeze() {
    return new Register(sig.signal(), domain.freeze(), resetValue, crossing);
  }
}
