package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of value changes: the times, and for each signal the changes with the number of times
 * since its last one.
 */
final class FstChanges {
  /** A change is a delta, then the bits as bytes, the highest bit first. */
  private final List<FstBytes> changes = new ArrayList<>();

  private final List<Observation.Place> places;
  private final int[] lastIndex;
  private final FstBytes times = new FstBytes();
  private final FstBytes frame = new FstBytes();
  private long firstTime;
  private long lastTime;
  private int count;
  private int bytes;

  FstChanges(List<Observation.Place> places) {
    this.places = places;
    this.lastIndex = new int[places.size()];
    for (Observation.Place place : places) {
      changes.add(new FstBytes());
      frame.field("x".repeat(place.signal().width()), place.signal().width());
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** About how many bytes this takes. */
  int bytes() {
    return bytes;
  }

  /** The changes that follow happen at this time. */
  void time(long time) {
    times.varint(isEmpty() ? time : time - lastTime);
    firstTime = isEmpty() ? time : firstTime;
    lastTime = time;
    count++;
    bytes++;
  }

  /** A signal has the value in the state. */
  void change(int index, long[] state) {
    Observation.Place place = places.get(index);
    FstBytes to = changes.get(index);
    int before = to.size();
    long delta = count - 1L - lastIndex[index];
    lastIndex[index] = count - 1;
    int width = place.signal().width();
    if (width == 1) {
      to.varint(delta << 2 | state[place.slot()] << 1);
    } else {
      to.varint(delta << 1);
      for (int high = width - 1; high >= 0; high -= 8) {
        to.u8(eight(state, place.slot(), high));
      }
    }
    bytes += to.size() - before;
  }

  /** Eight bits from {@code high} downwards, filled up with zeros. */
  private static int eight(long[] state, int slot, int high) {
    int value = 0;
    for (int bit = high; bit > high - 8; bit--) {
      value <<= 1;
      value |= bit < 0 ? 0 : (int) (state[slot + bit / 64] >>> bit % 64) & 1;
    }
    return value;
  }

  /** The block; after it the next one begins with these values. */
  byte[] finish(long[] state) {
    FstBytes block = new FstBytes();
    block.u64(firstTime).u64(lastTime).u64(bytes);
    byte[] values = frame.packed();
    block.varint(frame.size()).varint(values.length).varint(places.size()).add(values);
    block.varint(places.size()).u8('Z');
    byte[] index = addChanges(block);
    block.add(index).u64(index.length);
    byte[] packedTimes = times.packed();
    block.add(packedTimes).u64(times.size()).u64(packedTimes.length).u64(count);
    begin(state);
    return block.toArray();
  }

  /** Adds the changes of each signal and returns where they begin, from the pack type on. */
  private byte[] addChanges(FstBytes block) {
    FstBytes index = new FstBytes();
    int start = block.size() - 1;
    int before = 0;
    int unchanged = 0;
    for (FstBytes each : changes) {
      if (each.size() == 0) {
        unchanged++;
        continue;
      }
      if (unchanged > 0) {
        index.varint((long) unchanged << 1);
        unchanged = 0;
      }
      int at = block.size() - start;
      index.varint((at - before) * 2L + 1);
      before = at;
      byte[] packed = each.packed();
      block.varint(packed.length < each.size() ? each.size() : 0).add(packed);
    }
    if (unchanged > 0) {
      index.varint((long) unchanged << 1);
    }
    return index.toArray();
  }

  private void begin(long[] state) {
    times.clear();
    frame.clear();
    count = 0;
    bytes = 0;
    for (int i = 0; i < places.size(); i++) {
      Observation.Place place = places.get(i);
      changes.get(i).clear();
      lastIndex[i] = 0;
      for (int bit = place.signal().width() - 1; bit >= 0; bit--) {
        frame.u8('0' + ((int) (state[place.slot() + bit / 64] >>> bit % 64) & 1));
      }
    }
  }
}
