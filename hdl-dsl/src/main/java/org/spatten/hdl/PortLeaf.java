package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.ir.Type;

/**
 * A ground signal behind a typed port, for what runs or reads a circuit from outside.
 *
 * @param name of the port in the emitted module, such as {@code push_payload_score}
 * @param low position of its least significant bit in the packed whole
 */
public record PortLeaf(String name, Type type, int low) {
  /**
   * The signals of a port of a component, in order of declaration.
   *
   * @throws IllegalArgumentException when it is an expression and no port
   */
  public static List<PortLeaf> of(Data<?> port) {
    var leaves = new ArrayList<PortLeaf>();
    var types = Leaves.types(port.dataShape());
    for (var ground : Leaves.of(port)) {
      var sig =
          ground
              .cell()
              .sig()
              .orElseThrow(() -> new IllegalArgumentException(ground + " is not a port"));
      leaves.add(new PortLeaf(sig.name(), sig.type, types.get(leaves.size()).low()));
    }
    return leaves;
  }
}
