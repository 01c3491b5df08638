package org.spatten.hdl;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory.ReadUnderWrite;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.naming.CallSite;
import org.spatten.hdl.naming.CallSites;
import org.spatten.hdl.naming.Sizes;

/**
 * An array of words of one shape. Addresses have exactly as many bits as {@code depth} words need;
 * an address beyond the depth reads an unspecified word and writes none.
 *
 * @param <T> the words
 */
public final class Memory<T extends Data<T>> {
  private final Body body;
  private final Shape<T> shape;
  private final int id;
  private final int depth;
  private final SourceLine at;
  private String name;
  private int lanes = 1;
  private boolean readOnly;
  private ReadUnderWrite readUnderWrite = ReadUnderWrite.OLD;
  private Optional<List<BigInteger>> contents = Optional.empty();
  private Optional<org.spatten.hdl.ir.Memory> frozen = Optional.empty();

  Memory(Body body, Shape<T> shape, int depth, String name, SourceLine at) {
    Sizes.requireWords("the depth of a memory", depth);
    this.body = body;
    this.shape = Missing.require(shape);
    this.id = body.memories.size();
    this.depth = depth;
    this.name = name;
    this.at = at;
  }

  /** This memory under another name; before its first use. */
  public Memory<T> named(String newName) {
    requireUnused("named");
    body.renameMemory(name, newName, at);
    name = newName;
    return this;
  }

  /** Lets writes be masked in {@code count} equal lanes of a word; before the first use. */
  public Memory<T> lanes(int count) {
    configure("lanes");
    MemoryErrors.requireLanes(shape.width(), count);
    lanes = count;
    return this;
  }

  /**
   * A synchronous read of a word that is being written returns the new word; before the first use.
   */
  public Memory<T> readsNewData() {
    configure("readsNewData");
    readUnderWrite = ReadUnderWrite.NEW;
    return this;
  }

  /** Initial words as raw bits; fewer than the depth are followed by 0; before the first use. */
  public Memory<T> contents(List<BigInteger> words) {
    configure("contents");
    contents = Optional.of(Contents.complete(words, depth, shape.width()));
    return this;
  }

  /** Initial words; negative ones as two's complement. */
  public Memory<T> contents(long... words) {
    return contents(Arrays.stream(words).mapToObj(BigInteger::valueOf).toList());
  }

  /**
   * Initial words from a file as {@code $readmemh} reads it: hexadecimal words between white space,
   * {@code @} and a hexadecimal address to go on elsewhere, comments as in Verilog; words that it
   * does not give are 0. It is read now, and the emitted text does not need it; before the first
   * use.
   *
   * @throws org.spatten.hdl.ir.DesignException when the file cannot be read, or its words not
   *     stored
   */
  public Memory<T> hexFile(Path file) {
    configure("hexFile");
    contents = Optional.of(HexWords.read(file, depth, shape.width()));
    return this;
  }

  /** Initial words from a resource beside a class, as {@link #hexFile} reads them. */
  public Memory<T> hexResource(Class<?> beside, String resource) {
    configure("hexResource");
    contents = Optional.of(HexWords.read(beside, resource, depth, shape.width()));
    return this;
  }

  /** Makes every write an error. */
  Memory<T> readOnly() {
    readOnly = true;
    return this;
  }

  /** Number of words. */
  public int depth() {
    return depth;
  }

  /** The word at {@code address}, in the same cycle. */
  public T read(UInt address) {
    var memory = use(address);
    var bits = new Type.BitsType(shape.width());
    var word = new Expr.MemoryRead(memory, address.expr(), bits);
    return Leaves.derive(shape, Optional.of(body), Leaves.slices(word, shape));
  }

  /** The word that was at {@code address} in the cycle before. */
  public T readSync(UInt address) {
    return readSync(address, Hdl.bool(true));
  }

  /** The word at {@code address} in the last cycle in which {@code enable} was 1. */
  public T readSync(UInt address, Bool enable) {
    return readSync(body.domains.standard(), address, enable);
  }

  /** As {@link #readSync(UInt, Bool)}, in another clock domain. */
  public T readSync(Domain domain, UInt address, Bool enable) {
    body.requireUnconditional("a synchronous read");
    domain.requireOf(body);
    body.requireOwn(enable);
    var memory = use(address);
    domain.use(false);
    var found = body.quiet() ? new CallSite(at) : CallSites.find();
    var site = found.name().isPresent() ? found : found.withName(name + "_read");
    var leaf = LeafType.whole(new Type.BitsType(shape.width()));
    var data = body.declare(Kind.SYNC_READ, List.of(leaf), site).get(0);
    var from = address.expr();
    var when = enable.expr();
    body.syncReads.add(
        () -> new SyncRead(data.signal(), memory, from, when, domain.freeze(), site.at()));
    return Leaves.build(shape, body, Leaves.slices(data.read(), shape));
  }

  /** Writes a word at the clock edge. */
  public void write(UInt address, T data) {
    write(body.domains.standard(), address, data, Optional.empty());
  }

  /** Writes the lanes of a word whose bit in {@code mask} is 1; lane 0 is the least significant. */
  public void write(UInt address, T data, Bits mask) {
    write(body.domains.standard(), address, data, Optional.of(mask));
  }

  /** As {@link #write(UInt, Data)}, in another clock domain. */
  public void write(Domain domain, UInt address, T data) {
    write(domain, address, data, Optional.empty());
  }

  /** As {@link #write(UInt, Data, Bits)}, in another clock domain. */
  public void write(Domain domain, UInt address, T data, Bits mask) {
    write(domain, address, data, Optional.of(mask));
  }

  private void write(Domain domain, UInt address, T data, Optional<Bits> mask) {
    if (readOnly) {
      throw MemoryErrors.readOnly(name);
    }
    domain.requireOf(body);
    mask.ifPresent(m -> MemoryErrors.requireMask(name, lanes, m));
    WidthErrors.requireShape(name, shape, data);
    Leaves.of(data).forEach(body::requireOwn);
    mask.ifPresent(body::requireOwn);
    var memory = use(address);
    domain.use(false);
    if (body.quiet()) {
      return;
    }
    var line = CallSites.line();
    var to = address.expr();
    var word = Leaves.packed(data);
    var lanesWritten = mask.map(Bits::expr);
    body.add(
        () -> new Statement.MemoryWrite(memory, to, word, lanesWritten, domain.freeze(), line));
  }

  private org.spatten.hdl.ir.Memory use(UInt address) {
    body.requireOpen();
    body.requireOwn(address);
    var memory = freeze();
    MemoryErrors.requireAddress(name, memory.addressWidth(), address);
    return memory;
  }

  org.spatten.hdl.ir.Memory freeze() {
    if (frozen.isEmpty()) {
      NameErrors.requireNamed(name, body, at, "memory");
      int width = shape.width();
      frozen =
          Optional.of(
              new org.spatten.hdl.ir.Memory(
                  id, name, width, depth, width / lanes, readUnderWrite, contents, at));
    }
    return frozen.get();
  }

  /** The last of the calls that configure a memory is the one whose result a variable takes. */
  private void configure(String what) {
    requireUnused(what);
    if (name.isEmpty() && !body.quiet()) {
      name = body.allocate(CallSites.find(), List.of(LeafType.whole(Type.BoolType.BOOL)));
    }
  }

  private void requireUnused(String what) {
    if (frozen.isPresent()) {
      throw MemoryErrors.inUse(name, what);
    }
  }
}
