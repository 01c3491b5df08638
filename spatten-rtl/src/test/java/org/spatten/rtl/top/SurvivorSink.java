package org.spatten.rtl.top;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;

/** Collects the survivors of each row from the observation flow. */
final class SurvivorSink implements Actor {
  private final PortSession session;
  private final Map<Integer, List<Integer>> survivors = new HashMap<>();

  SurvivorSink(PortSession session) {
    this.session = session;
  }

  @Override
  public void drive() {}

  @Override
  public void observe() {
    if (session.isSet("observed_survivors_valid")) {
      var list =
          survivors.computeIfAbsent(
              session.getInt("observed_survivors_payload_row"), row -> new ArrayList<>());
      int count = session.getInt("observed_survivors_payload_count");
      for (int i = 0; i < count; i++) {
        list.add(session.getInt("observed_survivors_payload_tokens_" + i));
      }
    }
  }

  int[] of(int row) {
    return survivors.getOrDefault(row, List.of()).stream().mapToInt(Integer::intValue).toArray();
  }
}
