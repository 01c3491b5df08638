package org.spatten.hdl.sim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.spatten.hdl.ir.Signal;

/**
 * Writes a fast signal trace, GTKWave's format: a header, blocks of changes, at the end the widths
 * and the names. Each block has a byte for its kind and eight for its length.
 */
final class FstWriter implements WaveWriter {
  private static final int HEADER = 0;
  private static final int CHANGES = 1;
  private static final int WIDTHS = 3;
  private static final int NAMES = 4;
  private static final int SCOPE = 254;
  private static final int UPSCOPE = 255;
  private static final int MODULE = 0;
  private static final int WIRE = 16;
  private static final int PICOSECONDS = -12;

  /** Bytes of changes in a block. */
  private static final int BLOCK = 1 << 20;

  private final RandomAccessFile out;
  private final List<Observation.Place> places;
  private final long[] state;
  private final long[] last;
  private final FstChanges changes;
  private long begin = -1;
  private long blocks;
  private long scopes;

  FstWriter(Path file, List<Observation.Place> places, long[] state) {
    this.places = places;
    this.state = state;
    this.last = new long[state.length];
    this.changes = new FstChanges(places);
    try {
      out = new RandomAccessFile(file.toFile(), "rw");
      out.setLength(0);
      block(HEADER, header(0));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the waveform " + file, e);
    }
  }

  @Override
  public void sample(long time) {
    boolean first = begin < 0;
    boolean stamped = false;
    for (int i = 0; i < places.size(); i++) {
      Observation.Place place = places.get(i);
      boolean changed = first;
      for (int j = place.slot(); j < place.slot() + Bits.words(place.signal().width()); j++) {
        changed |= state[j] != last[j];
      }
      if (changed) {
        if (!stamped) {
          changes.time(time);
          stamped = true;
        }
        changes.change(i, state);
      }
    }
    begin = first ? time : begin;
    System.arraycopy(state, 0, last, 0, state.length);
    if (changes.bytes() > BLOCK) {
      finishBlock();
    }
  }

  private void finishBlock() {
    if (!changes.isEmpty()) {
      block(CHANGES, changes.finish(state));
      blocks++;
    }
  }

  @Override
  public void close(long time) {
    finishBlock();
    FstBytes names = names();
    block(WIDTHS, widths());
    block(NAMES, new FstBytes().u64(names.size()).add(gzip(names.toArray())).toArray());
    try (out) {
      out.seek(0);
      block(HEADER, header(time));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot finish a waveform", e);
    }
  }

  private void block(int kind, byte[] content) {
    FstBytes head = new FstBytes().u8(kind).u64(content.length + 8L);
    try {
      out.write(head.toArray());
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a waveform", e);
    }
  }

  private byte[] header(long end) {
    FstBytes header = new FstBytes();
    header.u64(Math.max(0, begin)).u64(end);
    // The reader learns the order of the bytes of numbers from this one.
    header.u64(Double.doubleToLongBits(Math.E)).u64(BLOCK);
    header.u64(scopes).u64(places.size()).u64(places.size()).u64(blocks);
    header.u8(PICOSECONDS).field("hdl-dsl", 128).field("", 119).u8(0).u64(0);
    return header.toArray();
  }

  private byte[] widths() {
    FstBytes widths = new FstBytes();
    places.forEach(p -> widths.varint(p.signal().width()));
    byte[] packed = widths.packed();
    return new FstBytes().u64(widths.size()).u64(places.size()).add(packed).toArray();
  }

  private FstBytes names() {
    FstBytes names = new FstBytes();
    int index = 0;
    while (index < places.size()) {
      Scope scope = places.get(index).scope();
      String[] path = ("top" + (scope.path.isEmpty() ? "" : "." + scope.path)).split("\\.", -1);
      for (String name : path) {
        names.u8(SCOPE).u8(MODULE).text(name).text("");
        scopes++;
      }
      while (index < places.size() && places.get(index).scope() == scope) {
        Signal signal = places.get(index++).signal();
        int direction =
            switch (signal.kind()) {
              case INPUT -> 1;
              case OUTPUT -> 2;
              default -> 0;
            };
        names.u8(WIRE).u8(direction).text(signal.name()).varint(signal.width()).varint(0);
      }
      for (int i = 0; i < path.length; i++) {
        names.u8(UPSCOPE);
      }
    }
    return names;
  }

  private static byte[] gzip(byte[] text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
