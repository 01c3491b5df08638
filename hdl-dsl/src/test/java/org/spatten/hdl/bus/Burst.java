package org.spatten.hdl.bus;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A burst as the specification describes it, in plain arithmetic, and its packed signals. */
record Burst(Axi4Config config, int id, long address, int beats, int sizeBits, int kind) {
  private static final int[] WRAPS = {2, 4, 8, 16};

  /** A legal burst of any kind within {@code size} bytes from {@code base}. */
  static Burst random(Axi4Config config, long base, int size, Random random) {
    int sizeBits = random.nextInt(config.fullSize() + 1);
    int bytes = 1 << sizeBits;
    int kind = random.nextInt(3);
    int page = Math.min(size, 4096);
    int most = Math.min(kind == Axi4Address.INCREMENTING ? 24 : 16, page / bytes);
    int beats = 1 + random.nextInt(most);
    if (kind == Axi4Address.WRAPPING) {
      beats = WRAPS[random.nextInt(Math.min(4, 31 - Integer.numberOfLeadingZeros(most)))];
    }
    int reach = kind == Axi4Address.FIXED ? bytes : beats * bytes;
    long offset = random.nextInt(page / bytes - reach / bytes + 1) * (long) bytes;
    offset += kind == Axi4Address.WRAPPING ? 0 : random.nextInt(bytes);
    long pages = (long) page * random.nextInt(size / page);
    return new Burst(
        config,
        random.nextInt(1 << config.idWidth()),
        base + pages + offset,
        beats,
        sizeBits,
        kind);
  }

  int bytes() {
    return 1 << sizeBits;
  }

  /** The address of a beat. */
  long beat(int number) {
    if (kind == Axi4Address.FIXED) {
      return address;
    }
    long aligned = address / bytes() * bytes();
    long straight = number == 0 ? address : aligned + (long) number * bytes();
    long total = (long) beats * bytes();
    long lower = address / total * total;
    boolean over = kind == Axi4Address.WRAPPING && straight >= lower + total;
    return over ? straight - total : straight;
  }

  /** The address of the lowest byte of the bus's word that a beat lies in. */
  long word(int number) {
    return beat(number) / config.bytesPerBeat() * config.bytesPerBeat();
  }

  /** The lanes a beat may use, one bit each. */
  BigInteger lanes(int number) {
    long first = beat(number) - word(number);
    long end = beat(number) / bytes() * bytes() + bytes() - word(number);
    var lanes = BigInteger.ZERO;
    for (long lane = first; lane < end; lane++) {
      lanes = lanes.setBit((int) lane);
    }
    return lanes;
  }

  BigInteger request() {
    var bits = BigInteger.valueOf(id).shiftLeft(config.addressWidth());
    bits = bits.or(BigInteger.valueOf(address)).shiftLeft(8).or(BigInteger.valueOf(beats - 1L));
    return bits.shiftLeft(5).or(BigInteger.valueOf(sizeBits * 4L + kind));
  }

  /** Random data with random strobes; what they write goes into {@code memory}. */
  List<BigInteger> writes(byte[] memory, Random random) {
    return writes(memory, random, false);
  }

  /**
   * Random data; what they write goes into {@code memory}.
   *
   * @param full whether every byte is strobed that may be
   */
  List<BigInteger> writes(byte[] memory, Random random, boolean full) {
    var words = new ArrayList<BigInteger>();
    int bytes = config.bytesPerBeat();
    for (int i = 0; i < beats; i++) {
      var data = new BigInteger(config.dataWidth(), random);
      var strobes = full ? lanes(i) : lanes(i).and(new BigInteger(bytes, random));
      for (int lane = 0; lane < bytes; lane++) {
        if (strobes.testBit(lane) && word(i) + lane < memory.length) {
          memory[(int) word(i) + lane] = data.shiftRight(8 * lane).byteValue();
        }
      }
      var last = BigInteger.valueOf(i == beats - 1 ? 1 : 0);
      words.add(data.shiftLeft(bytes).or(strobes).shiftLeft(1).or(last));
    }
    return words;
  }

  /** The answers to this as a read. */
  List<BigInteger> reads(byte[] memory) {
    var answers = new ArrayList<BigInteger>();
    for (int i = 0; i < beats; i++) {
      var data = BigInteger.ZERO;
      for (int lane = config.bytesPerBeat() - 1; lane >= 0; lane--) {
        data = data.shiftLeft(8).or(BigInteger.valueOf(memory[(int) word(i) + lane] & 0xff));
      }
      answers.add(read(data, AxiResponse.OKAY, i == beats - 1));
    }
    return answers;
  }

  BigInteger read(BigInteger data, int response, boolean last) {
    var bits = BigInteger.valueOf(id).shiftLeft(config.dataWidth()).or(data);
    return bits.shiftLeft(3).or(BigInteger.valueOf(response * 2L + (last ? 1 : 0)));
  }

  BigInteger written(int response) {
    return BigInteger.valueOf(id * 4L + response);
  }
}
