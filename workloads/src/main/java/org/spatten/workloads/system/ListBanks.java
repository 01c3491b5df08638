package org.spatten.workloads.system;

import java.util.ArrayList;
import java.util.List;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.workloads.run.PreparedRow;
import org.spatten.workloads.run.Workload;
import org.spatten.workloads.trace.KeyList;

/**
 * Gives each list a bank in turn. Neighbouring layers with the same list share it: it is loaded
 * once and released by the last row that reads it.
 */
final class ListBanks {
  /**
   * What a row's request says about its list.
   *
   * @param release whether the bank is free after this row
   */
  record Use(boolean dense, int bank, boolean release) {}

  /**
   * A list to load.
   *
   * @param firstRow first row that reads it
   */
  record Load(int bank, KeyList list, int firstRow) {}

  private final List<Use> uses = new ArrayList<>();
  private final List<Load> loads = new ArrayList<>();

  ListBanks(Workload workload) {
    for (int i = 0; i < workload.size(); i++) {
      KeyList list = workload.row(i).list();
      boolean last = i + 1 == workload.size() || !workload.row(i + 1).list().equals(list);
      boolean first = i == 0 || !workload.row(i - 1).list().equals(list);
      if (first && !list.isDense()) {
        loads.add(new Load(loads.size() % SpattenConfig.LIST_BANKS, list, i));
      }
      uses.add(
          list.isDense()
              ? new Use(true, 0, false)
              : new Use(false, loads.get(loads.size() - 1).bank(), last));
    }
  }

  Use use(PreparedRow row) {
    return uses.get(row.index());
  }

  /** All lists in the order in which they are needed. */
  List<Load> loads() {
    return loads;
  }
}
