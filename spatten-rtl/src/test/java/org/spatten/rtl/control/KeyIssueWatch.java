package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;

/**
 * Takes what {@link KeyIssue} orders and checks it in each cycle; a vector must be offered whenever
 * one is left, and a job be accepted whenever none is.
 */
final class KeyIssueWatch implements Actor {
  private final PortSession session;
  private final List<RowSettings> rows;
  private final KeyIssueReference reference;
  private final Random random;
  private final double rate;
  private final int pause;
  private final Deque<Map<String, BigInteger>> expected = new ArrayDeque<>();
  private Job job;
  private boolean onValues;
  private int waiting;
  private int walks;
  private int selects;

  private record Job(int slot, int pairSlot, boolean fused, boolean lsbPass) {}

  /** With up to {@code pauses} cycles, and two, between the selects of two rows. */
  KeyIssueWatch(
      PortSession session,
      List<RowSettings> rows,
      KeyIssueReference reference,
      Random random,
      double rate,
      int pauses) {
    this.session = session;
    this.rows = rows;
    this.reference = reference;
    this.random = random;
    this.rate = rate;
    pause = 2 + random.nextInt(pauses);
    job = new Job(0, 0, false, false);
  }

  boolean isIdle() {
    return expected.isEmpty() && waiting == 0;
  }

  /** Rows whose values followed their keys. */
  int walks() {
    return walks;
  }

  /** Rows that might have walked over their values, but had to leave them to the select. */
  int selects() {
    return selects;
  }

  @Override
  public void drive() {
    session.set("rows_ready", random.nextDouble() < rate ? 1 : 0);
    session.set("jobs_ready", random.nextDouble() < rate ? 1 : 0);
    session.set("values_ordered", waiting > 0 && random.nextInt(pause) == 0 ? 1 : 0);
  }

  @Override
  public void observe() {
    assertThat(session.isSet("rows_valid")).as(now()).isEqualTo(!expected.isEmpty());
    assertThat(session.isSet("walking")).as(now()).isEqualTo(!expected.isEmpty());
    boolean walk = false;
    if (!expected.isEmpty()) {
      expected
          .element()
          .forEach(
              (member, value) ->
                  assertThat(session.get("rows_payload_" + member))
                      .as(member + ", " + now())
                      .isEqualTo(value));
      walk = session.isSet("rows_ready") && take();
    }
    assertThat(session.isSet("value_walks_valid")).as("walk, " + now()).isEqualTo(walk);
    if (walk) {
      assertThat(session.getInt("value_walks_payload")).isEqualTo(job.slot());
    }
    waiting -= session.isSet("values_ordered") ? 1 : 0;
    boolean offered = session.isSet("fetches_valid") || session.isSet("refetches_valid");
    boolean accepts = expected.isEmpty() && offered && session.isSet("jobs_ready");
    assertThat(session.isSet("jobs_valid")).as("job, " + now()).isEqualTo(accepts);
    boolean lsbPass = session.isSet("refetches_valid");
    assertThat(session.fires("refetches")).as(now()).isEqualTo(accepts && lsbPass);
    assertThat(session.fires("fetches")).as(now()).isEqualTo(accepts && !lsbPass);
    if (accepts) {
      accept(lsbPass);
    }
  }

  /** Takes a vector; returns whether the values of the row come next. */
  private boolean take() {
    expected.remove();
    if (!expected.isEmpty() || onValues || job.lsbPass()) {
      return false;
    }
    var row = rows.get(job.slot());
    boolean mayWalk = row.isEarly() && !job.fused();
    if (mayWalk && waiting == 0) {
      onValues = true;
      expected.addAll(reference.values(row));
      walks++;
      return true;
    }
    selects += mayWalk ? 1 : 0;
    waiting += job.fused() ? 2 : 1;
    return false;
  }

  private void accept(boolean lsbPass) {
    if (lsbPass) {
      int slot = session.getInt("refetches_payload");
      job = new Job(slot, slot, false, true);
    } else {
      job =
          new Job(
              session.getInt("fetches_payload_slot"),
              session.getInt("fetches_payload_pair_slot"),
              session.isSet("fetches_payload_fused"),
              false);
    }
    var row = rows.get(job.slot());
    onValues = false;
    expected.addAll(reference.keys(row, job.fused(), lsbPass));
    var members = new TreeMap<String, Integer>();
    members.put("slot", job.slot());
    members.put("pair_slot", job.pairSlot());
    members.put("fused", job.fused() ? 1 : 0);
    members.put("key_count", row.get("format_key_count"));
    members.put("head_size", row.get("format_head_size"));
    members.put("lsb_pass", lsbPass ? 1 : 0);
    members.forEach(
        (member, value) ->
            assertThat(session.getInt("jobs_payload_" + member)).as(member).isEqualTo(value));
  }

  private String now() {
    return "cycle " + session.cycle();
  }
}
