package org.spatten.workloads.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VerilogPortsTest {
  private static String ports(String text) {
    return VerilogPorts.find("top", text).orElseThrow().values().stream()
        .map(p -> (p.isInput() ? "in " : "out ") + p.name() + " " + p.width())
        .collect(Collectors.joining(", "));
  }

  @Test
  void aPortIsLikeTheOneBeforeInWhatItLeavesOut() {
    assertThat(
            ports(
                """
                module other(input wrong); endmodule
                module top(	// Top.java:29:1
                  input          clk,	// input x,
                                 rst,
                  input  [15:0]  row,
                         [0:1]   size,
                                 more,
                  output         ready /* output y, */
                );
                  input wire inside;
                endmodule
                """))
        .isEqualTo("in clk 1, in rst 1, in row 16, in size 2, in more 2, out ready 1");
  }

  @Test
  void importsParametersTypesAndAttributesAreNoPorts() {
    assertThat(
            ports(
                """
                `timescale 1ns/1ps
                module top import p::*, q::R; #(parameter int N = (1 + 2), M = 3) (
                  (* keep = "yes" *) input  wire logic signed [7:0] a,
                  input  var logic b = 1'b0,
                  output reg [N-1:0] c
                );
                endmodule
                """))
        .isEqualTo("in a 8, in b 1, out c " + VerilogPorts.UNKNOWN);
  }

  @Test
  void portsMayBeDeclaredInTheBody() {
    assertThat(
            ports(
                """
                module top(a, b, c);
                  wire d;
                  input [3:0] a;
                  wire [3:0] a;
                  output b, c;
                  function f; input x; f = x; endfunction
                endmodule
                module next(e); input e; endmodule
                """))
        .isEqualTo("in a 4, out b 1, out c 1");
  }

  @Test
  void aTextWithoutTheModuleHasNone() {
    assertThat(VerilogPorts.find("top", "module topper(input a); endmodule // module top"))
        .isEmpty();
    assertThat(VerilogPorts.find("top", "module top; endmodule").orElseThrow()).isEmpty();
  }
}
