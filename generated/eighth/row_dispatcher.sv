// Gives each request a slot, stores its query and orders its keys; the two rows of a fused pair
// make one order. A request waits until a slot is free and its list is loaded. Slots are handed
// out and freed as a ring.
module row_dispatcher (
    input  logic         clk,
    input  logic         rst,
    input  logic         requests_valid,
    output logic         requests_ready,
    input  logic [15:0]  requests_payload_row,
    input  logic [1:0]   requests_payload_format_head_size,
    input  logic [10:0]  requests_payload_format_key_count,
    input  logic [10:0]  requests_payload_format_value_count,
    input  logic [1:0]   requests_payload_format_key_bits,
    input  logic         requests_payload_format_both_planes,
    input  logic [1:0]   requests_payload_format_value_bits,
    input  logic         requests_payload_format_fused_first,
    input  logic         requests_payload_format_fused_second,
    input  logic [26:0]  requests_payload_key_base,
    input  logic         requests_payload_key_rotate,
    input  logic [26:0]  requests_payload_lsb_base,
    input  logic         requests_payload_lsb_rotate,
    input  logic [26:0]  requests_payload_value_base,
    input  logic         requests_payload_value_rotate,
    input  logic         requests_payload_list_dense,
    input  logic [1:0]   requests_payload_list_bank,
    input  logic         requests_payload_list_release,
    input  logic [17:0]  requests_payload_scale_mantissa,
    input  logic [5:0]   requests_payload_scale_shift,
    input  logic [12:0]  requests_payload_threshold,
    input  logic [1:0]   requests_payload_requant_mode,
    input  logic [7:0]   requests_payload_queries,
    input  logic         requests_payload_importance_accumulate,
    input  logic         requests_payload_importance_rescale,
    input  logic         requests_payload_importance_select,
    input  logic [10:0]  requests_payload_importance_survivors,
    input  logic         queries_valid,
    output logic         queries_ready,
    input  logic [383:0] queries_payload,
    input  logic [3:0]   loaded_banks,
    input  logic         retire,
    output logic         allocations_valid,
    output logic [2:0]   allocations_payload_slot,
    output logic [15:0]  allocations_payload_request_row,
    output logic [1:0]   allocations_payload_request_format_head_size,
    output logic [10:0]  allocations_payload_request_format_key_count,
    output logic [10:0]  allocations_payload_request_format_value_count,
    output logic [1:0]   allocations_payload_request_format_key_bits,
    output logic         allocations_payload_request_format_both_planes,
    output logic [1:0]   allocations_payload_request_format_value_bits,
    output logic         allocations_payload_request_format_fused_first,
    output logic         allocations_payload_request_format_fused_second,
    output logic [26:0]  allocations_payload_request_key_base,
    output logic         allocations_payload_request_key_rotate,
    output logic [26:0]  allocations_payload_request_lsb_base,
    output logic         allocations_payload_request_lsb_rotate,
    output logic [26:0]  allocations_payload_request_value_base,
    output logic         allocations_payload_request_value_rotate,
    output logic         allocations_payload_request_list_dense,
    output logic [1:0]   allocations_payload_request_list_bank,
    output logic         allocations_payload_request_list_release,
    output logic [17:0]  allocations_payload_request_scale_mantissa,
    output logic [5:0]   allocations_payload_request_scale_shift,
    output logic [12:0]  allocations_payload_request_threshold,
    output logic [1:0]   allocations_payload_request_requant_mode,
    output logic [7:0]   allocations_payload_request_queries,
    output logic         allocations_payload_request_importance_accumulate,
    output logic         allocations_payload_request_importance_rescale,
    output logic         allocations_payload_request_importance_select,
    output logic [10:0]  allocations_payload_request_importance_survivors,
    output logic         query_writes_valid,
    output logic [3:0]   query_writes_payload_address,
    output logic         query_writes_payload_upper_half,
    output logic [383:0] query_writes_payload_words,
    output logic         fetches_valid,
    input  logic         fetches_ready,
    output logic [2:0]   fetches_payload_slot,
    output logic [2:0]   fetches_payload_pair_slot,
    output logic         fetches_payload_fused,
    output logic         fetches_payload_lsb_pass,
    output logic         rows_in_flight,
    output logic         waits_for_slot,
    output logic         waits_for_list,
    output logic         waits_for_query
);
  logic [2:0] slot;
  logic [2:0] first_slot;
  logic [3:0] used;
  logic [1:0] beat;
  logic       slot_free;
  logic       list_loaded;
  logic       possible;
  logic       orders;
  logic       accepts;
  logic       taken;
  logic [1:0] last_beat;
  logic       complete;
  logic       fused;

  assign slot_free = used != 4'd8;
  assign list_loaded = requests_payload_list_dense || loaded_banks[requests_payload_list_bank];
  assign possible = requests_valid && slot_free && list_loaded;
  assign orders = !requests_payload_format_fused_first;
  assign accepts = possible && (fetches_ready || !orders);
  assign queries_ready = accepts;
  assign taken = queries_valid && queries_ready;
  assign last_beat = (requests_payload_format_head_size == 2'd2) ? 2'd3
      : (requests_payload_format_head_size == 2'd1) ? 2'd1 : 2'd0;
  assign complete = taken && (beat == last_beat);
  assign requests_ready = complete;
  assign allocations_valid = complete;
  assign allocations_payload_slot = slot;
  assign allocations_payload_request_row = requests_payload_row;
  assign allocations_payload_request_format_head_size = requests_payload_format_head_size;
  assign allocations_payload_request_format_key_count = requests_payload_format_key_count;
  assign allocations_payload_request_format_value_count = requests_payload_format_value_count;
  assign allocations_payload_request_format_key_bits = requests_payload_format_key_bits;
  assign allocations_payload_request_format_both_planes = requests_payload_format_both_planes;
  assign allocations_payload_request_format_value_bits = requests_payload_format_value_bits;
  assign allocations_payload_request_format_fused_first = requests_payload_format_fused_first;
  assign allocations_payload_request_format_fused_second = requests_payload_format_fused_second;
  assign allocations_payload_request_key_base = requests_payload_key_base;
  assign allocations_payload_request_key_rotate = requests_payload_key_rotate;
  assign allocations_payload_request_lsb_base = requests_payload_lsb_base;
  assign allocations_payload_request_lsb_rotate = requests_payload_lsb_rotate;
  assign allocations_payload_request_value_base = requests_payload_value_base;
  assign allocations_payload_request_value_rotate = requests_payload_value_rotate;
  assign allocations_payload_request_list_dense = requests_payload_list_dense;
  assign allocations_payload_request_list_bank = requests_payload_list_bank;
  assign allocations_payload_request_list_release = requests_payload_list_release;
  assign allocations_payload_request_scale_mantissa = requests_payload_scale_mantissa;
  assign allocations_payload_request_scale_shift = requests_payload_scale_shift;
  assign allocations_payload_request_threshold = requests_payload_threshold;
  assign allocations_payload_request_requant_mode = requests_payload_requant_mode;
  assign allocations_payload_request_queries = requests_payload_queries;
  assign allocations_payload_request_importance_accumulate = requests_payload_importance_accumulate;
  assign allocations_payload_request_importance_rescale = requests_payload_importance_rescale;
  assign allocations_payload_request_importance_select = requests_payload_importance_select;
  assign allocations_payload_request_importance_survivors = requests_payload_importance_survivors;
  assign query_writes_valid = taken;
  assign query_writes_payload_address = {slot, beat[1]};
  assign query_writes_payload_upper_half = beat[0];
  assign query_writes_payload_words = queries_payload;
  assign fetches_valid = possible && queries_valid && (beat == last_beat) && orders;
  assign fetches_payload_slot = requests_payload_format_fused_second ? first_slot : slot;
  assign fetches_payload_pair_slot = slot;
  assign fetches_payload_fused = requests_payload_format_fused_second;
  assign fetches_payload_lsb_pass = 1'b0;
  assign rows_in_flight = used != 4'd0;
  assign waits_for_slot = requests_valid && !slot_free;
  assign waits_for_list = requests_valid && !list_loaded;
  assign waits_for_query = possible && !queries_valid;
  assign fused = requests_payload_format_fused_first || requests_payload_format_fused_second;

  always_ff @(posedge clk) begin
    if (rst) begin
      beat <= 2'd0;
    end else if (taken) begin
      beat <= complete ? 2'd0 : (beat + 2'd1);
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      slot <= 3'd0;
    end else if (complete) begin
      slot <= slot + 3'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      used <= 4'd0;
    end else if (complete && !retire) begin
      used <= used + 4'd1;
    end else if (retire && !complete) begin
      used <= used - 4'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (complete) begin
      if (requests_payload_format_fused_first) begin
        first_slot <= slot;
      end
    end
  end

`ifndef SYNTHESIS
  always @(posedge clk) begin
    if (!rst) begin
      if (complete) begin
        assert (requests_payload_format_head_size <= 2'd2)
        else $error("row_dispatcher: request.format.headSize is 0, 1 or 2 (RowDispatcher.java:118)");
        assert (requests_payload_format_key_bits <= 2'd2)
        else $error("row_dispatcher: request.format.keyBits is 0, 1 or 2 (RowDispatcher.java:119)");
        assert ((requests_payload_format_key_count != 11'd0) &&
            (requests_payload_format_key_count <= 11'd1024))
        else $error("row_dispatcher: request.format.keyCount is from 1 to the most tokens (RowDispatcher.java:120)");
        assert (requests_payload_format_value_count != 11'd0)
        else $error("row_dispatcher: request.format.valueCount is at least 1 (RowDispatcher.java:123)");
        assert (!requests_payload_format_both_planes || (requests_payload_format_key_bits == 2'd2))
        else $error("row_dispatcher: request.format.bothPlanes comes with 8-bit keys (RowDispatcher.java:124)");
        assert (!fused || ((requests_payload_format_head_size == 2'd1) &&
            (requests_payload_format_key_bits == 2'd1) && !requests_payload_format_both_planes))
        else $error("row_dispatcher: a fused pair has 64 words of 6 bits (RowDispatcher.java:127)");
        assert (requests_payload_requant_mode <= 2'd2)
        else $error("row_dispatcher: request.requantMode is 0, 1 or 2 (RowDispatcher.java:135)");
        assert (requests_payload_queries == 8'd1)
        else $error("row_dispatcher: request.queries is 1 (RowDispatcher.java:136)");
        assert ({requests_payload_importance_accumulate, requests_payload_importance_rescale,
            requests_payload_importance_select, requests_payload_importance_survivors} == 14'd0)
        else $error("row_dispatcher: request.importance is 0 (RowDispatcher.java:137)");
      end
    end
  end
`endif
endmodule
