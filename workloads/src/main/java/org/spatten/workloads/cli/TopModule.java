package org.spatten.workloads.cli;

import java.util.List;
import java.util.Locale;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.workloads.InputException;

/** Finds a module by what a person calls it. */
final class TopModule {
  private TopModule() {}

  /**
   * The part of a design under one module, named in full ({@code quick_select_16_1024_8}) or by its
   * class ({@code QuickSelect}, {@code quick_select}).
   *
   * @throws InputException when no module or several have the name
   */
  static Design of(Design design, String name) {
    List<String> modules = design.modules().stream().map(Module::name).toList();
    if (modules.contains(name)) {
      return design.under(name);
    }
    List<String> meant =
        modules.stream().filter(module -> plain(module).equals(plain(name))).toList();
    if (meant.size() != 1) {
      throw new InputException(
          "--top "
              + name
              + (meant.isEmpty() ? ": no such module; there are " : " may be ")
              + String.join(", ", meant.isEmpty() ? modules : meant));
    }
    return design.under(meant.get(0));
  }

  /** Without parameters, underscores and capitals. */
  private static String plain(String module) {
    return module
        .replaceFirst("(_[0-9]+)+(_[a-z]+)?$", "")
        .replace("_", "")
        .toLowerCase(Locale.ROOT);
  }
}
