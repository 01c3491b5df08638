package org.spatten.dram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spatten.dram.DramAxiPort.Address;
import org.spatten.dram.DramAxiPort.Transfers;

class DramAxiPortTest {
  private static final Address NOTHING = new Address(0, 0, 0, 5, 1);
  private static final Transfers IDLE = new Transfers(false, false, false, false, false, false);
  private static final int LIMIT = 2000;

  private static void write(DramAxiPort axi, Address to, BigInteger... beats) {
    while (!axi.awready()) {
      axi.step(IDLE, NOTHING, NOTHING);
    }
    axi.step(new Transfers(false, false, true, false, false, false), NOTHING, to);
    for (int i = 0; i < beats.length; i++) {
      while (!axi.wready()) {
        axi.step(IDLE, NOTHING, NOTHING);
      }
      axi.write(beats[i], 0xffff_ffffL);
      boolean last = i == beats.length - 1;
      axi.step(new Transfers(false, false, false, true, last, false), NOTHING, NOTHING);
    }
    for (int tick = 0; tick < LIMIT && !axi.bvalid(); tick++) {
      axi.step(IDLE, NOTHING, NOTHING);
    }
    assertThat(axi.bvalid()).isTrue();
    assertThat(axi.bid()).isEqualTo(to.id());
    axi.step(new Transfers(false, false, false, false, false, true), NOTHING, NOTHING);
  }

  private static void expect(DramAxiPort axi, Address from, BigInteger... beats) {
    axi.step(new Transfers(true, false, false, false, false, false), from, NOTHING);
    for (int i = 0; i < beats.length; i++) {
      for (int tick = 0; tick < LIMIT && !axi.rvalid(); tick++) {
        axi.step(IDLE, NOTHING, NOTHING);
      }
      assertThat(axi.rvalid()).isTrue();
      assertThat(axi.rid()).isEqualTo(from.id());
      assertThat(axi.rdata()).as("beat " + i).isEqualTo(beats[i]);
      assertThat(axi.rlast()).isEqualTo(i == beats.length - 1);
      axi.step(new Transfers(false, true, false, false, false, false), NOTHING, NOTHING);
    }
  }

  @Test
  void aBurstIsReadAsItWasWritten() {
    long seed = 8;
    Random random = new Random(seed);
    try (DramAxiPort axi = DramLibrary.standalone().axiPort("preset=hbm2;channel=71", 256)) {
      axi.reset();
      for (int burst = 0; burst < 10; burst++) {
        BigInteger[] beats = new BigInteger[1 + random.nextInt(4)];
        for (int i = 0; i < beats.length; i++) {
          beats[i] = new BigInteger(256, random);
        }
        Address at = new Address(4096L * burst, burst + 300, beats.length - 1, 5, 1);
        write(axi, at, beats);
        expect(axi, at, beats);
      }
    }
  }

  @Test
  void everyReadBeatIsCountedInTheBucketOfItsLatency() {
    DramLibrary library = DramLibrary.standalone();
    try (DramAxiPort axi = library.axiPort("preset=ramulator2-hbm2;channel=73", 256)) {
      axi.reset();
      axi.step(new Transfers(true, false, false, false, false, false), NOTHING, NOTHING);
      int ticks = 0;
      while (!axi.rvalid() && ticks < LIMIT) {
        axi.step(IDLE, NOTHING, NOTHING);
        ticks++;
      }
      Map<Long, Long> latencies = library.channels().channel(73).statistics().latencies();
      assertThat(latencies).hasSize(1).containsValue(1L);
      long bucket = latencies.keySet().iterator().next();
      assertThat((long) ticks).isBetween(bucket, bucket + bucket / 4);
    }
  }

  @Test
  void aBrokenRuleOfTheProtocolIsAnErrorThatNamesIt() {
    try (DramAxiPort axi = DramLibrary.standalone().axiPort("preset=hbm2;channel=72", 256)) {
      axi.reset();
      Transfers asks = new Transfers(true, false, false, false, false, false);
      Address crossing = new Address(4096 - 32, 0, 1, 5, 1);
      assertThatThrownBy(() -> axi.step(asks, crossing, NOTHING))
          .isInstanceOf(DramException.class)
          .hasMessageStartingWith("DRAM channel 72, AXI protocol, tick ")
          .hasMessageEndingWith(": the burst crosses a 4 KiB boundary");
    }
  }
}
