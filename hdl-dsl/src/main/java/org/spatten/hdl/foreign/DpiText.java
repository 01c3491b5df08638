package org.spatten.hdl.foreign;

import java.util.ArrayList;
import org.spatten.hdl.SIntShape;
import org.spatten.hdl.Shape;

/** The SystemVerilog around a call. */
final class DpiText {
  private DpiText() {}

  static String of(String module, DpiFunction<?> function, boolean clocked) {
    var ports = new ArrayList<String>();
    var parameters = new ArrayList<String>();
    var values = new ArrayList<String>();
    if (clocked) {
      ports.add("input  logic clk");
      ports.add("input  logic enable");
    }
    function
        .arguments()
        .forEach(
            (name, shape) -> {
              ports.add("input  " + vector(shape) + " " + name);
              parameters.add("input " + type(shape) + " " + name);
              int bits = bits(shape);
              values.add(shape.width() == bits ? name : bits + "'(" + name + ")");
            });
    var result = function.result();
    ports.add("output " + vector(result) + " result");
    String call = function.name() + "(" + String.join(", ", values) + ")";
    String fitted = result.width() == bits(result) ? call : result.width() + "'(" + call + ")";
    String body =
        clocked
            ? """
                always_ff @(posedge clk) begin
                  if (enable) begin
                    result <= %s;
                  end
                end
              """
            : """
                always_comb result = %s;
              """;
    return """
        module %s (
            %s
        );
          import "DPI-C" function %s %s(%s);

        %sendmodule
        """
        .formatted(
            module,
            String.join(",\n    ", ports),
            type(result),
            function.name(),
            String.join(", ", parameters),
            body.formatted(fitted));
  }

  private static String vector(Shape<?> shape) {
    String sign = shape instanceof SIntShape ? " signed" : "";
    return "logic" + sign + (shape.width() == 1 ? "" : " [" + (shape.width() - 1) + ":0]");
  }

  private static int bits(Shape<?> shape) {
    int width = shape.width();
    return width <= 8 ? 8 : width <= 16 ? 16 : width <= 32 ? 32 : 64;
  }

  private static String type(Shape<?> shape) {
    String type =
        switch (bits(shape)) {
          case 8 -> "byte";
          case 16 -> "shortint";
          case 32 -> "int";
          default -> "longint";
        };
    return shape instanceof SIntShape ? type : type + " unsigned";
  }
}
