package org.spatten.rtl.topk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Memories, jobs and recorders around a {@link SurvivorFilter}. The exponentials of a row that is
 * kept whole are only written while it is filtered, as late as the softmax may be.
 */
final class FilterBench implements AutoCloseable {
  private final SpattenConfig config;
  private final PortSession session;
  private final Random random;
  private final int lanes;
  private final int[] exponentials;
  private final int[] tokens;
  private final List<Integer> unwritten = new ArrayList<>();
  private int writtenSlot;
  private int written;

  private final List<Integer> currentTokens = new ArrayList<>();
  private final List<Integer> currentExponentials = new ArrayList<>();
  private final List<Integer> observed = new ArrayList<>();

  FilterBench(SpattenConfig config, String engine, long seed) {
    this.config = config;
    session = new PortSession(new SurvivorFilter(config), engine, seed);
    random = new Random(seed);
    lanes = config.topkParallelism();
    int words = config.rowSlots() * config.maxTokens();
    exponentials = random.ints(words, 0, 1 << 17).toArray();
    tokens = new int[SpattenConfig.LIST_BANKS * config.maxTokens()];
  }

  /** Filters the rows and checks all that comes out; returns the cycles of all. */
  long run(List<FilterRow> rows, double jobGaps, double stalls) {
    int given = 0;
    int done = 0;
    boolean offered = false;
    var allObserved = new ArrayList<Integer>();
    rows.forEach(r -> allObserved.addAll(r.survivingTokens()));
    long start = session.cycle();
    while (done < rows.size()) {
      assertThat(session.cycle() - start).as("cycles").isLessThan(100_000);
      // a slot and a bank are filled anew only when the row before is through
      boolean mayOffer = given < rows.size() && given == done;
      if (!offered && mayOffer && random.nextDouble() >= jobGaps) {
        offer(rows.get(given), given % config.rowSlots());
        offered = true;
      }
      session.set("jobs_valid", offered ? 1 : 0);
      session.set("survivors_ready", random.nextDouble() >= stalls ? 1 : 0);
      if (session.fires("survivors") && take(rows.get(done), done)) {
        done++;
      }
      observe();
      if (session.fires("jobs")) {
        given++;
        offered = false;
      }
      cycle();
    }
    assertThat(observed).isEqualTo(allObserved);
    observed.clear();
    return session.cycle() - start;
  }

  private void offer(FilterRow row, int slot) {
    int start = slot * config.maxTokens();
    unwritten.clear();
    writtenSlot = start;
    written = 0;
    Arrays.setAll(exponentials, i -> random.nextInt(1 << 17));
    unwritten.addAll(row.exponentials());
    write(row.keepsAll() ? 4 * lanes : row.count());
    for (int i = 0; i < row.count(); i++) {
      tokens[row.bank() * config.maxTokens() + i] =
          row.dense() ? random.nextInt(config.maxTokens()) : row.tokens().get(i);
    }
    session.set("jobs_payload_slot", slot);
    session.set("jobs_payload_count", row.count());
    session.set("jobs_payload_k", row.k());
    session.set("jobs_payload_threshold", row.threshold());
    session.set("jobs_payload_equal_kept", row.equalKept());
    session.set("jobs_payload_dense", row.dense() ? 1 : 0);
    session.set("jobs_payload_bank", row.bank());
  }

  private void write(int count) {
    for (int i = 0; i < count && written < unwritten.size(); i++) {
      exponentials[writtenSlot + written] = unwritten.get(written);
      written++;
    }
  }

  /** Takes a vector; whether it was the row's last. */
  private boolean take(FilterRow row, int index) {
    var name = "survivors_payload_";
    int count = session.getInt(name + "count");
    boolean last = session.isSet(name + "last");
    assertThat(session.getInt(name + "slot")).isEqualTo(index % config.rowSlots());
    assertThat(session.isSet(name + "first")).as("first").isEqualTo(currentTokens.isEmpty());
    assertThat(count)
        .as("count, last %s", last)
        .isBetween(last ? 1 : config.lanes(), config.lanes());
    for (int i = 0; i < count; i++) {
      currentTokens.add(session.getInt(name + "tokens_" + i));
      currentExponentials.add(session.getInt(name + "exponentials_" + i));
    }
    if (last) {
      assertThat(currentTokens).as("tokens of %s", row).isEqualTo(row.survivingTokens());
      assertThat(currentExponentials).isEqualTo(row.survivingExponentials());
      currentTokens.clear();
      currentExponentials.clear();
    }
    return last;
  }

  private void observe() {
    if (session.isSet("observed_valid")) {
      int count = session.getInt("observed_payload_count");
      assertThat(count).isPositive();
      for (int token : session.getAll("observed_payload_tokens", count)) {
        observed.add(token);
      }
    }
  }

  private void cycle() {
    boolean readsExponentials = session.isSet("exponential_address_valid");
    int exponentialAddress = session.getInt("exponential_address_payload");
    boolean readsTokens = session.isSet("list_address_valid");
    int tokenAddress = session.getInt("list_address_payload");
    session.step();
    if (readsExponentials) {
      session.setAll("exponential_data", line(exponentials, exponentialAddress));
    }
    if (readsTokens) {
      session.setAll("list_data", line(tokens, tokenAddress));
    }
    write(config.softmaxLanes());
  }

  private int[] line(int[] memory, int address) {
    return Arrays.copyOfRange(memory, address * lanes, (address + 1) * lanes);
  }

  @Override
  public void close() {
    session.close();
  }
}
