package org.spatten.hdl.verilog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Signals of a module that may be declared as one array: they differ in an index from 0 upwards,
 * have one type, and are all registers or all driven by continuous assignments.
 */
final class ArrayFamilies {
  /**
   * A declared signal.
   *
   * @param type as declared
   * @param register whether a clocked block drives it
   * @param block the number of the {@code always_comb} that drives it; 0 when none does
   */
  record Member(String type, boolean register, int block) {}

  /**
   * An array in the place of signals.
   *
   * @param name of the array
   * @param members the signals that it replaces, by index
   */
  record Array(String name, List<String> members, String type, boolean register) {
    // One name is one array; the members may be many.
    @Override
    public boolean equals(Object other) {
      return other instanceof Array array && array.name.equals(name) && sameFirst(array);
    }

    private boolean sameFirst(Array other) {
      return other.members.get(0).equals(members.get(0));
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  private static final int FEWEST = 4;

  private final Map<String, Member> declared;
  private final Names names;
  private final Map<String, Optional<Array>> known = new HashMap<>();

  /**
   * Finds nothing yet.
   *
   * @param declared the signals that may become elements
   */
  ArrayFamilies(Map<String, Member> declared, Names names) {
    this.declared = declared;
    this.names = names;
  }

  /**
   * The array of which the name is an element, when its number {@code which} is the index.
   *
   * @param words those around the numbers of the name
   */
  Optional<Array> of(List<String> words, List<Integer> numbers, int which) {
    var before = new StringBuilder();
    for (int i = 0; i < which; i++) {
      before.append(words.get(i)).append(numbers.get(i));
    }
    before.append(words.get(which));
    var after = new StringBuilder(words.get(which + 1));
    for (int i = which + 1; i < numbers.size(); i++) {
      after.append(numbers.get(i)).append(words.get(i + 1));
    }
    String key = before + "#" + after;
    var family = known.get(key);
    if (family == null) {
      family = make(before.toString(), after.toString());
      known.put(key, family);
    }
    return family;
  }

  private Optional<Array> make(String before, String after) {
    var members = new LinkedHashMap<String, Member>();
    for (int i = 0; declared.containsKey(before + i + after); i++) {
      members.put(before + i + after, declared.get(before + i + after));
    }
    String name = before.substring(0, before.length() - 1) + after;
    if (members.size() < FEWEST || !names.isFree(name)) {
      return Optional.empty();
    }
    var one = members.values().iterator().next();
    for (var member : members.values()) {
      if (!member.equals(one)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Array(name, List.copyOf(members.keySet()), one.type(), one.register()));
  }
}
