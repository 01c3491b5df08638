package org.spatten.hdl.netlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.verilog.Circuit;

class NetlistTest {
  @Test
  void theHierarchyIsListedWithTheLinesOfTheProgram() {
    assertThat(Netlist.json(design()))
        .isEqualTo(
            """
            {
              "version": 1,
              "top": "store",
              "modules": [
                {
                  "name": "foreign",
                  "at": "Foreign.java:3",
                  "kind": "external",
                  "ports": []
                },
                {
                  "name": "store",
                  "at": "Store.java:1",
                  "kind": "defined",
                  "ports": [
                    {"name": "clk", "at": "Store.java:10", "direction": "input", "type": "Clock", "width": 1},
                    {"name": "rst", "at": "Store.java:11", "direction": "input", "type": "Bool", "width": 1},
                    {"name": "address", "at": "Store.java:12", "direction": "input", "type": "UInt", "width": 2}
                  ],
                  "instances": [
                    {
                      "name": "other",
                      "at": "Store.java:17",
                      "module": "foreign",
                      "parameters": {"FILE": "a\\"b\\\\c", "SIZE": 3}
                    }
                  ],
                  "registers": [
                    {"name": "count", "at": "Store.java:13", "type": "SInt", "width": 4, "clock": "clk", "edge": "rising", "reset": "rst", "resetKind": "synchronous", "resetValue": "-2"}
                  ],
                  "memories": [
                    {"name": "words", "at": "Store.java:14", "width": 8, "depth": 4, "maskGranularity": 8, "initialised": false, "syncReads": 1, "writes": 1, "readUnderWrite": "old"}
                  ]
                }
              ]
            }
            """);
  }

  private static Design design() {
    var c = new Circuit("store");
    var domain = c.domain();
    var address = Circuit.read(c.in("address", Circuit.uint(2)));
    c.reg("count", Circuit.sint(4), domain, -2);
    var memory = c.memory("words", 8, 4);
    var always = Circuit.lit(1, Circuit.BOOL);
    var read = c.syncRead("word", memory, address, always, domain);
    c.add(new Statement.MemoryWrite(memory, address, read, Optional.empty(), domain, c.at()));
    var parameters = new LinkedHashMap<String, Object>();
    parameters.put("FILE", "a\"b\\c");
    parameters.put("SIZE", 3L);
    c.instance(
        new Instance("other", "foreign", List.of(), parameters, new SourceLine("Store.java", 17)));
    var foreign =
        new Module.External(
            "foreign",
            List.of(),
            List.of("FILE", "SIZE"),
            Optional.empty(),
            new SourceLine("Foreign.java", 3));
    return new Design(List.of(foreign, c.build()));
  }
}
