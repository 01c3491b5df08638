package org.spatten.hdl.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a counter of one instance has counted.
 *
 * @param path names of instances with dots between; empty for the top
 */
public record Count(String path, Counter counter, long hits) {
  /** How often each cover statement has held, by {@link #coverName}. */
  public static Map<String, Long> covers(List<Count> counts) {
    var covers = new LinkedHashMap<String, Long>();
    for (var count : counts) {
      if (count.counter().cover().isPresent()) {
        covers.merge(count.coverName(), count.hits(), Long::sum);
      }
    }
    return covers;
  }

  /** What a cover statement is called in reports: its instance, line and message. */
  public String coverName() {
    var check = counter.cover().orElseThrow();
    return (path.isEmpty() ? "" : path + " ") + check.at() + " " + check.message();
  }
}
