package org.spatten.rtl.bench;

import java.math.BigInteger;

/** The contents of a memory behind several channels. */
public interface BeatSource {
  /** The 256 bits at a channel-local beat address. */
  BigInteger beat(int channel, long address);
}
