package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.verilog.InstanceArray.Element;

/**
 * Registers that an index chooses among, to be declared as arrays: those of one type, clock and
 * kind of reset whose names differ in a number from 0 upwards. Decided on the structure, before any
 * text is written.
 */
final class RegisterArrays {
  /** An array in the place of registers. */
  record Array(String name, List<Signal> members) {}

  private final ModuleContext context;
  private final SignalTable<Array> arrays = new SignalTable<>();
  private final List<Array> written = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private Map<String, Register> registers = Map.of();

  RegisterArrays(ModuleContext context) {
    this.context = context;
  }

  /** Makes the arrays of the module; they stand for their elements from now on. */
  void decide() {
    if (!context.options.laneLoops()) {
      return;
    }
    for (var choose : context.usage.choices()) {
      IndexedWrite.of(choose).map(IndexedWrite::signals).flatMap(this::make).ifPresent(this::write);
    }
    for (var select : context.usage.selects()) {
      reads(select).ifPresent(this::make);
    }
    registers = Map.of();
  }

  /** The arrays that are written at an index, whose registers so belong into one block. */
  List<Array> written() {
    return written;
  }

  Optional<Array> of(Signal signal) {
    return arrays.find(signal);
  }

  /** The array that is written at an index and has the signal as an element. */
  Optional<Array> written(Signal element) {
    return of(element).filter(written::contains);
  }

  /** Whether the name is that of an array. */
  boolean isArray(String name) {
    return names.contains(name);
  }

  /** The array of which these are the first elements in order. */
  Optional<Array> of(List<Signal> elements) {
    var array = arrays.find(elements.get(0));
    return array.filter(
        a ->
            elements.size() <= a.members().size()
                && a.members().subList(0, elements.size()).equals(elements));
  }

  /** The registers among which a select chooses, if they are all that it has. */
  static Optional<List<Signal>> reads(Expr.Select select) {
    var signals = new ArrayList<Signal>();
    for (var option : select.options()) {
      if (option instanceof Expr.Read read && read.signal().kind() == Signal.Kind.REGISTER) {
        signals.add(read.signal());
      } else {
        return Optional.empty();
      }
    }
    return signals.size() < 2 ? Optional.empty() : Optional.of(signals);
  }

  /** Whether an index may be a number of that many elements or more. */
  static boolean mayExceed(Expr index, int count) {
    var known = KnownBits.of(index);
    var ones = BigInteger.ONE.shiftLeft(index.width()).subtract(BigInteger.ONE);
    return ones.andNot(known.mask()).or(known.value()).compareTo(BigInteger.valueOf(count)) >= 0;
  }

  private void write(Array array) {
    if (!written.contains(array)) {
      written.add(array);
    }
  }

  private Optional<Array> make(List<Signal> elements) {
    if (!arrays.contains(elements.get(0))) {
      family(elements).ifPresent(this::add);
    }
    return of(elements);
  }

  private void add(Array array) {
    context.names.reserve(array.name());
    names.add(array.name());
    for (int i = 0; i < array.members().size(); i++) {
      arrays.put(array.members().get(i), array);
      context.signals.elements().put(array.members().get(i), new Element(array.name(), i));
    }
  }

  /** All registers that are numbered like the elements, if the elements are the first of them. */
  private Optional<Array> family(List<Signal> elements) {
    String zero = elements.get(0).name();
    String one = elements.get(1).name();
    int at = 0;
    while (at < zero.length() && at < one.length() && zero.charAt(at) == one.charAt(at)) {
      at++;
    }
    if (at < 2 || at == zero.length() || zero.charAt(at) != '0' || zero.charAt(at - 1) != '_') {
      return Optional.empty();
    }
    String before = zero.substring(0, at);
    String after = zero.substring(at + 1);
    var members = members(before, after);
    String name = zero.substring(0, at - 1) + after;
    return members.size() >= elements.size()
            && members.subList(0, elements.size()).equals(elements)
            && context.names.isFree(name)
        ? Optional.of(new Array(name, members))
        : Optional.empty();
  }

  private List<Signal> members(String before, String after) {
    if (registers.isEmpty()) {
      registers = new HashMap<>();
      context.module.registers().forEach(r -> registers.put(r.signal().name(), r));
    }
    var members = new ArrayList<Signal>();
    var first = Optional.ofNullable(registers.get(before + "0" + after));
    var next = first;
    while (next.isPresent() && isLike(next.get(), first.get()) && fits(next.get().signal())) {
      members.add(next.get().signal());
      next = Optional.ofNullable(registers.get(before + members.size() + after));
    }
    return members;
  }

  private boolean fits(Signal signal) {
    return !arrays.contains(signal) && !context.usage.hasDynamicPart(signal);
  }

  private boolean isLike(Register one, Register other) {
    return one.signal().type().equals(other.signal().type())
        && context.signals.isEnumTyped(one.signal()) == context.signals.isEnumTyped(other.signal())
        && one.domain().equals(other.domain())
        && one.resetValue().isPresent() == other.resetValue().isPresent()
        && !one.crossing()
        && !other.crossing();
  }
}
