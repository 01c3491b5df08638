package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spatten.hdl.check.CombinationalGraph;
import org.spatten.hdl.check.PortDependencies;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.verilog.StatementGroups.Group;

/**
 * Splits groups that may not be one procedural block. A block is evaluated as a whole and in order:
 * when what it drives depends on something else that it drives, the block would read an old value
 * or close a cycle that the circuit does not have. Such groups are cut into levels, each of which
 * only needs those before it.
 */
final class Blocks {
  private Blocks() {}

  static List<Group> acyclic(Module.Defined module, PortDependencies children, List<Group> groups) {
    var groupOf = new HashMap<Signal, Group>();
    for (var group : groups) {
      if (group.targets().size() > 1) {
        group.targets().forEach(t -> groupOf.put(t, group));
      }
    }
    if (groupOf.isEmpty()) {
      return groups;
    }
    var graph =
        CombinationalGraph.of(
            module, children, s -> Optional.ofNullable(groupOf.get(s)).map(g -> first(g)));
    var cyclic = graph.cyclic();
    var bad = new HashSet<Signal>();
    for (var group : groups) {
      if (group.targets().size() > 1
          && graph.componentOfBlock(first(group)).filter(c -> cyclic[c]).isPresent()) {
        bad.addAll(group.targets());
      }
    }
    return bad.isEmpty() ? groups : split(module, children, groups, bad);
  }

  private static Signal first(Group group) {
    return group.targets().iterator().next();
  }

  private static List<Group> split(
      Module.Defined module, PortDependencies children, List<Group> groups, Set<Signal> bad) {
    Map<Signal, Integer> levels =
        CombinationalGraph.of(module, children, s -> Optional.empty())
            .longestPaths(s -> bad.contains(s) ? 1 : 0);
    var result = new ArrayList<Group>();
    for (var group : groups) {
      if (!bad.contains(first(group))) {
        result.add(group);
        continue;
      }
      var byLevel = new TreeMap<Integer, Set<Signal>>();
      for (var target : group.targets()) {
        byLevel.computeIfAbsent(levels.get(target), k -> new LinkedHashSet<>()).add(target);
      }
      for (var targets : byLevel.values()) {
        var statements =
            Statements.keep(
                group.statements(),
                s -> StatementGroups.driven(s).filter(targets::contains).isPresent());
        result.add(new Group(statements, targets));
      }
    }
    return result;
  }
}
