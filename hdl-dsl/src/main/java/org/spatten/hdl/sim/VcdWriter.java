package org.spatten.hdl.sim;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a value change dump: times are in picoseconds. */
final class VcdWriter implements WaveWriter {
  private final PrintWriter out;
  private final List<Observation.Place> places;
  private final long[] state;
  private final long[] last;
  private boolean first = true;

  VcdWriter(Path file, List<Observation.Place> places, long[] state) {
    this.places = places;
    this.state = state;
    this.last = new long[state.length];
    try {
      out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the waveform " + file, e);
    }
    out.println("$timescale 1ps $end");
    int index = 0;
    while (index < places.size()) {
      index = scope(index);
    }
    out.println("$enddefinitions $end");
  }

  /** Declares the signals of one scope, which lie side by side. */
  private int scope(int from) {
    Scope scope = places.get(from).scope();
    String[] names = ("top" + (scope.path.isEmpty() ? "" : "." + scope.path)).split("\\.", -1);
    for (String name : names) {
      out.println("$scope module " + name + " $end");
    }
    int index = from;
    while (index < places.size() && places.get(index).scope() == scope) {
      Observation.Place place = places.get(index);
      int width = place.signal().width();
      out.println("$var wire " + width + " " + id(index) + " " + place.signal().name() + " $end");
      index++;
    }
    for (int i = 0; i < names.length; i++) {
      out.println("$upscope $end");
    }
    return index;
  }

  @Override
  public void sample(long time) {
    out.println("#" + time);
    for (int i = 0; i < places.size(); i++) {
      Observation.Place place = places.get(i);
      int words = Bits.words(place.signal().width());
      boolean changed = first;
      for (int j = place.slot(); j < place.slot() + words; j++) {
        changed |= state[j] != last[j];
      }
      if (changed) {
        String digits = Bits.value(state, place.slot(), words).toString(2);
        boolean scalar = place.signal().width() == 1;
        out.println(scalar ? digits + id(i) : "b" + digits + " " + id(i));
      }
    }
    System.arraycopy(state, 0, last, 0, state.length);
    first = false;
  }

  /** A short identifier of printable characters. */
  private static String id(int index) {
    StringBuilder id = new StringBuilder();
    int rest = index;
    do {
      id.append((char) ('!' + rest % 94));
      rest /= 94;
    } while (rest > 0);
    return id.toString();
  }

  @Override
  public void close(long time) {
    out.println("#" + time);
    out.close();
  }
}
