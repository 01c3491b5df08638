package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.ir.Type.EnumType;

/** The enumeration types that a module's text mentions, with their names in it. */
final class Enums {
  private record Spelling(String type, List<String> members) {}

  private final Map<EnumType, Spelling> known = new LinkedHashMap<>();
  private final Set<String> mentioned = new HashSet<>();
  private final Names names;

  Enums(Names names) {
    this.names = names;
  }

  String typeName(EnumType type) {
    return spelling(type).type();
  }

  /** The member with that code. */
  Optional<String> member(EnumType type, BigInteger code) {
    for (int i = 0; i < type.codes().size(); i++) {
      if (BigInteger.valueOf(type.codes().get(i)).equals(code)) {
        String name = spelling(type).members().get(i);
        mentioned.add(name);
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  void declare(Language language, Code code) {
    for (var entry : known.entrySet()) {
      if (language.isOld()) {
        constants(entry.getKey(), entry.getValue(), code);
      } else {
        declare(entry.getKey(), entry.getValue(), code);
      }
    }
  }

  private static void declare(EnumType type, Spelling spelling, Code code) {
    String base = type.width() == 1 ? "logic" : "logic [" + (type.width() - 1) + ":0]";
    code.open("typedef enum " + base + " {");
    for (int i = 0; i < spelling.members().size(); i++) {
      String separator = i + 1 < spelling.members().size() ? "," : "";
      String value = Literals.of(type.codes().get(i), type.width());
      code.line(spelling.members().get(i) + " = " + value + separator);
    }
    code.close("} " + spelling.type() + ";");
    code.line("");
  }

  /** The members that the text mentions, since lint tools object to the others. */
  private void constants(EnumType type, Spelling spelling, Code code) {
    String range = type.width() == 1 ? "" : "[" + (type.width() - 1) + ":0] ";
    for (int i = 0; i < spelling.members().size(); i++) {
      String name = spelling.members().get(i);
      if (mentioned.contains(name)) {
        String value = Literals.of(type.codes().get(i), type.width());
        code.line("localparam " + range + name + " = " + value + ";");
      }
    }
    code.line("");
  }

  private Spelling spelling(EnumType type) {
    var spelling = known.get(type);
    if (spelling == null) {
      String snake = type.name().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
      var members = new ArrayList<String>();
      for (String member : type.members()) {
        members.add(
            names.isFree(member)
                ? names.allocate(member)
                : names.allocate(snake.toUpperCase(Locale.ROOT) + "_" + member));
      }
      spelling = new Spelling(names.allocate(snake + "_t"), members);
      known.put(type, spelling);
    }
    return spelling;
  }
}
