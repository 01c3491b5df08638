package org.spatten.workloads.system;

import java.util.List;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.verilator.model.RecordSource;
import org.spatten.workloads.trace.KeyList;

/** Writes lists of survivors into the accelerator's banks as these become free. */
final class ListLoader {
  private static final int CAPACITY = 1024;

  private final RecordSource ring;
  private final int lineTokens;
  private final int[] tokenFields;
  private final List<ListBanks.Load> loads;
  private int nextLoad;
  private int nextToken;

  ListLoader(SystemModel model, SpattenConfig config, ListBanks banks) {
    ring = model.source("lists", CAPACITY);
    lineTokens = config.topkParallelism();
    tokenFields = new int[lineTokens];
    for (int i = 0; i < lineTokens; i++) {
      tokenFields[i] = ring.fieldIndex("tokens_" + i);
    }
    loads = banks.loads();
  }

  /** Fills the ring; the accelerator takes a line only when its bank is free. */
  void fill() {
    while (nextLoad < loads.size() && ring.space() > 0) {
      ListBanks.Load load = loads.get(nextLoad);
      putLine(load);
      if (nextToken >= load.list().count()) {
        nextToken = 0;
        nextLoad++;
      }
    }
  }

  /** Cycles after which the banks that are free at the start have their lists. */
  int initialCycles() {
    return loads.stream()
        .limit(SpattenConfig.LIST_BANKS)
        .mapToInt(load -> load.list().count() / lineTokens + 2)
        .sum();
  }

  private void putLine(ListBanks.Load load) {
    KeyList list = load.list();
    ring.set(ring.fieldIndex("bank"), load.bank());
    for (int field : tokenFields) {
      ring.set(field, nextToken < list.count() ? list.token(nextToken) : 0);
      nextToken++;
    }
    ring.set(ring.fieldIndex("last"), nextToken >= list.count() ? 1 : 0);
    ring.put();
  }
}
