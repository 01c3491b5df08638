package org.spatten.workloads.trace;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a trace, in the order of the interchange format. */
enum Column {
  ITERATION("iteration_id", true),
  LAYER("layer_id", true),
  HEAD("head_id", true),
  HEAD_SIZE("embedding_length_D", true),
  TOKENS("sentence_length_L", true),
  KEYS("key_fetch_num", true),
  KEY_BITS("quant_key_bit", true),
  QUERY_BITS("quant_query_bit", true),
  THRESHOLD("auto_requant_thres", true),
  REQUANT("if_requant", true),
  INCREMENT("auto_requant_incre", true),
  VALUES("value_fetch_num", true),
  VALUE_BITS("quant_value_bit", true),
  ACCUMULATE("if_accumulate_importance", true),
  RESCALE("if_rescale_previous_importance", true),
  SELECT("if_topk", true),
  SELECT_COUNT("topk", true),
  QUERIES("query_num", false),
  CAUSAL("causal", false);

  private final String title;
  private final boolean required;

  Column(String title, boolean required) {
    this.title = title;
    this.required = required;
  }

  String title() {
    return title;
  }

  boolean required() {
    return required;
  }

  static Optional<Column> named(String title) {
    return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
  }

  static String titles() {
    return Arrays.stream(values()).map(Column::title).collect(Collectors.joining(", "));
  }
}
