package org.spatten.hdl;

import java.util.List;
import java.util.stream.Stream;
import org.spatten.hdl.ir.Type;

/**
 * A Java enumeration in hardware.
 *
 * @param <E> the Java enumeration
 */
public final class EnumShape<E extends Enum<E>> extends Shape<EnumData<E>> {
  private final List<E> members;
  private final Type.EnumType type;

  EnumShape(Class<E> enumeration, EnumCode code) {
    this.members = List.of(enumeration.getEnumConstants());
    int count = members.size();
    NameErrors.requireMembers(enumeration, count, code);
    var codes = Stream.iterate(0, i -> i + 1).limit(count).map(i -> code.of(i)).toList();
    var names = members.stream().map(Enum::name).toList();
    this.type = new Type.EnumType(enumeration.getSimpleName(), code.width(count), names, codes);
  }

  @Override
  public int width() {
    return type.width();
  }

  /** The constant {@code member}. */
  public EnumData<E> of(E member) {
    return new EnumData<>(Literals.cell(encode(member), type), this);
  }

  /**
   * The code of a member.
   *
   * @throws IllegalArgumentException for a member of another enumeration
   */
  public long encode(E member) {
    int index = members.indexOf(member);
    if (index < 0) {
      throw new IllegalArgumentException(member + " is no member of " + type.name());
    }
    return type.codes().get(index);
  }

  /**
   * The member of a code.
   *
   * @throws IllegalArgumentException when no member has it
   */
  public E decode(long code) {
    int index = type.codes().indexOf(code);
    if (index < 0) {
      throw new IllegalArgumentException(type.name() + " has no member of code " + code);
    }
    return members.get(index);
  }

  Type.EnumType type() {
    return type;
  }

  @Override
  EnumData<E> build(String name, int low, LeafMaker maker) {
    return new EnumData<>(maker.leaf(name, type, low), this);
  }

  @Override
  Object identity() {
    return type;
  }

  @Override
  public String toString() {
    return "enumeration(" + type.name() + ")";
  }
}
