package org.spatten.verilator.model;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.LongStream;
import org.spatten.verilator.source.ModelPort;

/** The model's own storage of its ports, seen through one buffer. */
final class PortMemory {
  private final ByteBuffer memory;
  private final ModelPort[] ports;
  private final int[] offsets;
  private final int[] bytes;

  PortMemory(List<ModelPort> ports, long[] addresses) {
    this.ports = ports.toArray(ModelPort[]::new);
    this.bytes = ports.stream().mapToInt(ModelPort::bytes).toArray();
    long base = LongStream.of(addresses).min().orElse(0);
    long end = base;
    this.offsets = new int[addresses.length];
    for (int i = 0; i < addresses.length; i++) {
      offsets[i] = Math.toIntExact(addresses[i] - base);
      end = Math.max(end, addresses[i] + bytes[i]);
    }
    this.memory = RawMemory.view(base, end - base);
  }

  ModelPort port(int index) {
    return ports[index];
  }

  long get(int port) {
    return RawMemory.get(memory, offsets[port], bytes[port]);
  }

  void set(int port, long value) {
    RawMemory.put(memory, offsets[port], bytes[port], value);
  }

  BigInteger getWide(int port) {
    return RawMemory.getWide(memory, offsets[port], bytes[port]);
  }

  void setWide(int port, BigInteger value) {
    RawMemory.putWide(memory, offsets[port], bytes[port], value);
  }
}
