// The SpAtten accelerator (HPCA 2021, section IV): sparse attention with local value pruning and
// progressive quantisation over a DRAM behind AXI4 read masters.
module sp_atten (
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
    input  logic [3:0]   requests_payload_key_rotate,
    input  logic [26:0]  requests_payload_lsb_base,
    input  logic [3:0]   requests_payload_lsb_rotate,
    input  logic [26:0]  requests_payload_value_base,
    input  logic [3:0]   requests_payload_value_rotate,
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
    input  logic         lists_valid,
    output logic         lists_ready,
    input  logic [1:0]   lists_payload_bank,
    input  logic [9:0]   lists_payload_tokens_0, lists_payload_tokens_1, lists_payload_tokens_2,
        lists_payload_tokens_3, lists_payload_tokens_4, lists_payload_tokens_5,
        lists_payload_tokens_6, lists_payload_tokens_7, lists_payload_tokens_8,
        lists_payload_tokens_9, lists_payload_tokens_10, lists_payload_tokens_11,
        lists_payload_tokens_12, lists_payload_tokens_13, lists_payload_tokens_14,
        lists_payload_tokens_15,
    input  logic         lists_payload_last,
    output logic         responses_valid,
    input  logic         responses_ready,
    output logic [15:0]  responses_payload_row,
    output logic         responses_payload_requanted,
    output logic [255:0] responses_payload_outputs,
    output logic         responses_payload_last,
    output logic [6:0]   m_axi_0_arid, m_axi_1_arid, m_axi_2_arid, m_axi_3_arid, m_axi_4_arid,
        m_axi_5_arid, m_axi_6_arid, m_axi_7_arid, m_axi_8_arid, m_axi_9_arid, m_axi_10_arid,
        m_axi_11_arid, m_axi_12_arid, m_axi_13_arid, m_axi_14_arid, m_axi_15_arid,
    output logic [31:0]  m_axi_0_araddr, m_axi_1_araddr, m_axi_2_araddr, m_axi_3_araddr,
        m_axi_4_araddr, m_axi_5_araddr, m_axi_6_araddr, m_axi_7_araddr, m_axi_8_araddr,
        m_axi_9_araddr, m_axi_10_araddr, m_axi_11_araddr, m_axi_12_araddr, m_axi_13_araddr,
        m_axi_14_araddr, m_axi_15_araddr,
    output logic [7:0]   m_axi_0_arlen, m_axi_1_arlen, m_axi_2_arlen, m_axi_3_arlen, m_axi_4_arlen,
        m_axi_5_arlen, m_axi_6_arlen, m_axi_7_arlen, m_axi_8_arlen, m_axi_9_arlen, m_axi_10_arlen,
        m_axi_11_arlen, m_axi_12_arlen, m_axi_13_arlen, m_axi_14_arlen, m_axi_15_arlen,
    output logic [2:0]   m_axi_0_arsize, m_axi_1_arsize, m_axi_2_arsize, m_axi_3_arsize,
        m_axi_4_arsize, m_axi_5_arsize, m_axi_6_arsize, m_axi_7_arsize, m_axi_8_arsize,
        m_axi_9_arsize, m_axi_10_arsize, m_axi_11_arsize, m_axi_12_arsize, m_axi_13_arsize,
        m_axi_14_arsize, m_axi_15_arsize,
    output logic [1:0]   m_axi_0_arburst, m_axi_1_arburst, m_axi_2_arburst, m_axi_3_arburst,
        m_axi_4_arburst, m_axi_5_arburst, m_axi_6_arburst, m_axi_7_arburst, m_axi_8_arburst,
        m_axi_9_arburst, m_axi_10_arburst, m_axi_11_arburst, m_axi_12_arburst, m_axi_13_arburst,
        m_axi_14_arburst, m_axi_15_arburst,
    output logic         m_axi_0_arvalid, m_axi_1_arvalid, m_axi_2_arvalid, m_axi_3_arvalid,
        m_axi_4_arvalid, m_axi_5_arvalid, m_axi_6_arvalid, m_axi_7_arvalid, m_axi_8_arvalid,
        m_axi_9_arvalid, m_axi_10_arvalid, m_axi_11_arvalid, m_axi_12_arvalid, m_axi_13_arvalid,
        m_axi_14_arvalid, m_axi_15_arvalid,
    input  logic         m_axi_0_arready, m_axi_1_arready, m_axi_2_arready, m_axi_3_arready,
        m_axi_4_arready, m_axi_5_arready, m_axi_6_arready, m_axi_7_arready, m_axi_8_arready,
        m_axi_9_arready, m_axi_10_arready, m_axi_11_arready, m_axi_12_arready, m_axi_13_arready,
        m_axi_14_arready, m_axi_15_arready,
    input  logic [6:0]   m_axi_0_rid, m_axi_1_rid, m_axi_2_rid, m_axi_3_rid, m_axi_4_rid,
        m_axi_5_rid, m_axi_6_rid, m_axi_7_rid, m_axi_8_rid, m_axi_9_rid, m_axi_10_rid, m_axi_11_rid,
        m_axi_12_rid, m_axi_13_rid, m_axi_14_rid, m_axi_15_rid,
    input  logic [255:0] m_axi_0_rdata, m_axi_1_rdata, m_axi_2_rdata, m_axi_3_rdata, m_axi_4_rdata,
        m_axi_5_rdata, m_axi_6_rdata, m_axi_7_rdata, m_axi_8_rdata, m_axi_9_rdata, m_axi_10_rdata,
        m_axi_11_rdata, m_axi_12_rdata, m_axi_13_rdata, m_axi_14_rdata, m_axi_15_rdata,
    input  logic [1:0]   m_axi_0_rresp, m_axi_1_rresp, m_axi_2_rresp, m_axi_3_rresp, m_axi_4_rresp,
        m_axi_5_rresp, m_axi_6_rresp, m_axi_7_rresp, m_axi_8_rresp, m_axi_9_rresp, m_axi_10_rresp,
        m_axi_11_rresp, m_axi_12_rresp, m_axi_13_rresp, m_axi_14_rresp, m_axi_15_rresp,
    input  logic         m_axi_0_rlast, m_axi_1_rlast, m_axi_2_rlast, m_axi_3_rlast, m_axi_4_rlast,
        m_axi_5_rlast, m_axi_6_rlast, m_axi_7_rlast, m_axi_8_rlast, m_axi_9_rlast, m_axi_10_rlast,
        m_axi_11_rlast, m_axi_12_rlast, m_axi_13_rlast, m_axi_14_rlast, m_axi_15_rlast,
    input  logic         m_axi_0_rvalid, m_axi_1_rvalid, m_axi_2_rvalid, m_axi_3_rvalid,
        m_axi_4_rvalid, m_axi_5_rvalid, m_axi_6_rvalid, m_axi_7_rvalid, m_axi_8_rvalid,
        m_axi_9_rvalid, m_axi_10_rvalid, m_axi_11_rvalid, m_axi_12_rvalid, m_axi_13_rvalid,
        m_axi_14_rvalid, m_axi_15_rvalid,
    output logic         m_axi_0_rready, m_axi_1_rready, m_axi_2_rready, m_axi_3_rready,
        m_axi_4_rready, m_axi_5_rready, m_axi_6_rready, m_axi_7_rready, m_axi_8_rready,
        m_axi_9_rready, m_axi_10_rready, m_axi_11_rready, m_axi_12_rready, m_axi_13_rready,
        m_axi_14_rready, m_axi_15_rready,
    output logic         observed_survivors_valid,
    output logic [15:0]  observed_survivors_payload_row,
    output logic [9:0]   observed_survivors_payload_tokens_0, observed_survivors_payload_tokens_1,
        observed_survivors_payload_tokens_2, observed_survivors_payload_tokens_3,
        observed_survivors_payload_tokens_4, observed_survivors_payload_tokens_5,
        observed_survivors_payload_tokens_6, observed_survivors_payload_tokens_7,
        observed_survivors_payload_tokens_8, observed_survivors_payload_tokens_9,
        observed_survivors_payload_tokens_10, observed_survivors_payload_tokens_11,
        observed_survivors_payload_tokens_12, observed_survivors_payload_tokens_13,
        observed_survivors_payload_tokens_14, observed_survivors_payload_tokens_15,
    output logic [4:0]   observed_survivors_payload_count,
    output logic         observed_milestones_dispatched_valid,
    output logic [2:0]   observed_milestones_dispatched_payload,
    output logic         observed_milestones_scored_valid,
    output logic [2:0]   observed_milestones_scored_payload,
    output logic         observed_milestones_summed_valid,
    output logic [2:0]   observed_milestones_summed_payload,
    output logic         observed_milestones_selected_valid,
    output logic [2:0]   observed_milestones_selected_payload,
    output logic         observed_milestones_ordered_valid,
    output logic [2:0]   observed_milestones_ordered_payload,
    output logic         observed_milestones_divided_valid,
    output logic [2:0]   observed_milestones_divided_payload,
    output logic [32:0]  observed_activity,
    output logic [39:0]  observed_counts_0, observed_counts_1, observed_counts_2, observed_counts_3,
        observed_counts_4, observed_counts_5, observed_counts_6, observed_counts_7,
        observed_counts_8, observed_counts_9, observed_counts_10, observed_counts_11,
        observed_counts_12, observed_counts_13, observed_counts_14, observed_counts_15,
        observed_counts_16, observed_counts_17, observed_counts_18, observed_counts_19,
        observed_counts_20, observed_counts_21, observed_counts_22, observed_counts_23,
        observed_counts_24, observed_counts_25, observed_counts_26, observed_counts_27,
        observed_counts_28, observed_counts_29, observed_counts_30, observed_counts_31,
        observed_counts_32
);
  logic               dispatcher_allocations_valid;
  logic [2:0]         dispatcher_allocations_payload_slot;
  logic [15:0]        dispatcher_allocations_payload_request_row;
  logic [1:0]         dispatcher_allocations_payload_request_format_head_size;
  logic [10:0]        dispatcher_allocations_payload_request_format_key_count;
  logic [10:0]        dispatcher_allocations_payload_request_format_value_count;
  logic [1:0]         dispatcher_allocations_payload_request_format_key_bits;
  logic               dispatcher_allocations_payload_request_format_both_planes;
  logic [1:0]         dispatcher_allocations_payload_request_format_value_bits;
  logic               dispatcher_allocations_payload_request_format_fused_first;
  logic               dispatcher_allocations_payload_request_format_fused_second;
  logic [26:0]        dispatcher_allocations_payload_request_key_base;
  logic [3:0]         dispatcher_allocations_payload_request_key_rotate;
  logic [26:0]        dispatcher_allocations_payload_request_lsb_base;
  logic [3:0]         dispatcher_allocations_payload_request_lsb_rotate;
  logic [26:0]        dispatcher_allocations_payload_request_value_base;
  logic [3:0]         dispatcher_allocations_payload_request_value_rotate;
  logic               dispatcher_allocations_payload_request_list_dense;
  logic [1:0]         dispatcher_allocations_payload_request_list_bank;
  logic               dispatcher_allocations_payload_request_list_release;
  logic [17:0]        dispatcher_allocations_payload_request_scale_mantissa;
  logic [5:0]         dispatcher_allocations_payload_request_scale_shift;
  logic [12:0]        dispatcher_allocations_payload_request_threshold;
  logic [1:0]         dispatcher_allocations_payload_request_requant_mode;
  logic [7:0]         dispatcher_allocations_payload_request_queries;
  logic               dispatcher_allocations_payload_request_importance_accumulate;
  logic               dispatcher_allocations_payload_request_importance_rescale;
  logic               dispatcher_allocations_payload_request_importance_select;
  logic [10:0]        dispatcher_allocations_payload_request_importance_survivors;
  logic               dispatcher_query_writes_valid;
  logic [3:0]         dispatcher_query_writes_payload_address;
  logic               dispatcher_query_writes_payload_upper_half;
  logic [383:0]       dispatcher_query_writes_payload_words;
  logic               dispatcher_fetches_valid;
  logic [2:0]         dispatcher_fetches_payload_slot;
  logic [2:0]         dispatcher_fetches_payload_pair_slot;
  logic               dispatcher_fetches_payload_fused;
  logic               dispatcher_fetches_payload_lsb_pass;
  logic               dispatcher_rows_in_flight;
  logic               dispatcher_waits_for_slot;
  logic               dispatcher_waits_for_list;
  logic               dispatcher_waits_for_query;
  logic [3:0]         survivor_list_loaded;
  logic [9:0]         survivor_list_key_tokens_0, survivor_list_key_tokens_1,
      survivor_list_key_tokens_2, survivor_list_key_tokens_3, survivor_list_key_tokens_4,
      survivor_list_key_tokens_5, survivor_list_key_tokens_6, survivor_list_key_tokens_7,
      survivor_list_key_tokens_8, survivor_list_key_tokens_9, survivor_list_key_tokens_10,
      survivor_list_key_tokens_11, survivor_list_key_tokens_12, survivor_list_key_tokens_13,
      survivor_list_key_tokens_14, survivor_list_key_tokens_15;
  logic [9:0]         survivor_list_filter_tokens_0, survivor_list_filter_tokens_1,
      survivor_list_filter_tokens_2, survivor_list_filter_tokens_3, survivor_list_filter_tokens_4,
      survivor_list_filter_tokens_5, survivor_list_filter_tokens_6, survivor_list_filter_tokens_7,
      survivor_list_filter_tokens_8, survivor_list_filter_tokens_9, survivor_list_filter_tokens_10,
      survivor_list_filter_tokens_11, survivor_list_filter_tokens_12,
      survivor_list_filter_tokens_13, survivor_list_filter_tokens_14,
      survivor_list_filter_tokens_15;
  logic [767:0]       query_memory_data;
  logic               key_issue_fetches_ready;
  logic               key_issue_refetches_ready;
  logic               key_issue_list_address_valid;
  logic [7:0]         key_issue_list_address_payload;
  logic               key_issue_rows_valid;
  logic               key_issue_rows_ready;
  logic [9:0]         key_issue_rows_payload_tokens_0, key_issue_rows_payload_tokens_1,
      key_issue_rows_payload_tokens_2, key_issue_rows_payload_tokens_3,
      key_issue_rows_payload_tokens_4, key_issue_rows_payload_tokens_5,
      key_issue_rows_payload_tokens_6, key_issue_rows_payload_tokens_7;
  logic [3:0]         key_issue_rows_payload_count;
  logic [26:0]        key_issue_rows_payload_plane_base;
  logic [3:0]         key_issue_rows_payload_plane_rotate;
  logic [26:0]        key_issue_rows_payload_lsb_plane_base;
  logic [3:0]         key_issue_rows_payload_lsb_plane_rotate;
  logic [1:0]         key_issue_rows_payload_kind;
  logic [1:0]         key_issue_rows_payload_head_size;
  logic [1:0]         key_issue_rows_payload_key_bits;
  logic [1:0]         key_issue_rows_payload_value_bits;
  logic               key_issue_rows_payload_fused;
  logic               key_issue_jobs_valid;
  logic [2:0]         key_issue_jobs_payload_slot;
  logic [2:0]         key_issue_jobs_payload_pair_slot;
  logic               key_issue_jobs_payload_fused;
  logic [10:0]        key_issue_jobs_payload_key_count;
  logic [1:0]         key_issue_jobs_payload_head_size;
  logic               key_issue_jobs_payload_lsb_pass;
  logic               key_issue_value_walks_valid;
  logic [2:0]         key_issue_value_walks_payload;
  logic               key_issue_walking_unused;
  logic               value_issue_survivors_ready;
  logic               value_issue_rows_valid;
  logic               value_issue_rows_ready;
  logic [9:0]         value_issue_rows_payload_tokens_0, value_issue_rows_payload_tokens_1,
      value_issue_rows_payload_tokens_2, value_issue_rows_payload_tokens_3,
      value_issue_rows_payload_tokens_4, value_issue_rows_payload_tokens_5,
      value_issue_rows_payload_tokens_6, value_issue_rows_payload_tokens_7;
  logic [3:0]         value_issue_rows_payload_count;
  logic [26:0]        value_issue_rows_payload_plane_base;
  logic [3:0]         value_issue_rows_payload_plane_rotate;
  logic [26:0]        value_issue_rows_payload_lsb_plane_base;
  logic [3:0]         value_issue_rows_payload_lsb_plane_rotate;
  logic [1:0]         value_issue_rows_payload_kind;
  logic [1:0]         value_issue_rows_payload_head_size;
  logic [1:0]         value_issue_rows_payload_key_bits;
  logic [1:0]         value_issue_rows_payload_value_bits;
  logic               value_issue_rows_payload_fused;
  logic               value_issue_weights_valid;
  logic [2:0]         value_issue_weights_payload_slot;
  logic [1:0]         value_issue_weights_payload_head_size;
  logic [16:0]        value_issue_weights_payload_weights_0, value_issue_weights_payload_weights_1,
      value_issue_weights_payload_weights_2, value_issue_weights_payload_weights_3,
      value_issue_weights_payload_weights_4, value_issue_weights_payload_weights_5,
      value_issue_weights_payload_weights_6, value_issue_weights_payload_weights_7;
  logic [3:0]         value_issue_weights_payload_count;
  logic               value_issue_weights_payload_first;
  logic               value_issue_weights_payload_last;
  logic               value_issue_values_ordered;
  logic               fetcher_rows_valid;
  logic               fetcher_rows_ready;
  logic [9:0]         fetcher_rows_payload_tokens_0, fetcher_rows_payload_tokens_1,
      fetcher_rows_payload_tokens_2, fetcher_rows_payload_tokens_3, fetcher_rows_payload_tokens_4,
      fetcher_rows_payload_tokens_5, fetcher_rows_payload_tokens_6, fetcher_rows_payload_tokens_7;
  logic [3:0]         fetcher_rows_payload_count;
  logic [26:0]        fetcher_rows_payload_plane_base;
  logic [3:0]         fetcher_rows_payload_plane_rotate;
  logic [26:0]        fetcher_rows_payload_lsb_plane_base;
  logic [3:0]         fetcher_rows_payload_lsb_plane_rotate;
  logic [1:0]         fetcher_rows_payload_kind;
  logic [1:0]         fetcher_rows_payload_head_size;
  logic [1:0]         fetcher_rows_payload_key_bits;
  logic [1:0]         fetcher_rows_payload_value_bits;
  logic               fetcher_rows_payload_fused;
  logic               fetcher_keys_0_valid, fetcher_keys_1_valid, fetcher_keys_2_valid,
      fetcher_keys_3_valid, fetcher_keys_4_valid, fetcher_keys_5_valid, fetcher_keys_6_valid,
      fetcher_keys_7_valid;
  logic               fetcher_keys_0_ready, fetcher_keys_1_ready, fetcher_keys_2_ready,
      fetcher_keys_3_ready, fetcher_keys_4_ready, fetcher_keys_5_ready, fetcher_keys_6_ready,
      fetcher_keys_7_ready;
  logic [767:0]       fetcher_keys_0_payload, fetcher_keys_1_payload, fetcher_keys_2_payload,
      fetcher_keys_3_payload, fetcher_keys_4_payload, fetcher_keys_5_payload,
      fetcher_keys_6_payload, fetcher_keys_7_payload;
  logic               fetcher_values_0_valid, fetcher_values_1_valid, fetcher_values_2_valid,
      fetcher_values_3_valid, fetcher_values_4_valid, fetcher_values_5_valid,
      fetcher_values_6_valid, fetcher_values_7_valid;
  logic               fetcher_values_0_ready, fetcher_values_1_ready, fetcher_values_2_ready,
      fetcher_values_3_ready, fetcher_values_4_ready, fetcher_values_5_ready,
      fetcher_values_6_ready, fetcher_values_7_ready;
  logic [767:0]       fetcher_values_0_payload, fetcher_values_1_payload, fetcher_values_2_payload,
      fetcher_values_3_payload, fetcher_values_4_payload, fetcher_values_5_payload,
      fetcher_values_6_payload, fetcher_values_7_payload;
  logic               fetcher_status_key_lines_short;
  logic               fetcher_status_value_lines_short;
  logic               fetcher_status_lanes_full_unused;
  logic               fetcher_status_channels_0_queue_full_unused,
      fetcher_status_channels_1_queue_full_unused, fetcher_status_channels_2_queue_full_unused,
      fetcher_status_channels_3_queue_full_unused, fetcher_status_channels_4_queue_full_unused,
      fetcher_status_channels_5_queue_full_unused, fetcher_status_channels_6_queue_full_unused,
      fetcher_status_channels_7_queue_full_unused, fetcher_status_channels_8_queue_full_unused,
      fetcher_status_channels_9_queue_full_unused, fetcher_status_channels_10_queue_full_unused,
      fetcher_status_channels_11_queue_full_unused, fetcher_status_channels_12_queue_full_unused,
      fetcher_status_channels_13_queue_full_unused, fetcher_status_channels_14_queue_full_unused,
      fetcher_status_channels_15_queue_full_unused;
  logic [6:0]         fetcher_status_channels_0_in_flight_unused,
      fetcher_status_channels_1_in_flight_unused, fetcher_status_channels_2_in_flight_unused,
      fetcher_status_channels_3_in_flight_unused, fetcher_status_channels_4_in_flight_unused,
      fetcher_status_channels_5_in_flight_unused, fetcher_status_channels_6_in_flight_unused,
      fetcher_status_channels_7_in_flight_unused, fetcher_status_channels_8_in_flight_unused,
      fetcher_status_channels_9_in_flight_unused, fetcher_status_channels_10_in_flight_unused,
      fetcher_status_channels_11_in_flight_unused, fetcher_status_channels_12_in_flight_unused,
      fetcher_status_channels_13_in_flight_unused, fetcher_status_channels_14_in_flight_unused,
      fetcher_status_channels_15_in_flight_unused;
  logic               fetcher_status_channels_0_address_stalled_unused,
      fetcher_status_channels_1_address_stalled_unused,
      fetcher_status_channels_2_address_stalled_unused,
      fetcher_status_channels_3_address_stalled_unused,
      fetcher_status_channels_4_address_stalled_unused,
      fetcher_status_channels_5_address_stalled_unused,
      fetcher_status_channels_6_address_stalled_unused,
      fetcher_status_channels_7_address_stalled_unused,
      fetcher_status_channels_8_address_stalled_unused,
      fetcher_status_channels_9_address_stalled_unused,
      fetcher_status_channels_10_address_stalled_unused,
      fetcher_status_channels_11_address_stalled_unused,
      fetcher_status_channels_12_address_stalled_unused,
      fetcher_status_channels_13_address_stalled_unused,
      fetcher_status_channels_14_address_stalled_unused,
      fetcher_status_channels_15_address_stalled_unused;
  logic               fetcher_status_channels_0_received_unused,
      fetcher_status_channels_1_received_unused, fetcher_status_channels_2_received_unused,
      fetcher_status_channels_3_received_unused, fetcher_status_channels_4_received_unused,
      fetcher_status_channels_5_received_unused, fetcher_status_channels_6_received_unused,
      fetcher_status_channels_7_received_unused, fetcher_status_channels_8_received_unused,
      fetcher_status_channels_9_received_unused, fetcher_status_channels_10_received_unused,
      fetcher_status_channels_11_received_unused, fetcher_status_channels_12_received_unused,
      fetcher_status_channels_13_received_unused, fetcher_status_channels_14_received_unused,
      fetcher_status_channels_15_received_unused;
  logic               qk_array_keys_0_ready, qk_array_keys_1_ready, qk_array_keys_2_ready,
      qk_array_keys_3_ready, qk_array_keys_4_ready, qk_array_keys_5_ready, qk_array_keys_6_ready,
      qk_array_keys_7_ready;
  logic               qk_array_jobs_valid;
  logic               qk_array_jobs_ready;
  logic [3:0]         qk_array_query_address;
  logic               qk_array_query_read;
  logic               qk_array_scores_valid;
  logic [2:0]         qk_array_scores_payload_slot;
  logic [9:0]         qk_array_scores_payload_position;
  logic [3:0]         qk_array_scores_payload_count;
  logic signed [29:0] qk_array_scores_payload_scores_0, qk_array_scores_payload_scores_1,
      qk_array_scores_payload_scores_2, qk_array_scores_payload_scores_3,
      qk_array_scores_payload_scores_4, qk_array_scores_payload_scores_5,
      qk_array_scores_payload_scores_6, qk_array_scores_payload_scores_7;
  logic               qk_array_scores_payload_first;
  logic               qk_array_scores_payload_last;
  logic               qk_array_scores_payload_lsb_pass;
  logic               qk_array_multiplying;
  logic signed [29:0] score_collector_read_data_0, score_collector_read_data_1,
      score_collector_read_data_2, score_collector_read_data_3, score_collector_read_data_4,
      score_collector_read_data_5, score_collector_read_data_6, score_collector_read_data_7;
  logic               score_collector_jobs_valid;
  logic               score_collector_jobs_ready;
  logic [2:0]         score_collector_jobs_payload_slot;
  logic [10:0]        score_collector_jobs_payload_key_count;
  logic signed [29:0] score_collector_jobs_payload_max;
  logic [17:0]        score_collector_jobs_payload_scale_mantissa;
  logic [5:0]         score_collector_jobs_payload_scale_shift;
  logic               score_collector_jobs_payload_early;
  logic               softmax_jobs_ready;
  logic               softmax_score_address_valid;
  logic [9:0]         softmax_score_address_payload;
  logic               softmax_exponentials_valid;
  logic [2:0]         softmax_exponentials_payload_slot;
  logic [6:0]         softmax_exponentials_payload_line;
  logic [16:0]        softmax_exponentials_payload_exponentials_0,
      softmax_exponentials_payload_exponentials_1, softmax_exponentials_payload_exponentials_2,
      softmax_exponentials_payload_exponentials_3, softmax_exponentials_payload_exponentials_4,
      softmax_exponentials_payload_exponentials_5, softmax_exponentials_payload_exponentials_6,
      softmax_exponentials_payload_exponentials_7;
  logic               softmax_sums_valid;
  logic [2:0]         softmax_sums_payload_slot;
  logic [26:0]        softmax_sums_payload_sum;
  logic               softmax_started_valid;
  logic [2:0]         softmax_started_payload;
  logic [16:0]        exponential_memory_select_data_0, exponential_memory_select_data_1,
      exponential_memory_select_data_2, exponential_memory_select_data_3,
      exponential_memory_select_data_4, exponential_memory_select_data_5,
      exponential_memory_select_data_6, exponential_memory_select_data_7,
      exponential_memory_select_data_8, exponential_memory_select_data_9,
      exponential_memory_select_data_10, exponential_memory_select_data_11,
      exponential_memory_select_data_12, exponential_memory_select_data_13,
      exponential_memory_select_data_14, exponential_memory_select_data_15;
  logic [16:0]        exponential_memory_filter_data_0, exponential_memory_filter_data_1,
      exponential_memory_filter_data_2, exponential_memory_filter_data_3,
      exponential_memory_filter_data_4, exponential_memory_filter_data_5,
      exponential_memory_filter_data_6, exponential_memory_filter_data_7,
      exponential_memory_filter_data_8, exponential_memory_filter_data_9,
      exponential_memory_filter_data_10, exponential_memory_filter_data_11,
      exponential_memory_filter_data_12, exponential_memory_filter_data_13,
      exponential_memory_filter_data_14, exponential_memory_filter_data_15;
  logic               requant_stage_refetches_valid;
  logic [2:0]         requant_stage_refetches_payload;
  logic               requant_stage_divisors_valid;
  logic [2:0]         requant_stage_divisors_payload_slot;
  logic [26:0]        requant_stage_divisors_payload_sum;
  logic               requant_stage_refetched_valid;
  logic [2:0]         requant_stage_refetched_payload;
  logic               select_stage_proceeds_ready;
  logic               select_stage_divisors_valid;
  logic [2:0]         select_stage_divisors_payload_slot;
  logic [26:0]        select_stage_divisors_payload_sum;
  logic               select_stage_jobs_valid;
  logic [2:0]         select_stage_jobs_payload_slot;
  logic [10:0]        select_stage_jobs_payload_count;
  logic [10:0]        select_stage_jobs_payload_k;
  logic               quick_select_jobs_valid;
  logic               quick_select_jobs_ready;
  logic               quick_select_exponential_address_valid;
  logic [8:0]         quick_select_exponential_address_payload;
  logic               quick_select_results_valid;
  logic               quick_select_results_ready;
  logic [2:0]         quick_select_results_payload_slot;
  logic [10:0]        quick_select_results_payload_count;
  logic [16:0]        quick_select_results_payload_threshold;
  logic [10:0]        quick_select_results_payload_equal_kept;
  logic               filter_stage_results_ready;
  logic               filter_stage_jobs_valid;
  logic [2:0]         filter_stage_jobs_payload_slot;
  logic [10:0]        filter_stage_jobs_payload_count;
  logic [10:0]        filter_stage_jobs_payload_k;
  logic [16:0]        filter_stage_jobs_payload_threshold;
  logic [10:0]        filter_stage_jobs_payload_equal_kept;
  logic               filter_stage_jobs_payload_dense;
  logic [1:0]         filter_stage_jobs_payload_bank;
  logic               survivor_filter_jobs_ready;
  logic               survivor_filter_exponential_address_valid;
  logic [8:0]         survivor_filter_exponential_address_payload;
  logic               survivor_filter_list_address_valid;
  logic [7:0]         survivor_filter_list_address_payload;
  logic               survivor_filter_survivors_valid;
  logic               survivor_filter_survivors_ready;
  logic [2:0]         survivor_filter_survivors_payload_slot;
  logic [9:0]         survivor_filter_survivors_payload_tokens_0,
      survivor_filter_survivors_payload_tokens_1, survivor_filter_survivors_payload_tokens_2,
      survivor_filter_survivors_payload_tokens_3, survivor_filter_survivors_payload_tokens_4,
      survivor_filter_survivors_payload_tokens_5, survivor_filter_survivors_payload_tokens_6,
      survivor_filter_survivors_payload_tokens_7;
  logic [16:0]        survivor_filter_survivors_payload_exponentials_0,
      survivor_filter_survivors_payload_exponentials_1,
      survivor_filter_survivors_payload_exponentials_2,
      survivor_filter_survivors_payload_exponentials_3,
      survivor_filter_survivors_payload_exponentials_4,
      survivor_filter_survivors_payload_exponentials_5,
      survivor_filter_survivors_payload_exponentials_6,
      survivor_filter_survivors_payload_exponentials_7;
  logic [3:0]         survivor_filter_survivors_payload_count;
  logic               survivor_filter_survivors_payload_first;
  logic               survivor_filter_survivors_payload_last;
  logic [2:0]         survivor_filter_observed_payload_slot;
  logic               pv_array_values_0_ready, pv_array_values_1_ready, pv_array_values_2_ready,
      pv_array_values_3_ready, pv_array_values_4_ready, pv_array_values_5_ready,
      pv_array_values_6_ready, pv_array_values_7_ready;
  logic               pv_array_weights_valid;
  logic               pv_array_weights_ready;
  logic               pv_array_sums_valid;
  logic [2:0]         pv_array_sums_payload_slot;
  logic [3:0]         pv_array_sums_payload_index;
  logic signed [38:0] pv_array_sums_payload_sums_0, pv_array_sums_payload_sums_1,
      pv_array_sums_payload_sums_2, pv_array_sums_payload_sums_3, pv_array_sums_payload_sums_4,
      pv_array_sums_payload_sums_5, pv_array_sums_payload_sums_6, pv_array_sums_payload_sums_7;
  logic               pv_array_sums_payload_last;
  logic               pv_array_multiplying;
  logic               reciprocal_divisors_ready;
  logic               reciprocal_results_valid;
  logic [2:0]         reciprocal_results_payload_slot;
  logic [23:0]        reciprocal_results_payload_reciprocal;
  logic [4:0]         reciprocal_results_payload_significant;
  logic               divider_numerators_valid;
  logic               divider_numerators_ready;
  logic               divider_outputs_valid;
  logic [2:0]         divider_outputs_payload_slot;
  logic [3:0]         divider_outputs_payload_index;
  logic [255:0]       divider_outputs_payload_outputs;
  logic               divider_outputs_payload_last;
  logic               response_unit_retired_valid;
  logic [2:0]         response_unit_retired_payload;
  logic               stream_fifo_push_ready;
  logic               stream_fifo_pop_valid;
  logic [2:0]         stream_fifo_pop_payload_slot;
  logic [2:0]         stream_fifo_pop_payload_pair_slot;
  logic               stream_fifo_pop_payload_fused;
  logic               stream_fifo_pop_payload_lsb_pass;
  logic [3:0]         stream_fifo_occupancy_unused;
  logic               stream_fifo_1_push_ready;
  logic               stream_fifo_1_pop_valid;
  logic [2:0]         stream_fifo_1_pop_payload_slot;
  logic [2:0]         stream_fifo_1_pop_payload_pair_slot;
  logic               stream_fifo_1_pop_payload_fused;
  logic [10:0]        stream_fifo_1_pop_payload_key_count;
  logic [1:0]         stream_fifo_1_pop_payload_head_size;
  logic               stream_fifo_1_pop_payload_lsb_pass;
  logic [3:0]         stream_fifo_1_occupancy_unused;
  logic               stream_fifo_2_push_ready;
  logic               stream_fifo_2_pop_valid;
  logic [2:0]         stream_fifo_2_pop_payload_slot;
  logic [1:0]         stream_fifo_2_pop_payload_head_size;
  logic [16:0]        stream_fifo_2_pop_payload_weights_0, stream_fifo_2_pop_payload_weights_1,
      stream_fifo_2_pop_payload_weights_2, stream_fifo_2_pop_payload_weights_3,
      stream_fifo_2_pop_payload_weights_4, stream_fifo_2_pop_payload_weights_5,
      stream_fifo_2_pop_payload_weights_6, stream_fifo_2_pop_payload_weights_7;
  logic [3:0]         stream_fifo_2_pop_payload_count;
  logic               stream_fifo_2_pop_payload_first;
  logic               stream_fifo_2_pop_payload_last;
  logic [8:0]         stream_fifo_2_occupancy_unused;
  logic [7:0]         key_lanes;
  logic [7:0]         value_lanes;
  logic [32:0]        activity;
  logic               activity_condition;
  logic [15:0]        row_of [0:7];

  assign fetcher_rows_valid = value_issue_rows_valid || key_issue_rows_valid;
  assign fetcher_rows_payload_tokens_0 = value_issue_rows_valid ? value_issue_rows_payload_tokens_0
      : key_issue_rows_payload_tokens_0;
  assign fetcher_rows_payload_tokens_1 = value_issue_rows_valid ? value_issue_rows_payload_tokens_1
      : key_issue_rows_payload_tokens_1;
  assign fetcher_rows_payload_tokens_2 = value_issue_rows_valid ? value_issue_rows_payload_tokens_2
      : key_issue_rows_payload_tokens_2;
  assign fetcher_rows_payload_tokens_3 = value_issue_rows_valid ? value_issue_rows_payload_tokens_3
      : key_issue_rows_payload_tokens_3;
  assign fetcher_rows_payload_tokens_4 = value_issue_rows_valid ? value_issue_rows_payload_tokens_4
      : key_issue_rows_payload_tokens_4;
  assign fetcher_rows_payload_tokens_5 = value_issue_rows_valid ? value_issue_rows_payload_tokens_5
      : key_issue_rows_payload_tokens_5;
  assign fetcher_rows_payload_tokens_6 = value_issue_rows_valid ? value_issue_rows_payload_tokens_6
      : key_issue_rows_payload_tokens_6;
  assign fetcher_rows_payload_tokens_7 = value_issue_rows_valid ? value_issue_rows_payload_tokens_7
      : key_issue_rows_payload_tokens_7;
  assign fetcher_rows_payload_count = value_issue_rows_valid ? value_issue_rows_payload_count
      : key_issue_rows_payload_count;
  assign fetcher_rows_payload_plane_base =
      value_issue_rows_valid ? value_issue_rows_payload_plane_base
      : key_issue_rows_payload_plane_base;
  assign fetcher_rows_payload_plane_rotate =
      value_issue_rows_valid ? value_issue_rows_payload_plane_rotate
      : key_issue_rows_payload_plane_rotate;
  assign fetcher_rows_payload_lsb_plane_base =
      value_issue_rows_valid ? value_issue_rows_payload_lsb_plane_base
      : key_issue_rows_payload_lsb_plane_base;
  assign fetcher_rows_payload_lsb_plane_rotate =
      value_issue_rows_valid ? value_issue_rows_payload_lsb_plane_rotate
      : key_issue_rows_payload_lsb_plane_rotate;
  assign fetcher_rows_payload_kind = value_issue_rows_valid ? value_issue_rows_payload_kind
      : key_issue_rows_payload_kind;
  assign fetcher_rows_payload_head_size =
      value_issue_rows_valid ? value_issue_rows_payload_head_size
      : key_issue_rows_payload_head_size;
  assign fetcher_rows_payload_key_bits = value_issue_rows_valid ? value_issue_rows_payload_key_bits
      : key_issue_rows_payload_key_bits;
  assign fetcher_rows_payload_value_bits =
      value_issue_rows_valid ? value_issue_rows_payload_value_bits
      : key_issue_rows_payload_value_bits;
  assign fetcher_rows_payload_fused = value_issue_rows_valid ? value_issue_rows_payload_fused
      : key_issue_rows_payload_fused;
  assign value_issue_rows_ready = fetcher_rows_ready;
  assign key_issue_rows_ready = fetcher_rows_ready && !value_issue_rows_valid;
  assign fetcher_keys_0_ready = qk_array_keys_0_ready;
  assign fetcher_values_0_ready = pv_array_values_0_ready;
  assign fetcher_keys_1_ready = qk_array_keys_1_ready;
  assign fetcher_values_1_ready = pv_array_values_1_ready;
  assign fetcher_keys_2_ready = qk_array_keys_2_ready;
  assign fetcher_values_2_ready = pv_array_values_2_ready;
  assign fetcher_keys_3_ready = qk_array_keys_3_ready;
  assign fetcher_values_3_ready = pv_array_values_3_ready;
  assign fetcher_keys_4_ready = qk_array_keys_4_ready;
  assign fetcher_values_4_ready = pv_array_values_4_ready;
  assign fetcher_keys_5_ready = qk_array_keys_5_ready;
  assign fetcher_values_5_ready = pv_array_values_5_ready;
  assign fetcher_keys_6_ready = qk_array_keys_6_ready;
  assign fetcher_values_6_ready = pv_array_values_6_ready;
  assign fetcher_keys_7_ready = qk_array_keys_7_ready;
  assign fetcher_values_7_ready = pv_array_values_7_ready;
  assign qk_array_jobs_valid = stream_fifo_1_pop_valid;
  assign score_collector_jobs_ready = softmax_jobs_ready;
  assign quick_select_jobs_valid = select_stage_jobs_valid;
  assign quick_select_results_ready = filter_stage_results_ready;
  assign survivor_filter_survivors_ready = value_issue_survivors_ready;
  assign pv_array_weights_valid = stream_fifo_2_pop_valid;
  assign divider_numerators_valid = pv_array_sums_valid;
  assign observed_survivors_payload_row = row_of[survivor_filter_observed_payload_slot];
  assign observed_milestones_dispatched_valid = dispatcher_allocations_valid;
  assign observed_milestones_dispatched_payload = dispatcher_allocations_payload_slot;
  assign observed_milestones_scored_valid = score_collector_jobs_valid &&
      score_collector_jobs_ready;
  assign observed_milestones_scored_payload = score_collector_jobs_payload_slot;
  assign observed_milestones_summed_valid = softmax_sums_valid;
  assign observed_milestones_summed_payload = softmax_sums_payload_slot;
  assign observed_milestones_selected_valid = quick_select_results_valid &&
      quick_select_results_ready;
  assign observed_milestones_selected_payload = quick_select_results_payload_slot;
  assign observed_milestones_ordered_valid = survivor_filter_survivors_valid &&
      survivor_filter_survivors_ready && survivor_filter_survivors_payload_last;
  assign observed_milestones_ordered_payload = survivor_filter_survivors_payload_slot;
  assign observed_milestones_divided_valid = divider_outputs_valid && divider_outputs_payload_last;
  assign observed_milestones_divided_payload = divider_outputs_payload_slot;
  assign key_lanes = {fetcher_keys_7_valid && fetcher_keys_7_ready, fetcher_keys_6_valid &&
      fetcher_keys_6_ready, fetcher_keys_5_valid && fetcher_keys_5_ready, fetcher_keys_4_valid &&
      fetcher_keys_4_ready, fetcher_keys_3_valid && fetcher_keys_3_ready, fetcher_keys_2_valid &&
      fetcher_keys_2_ready, fetcher_keys_1_valid && fetcher_keys_1_ready, fetcher_keys_0_valid &&
      fetcher_keys_0_ready};
  assign value_lanes = {fetcher_values_7_valid && fetcher_values_7_ready, fetcher_values_6_valid &&
      fetcher_values_6_ready, fetcher_values_5_valid && fetcher_values_5_ready,
      fetcher_values_4_valid && fetcher_values_4_ready, fetcher_values_3_valid &&
      fetcher_values_3_ready, fetcher_values_2_valid && fetcher_values_2_ready,
      fetcher_values_1_valid && fetcher_values_1_ready, fetcher_values_0_valid &&
      fetcher_values_0_ready};
  assign activity_condition = survivor_filter_survivors_valid && !survivor_filter_survivors_ready;
  assign activity = {responses_valid && responses_ready, divider_outputs_valid, |value_lanes,
      |key_lanes, softmax_exponentials_valid, qk_array_scores_valid &&
      qk_array_scores_payload_lsb_pass, qk_array_scores_valid, survivor_filter_list_address_valid,
      key_issue_list_address_valid, lists_valid && lists_ready, qk_array_query_read,
      dispatcher_query_writes_valid, requant_stage_refetched_valid, responses_valid &&
      !responses_ready, divider_numerators_valid && !divider_numerators_ready,
      pv_array_weights_valid && !pv_array_multiplying, pv_array_multiplying,
      survivor_filter_exponential_address_valid, quick_select_jobs_valid &&
      !quick_select_jobs_ready, quick_select_exponential_address_valid, softmax_score_address_valid,
      qk_array_jobs_valid && !qk_array_multiplying, qk_array_multiplying,
      fetcher_status_value_lines_short, fetcher_status_key_lines_short, activity_condition,
      value_issue_rows_valid && value_issue_rows_ready, key_issue_rows_valid &&
      !key_issue_rows_ready, key_issue_rows_valid && key_issue_rows_ready,
      dispatcher_waits_for_query, dispatcher_waits_for_list, dispatcher_waits_for_slot,
      dispatcher_rows_in_flight};
  assign observed_activity = activity;

  row_dispatcher dispatcher (
    .clk                                               (clk),
    .rst                                               (rst),
    .requests_valid                                    (requests_valid),
    .requests_ready                                    (requests_ready),
    .requests_payload_row                              (requests_payload_row),
    .requests_payload_format_head_size                 (requests_payload_format_head_size),
    .requests_payload_format_key_count                 (requests_payload_format_key_count),
    .requests_payload_format_value_count               (requests_payload_format_value_count),
    .requests_payload_format_key_bits                  (requests_payload_format_key_bits),
    .requests_payload_format_both_planes               (requests_payload_format_both_planes),
    .requests_payload_format_value_bits                (requests_payload_format_value_bits),
    .requests_payload_format_fused_first               (requests_payload_format_fused_first),
    .requests_payload_format_fused_second              (requests_payload_format_fused_second),
    .requests_payload_key_base                         (requests_payload_key_base),
    .requests_payload_key_rotate                       (requests_payload_key_rotate),
    .requests_payload_lsb_base                         (requests_payload_lsb_base),
    .requests_payload_lsb_rotate                       (requests_payload_lsb_rotate),
    .requests_payload_value_base                       (requests_payload_value_base),
    .requests_payload_value_rotate                     (requests_payload_value_rotate),
    .requests_payload_list_dense                       (requests_payload_list_dense),
    .requests_payload_list_bank                        (requests_payload_list_bank),
    .requests_payload_list_release                     (requests_payload_list_release),
    .requests_payload_scale_mantissa                   (requests_payload_scale_mantissa),
    .requests_payload_scale_shift                      (requests_payload_scale_shift),
    .requests_payload_threshold                        (requests_payload_threshold),
    .requests_payload_requant_mode                     (requests_payload_requant_mode),
    .requests_payload_queries                          (requests_payload_queries),
    .requests_payload_importance_accumulate            (requests_payload_importance_accumulate),
    .requests_payload_importance_rescale               (requests_payload_importance_rescale),
    .requests_payload_importance_select                (requests_payload_importance_select),
    .requests_payload_importance_survivors             (requests_payload_importance_survivors),
    .queries_valid                                     (queries_valid),
    .queries_ready                                     (queries_ready),
    .queries_payload                                   (queries_payload),
    .loaded_banks                                      (survivor_list_loaded),
    .retire                                            (response_unit_retired_valid),
    .allocations_valid                                 (dispatcher_allocations_valid),
    .allocations_payload_slot                          (dispatcher_allocations_payload_slot),
    .allocations_payload_request_row                   (dispatcher_allocations_payload_request_row),
    .allocations_payload_request_format_head_size      (dispatcher_allocations_payload_request_format_head_size),
    .allocations_payload_request_format_key_count      (dispatcher_allocations_payload_request_format_key_count),
    .allocations_payload_request_format_value_count    (dispatcher_allocations_payload_request_format_value_count),
    .allocations_payload_request_format_key_bits       (dispatcher_allocations_payload_request_format_key_bits),
    .allocations_payload_request_format_both_planes    (dispatcher_allocations_payload_request_format_both_planes),
    .allocations_payload_request_format_value_bits     (dispatcher_allocations_payload_request_format_value_bits),
    .allocations_payload_request_format_fused_first    (dispatcher_allocations_payload_request_format_fused_first),
    .allocations_payload_request_format_fused_second   (dispatcher_allocations_payload_request_format_fused_second),
    .allocations_payload_request_key_base              (dispatcher_allocations_payload_request_key_base),
    .allocations_payload_request_key_rotate            (dispatcher_allocations_payload_request_key_rotate),
    .allocations_payload_request_lsb_base              (dispatcher_allocations_payload_request_lsb_base),
    .allocations_payload_request_lsb_rotate            (dispatcher_allocations_payload_request_lsb_rotate),
    .allocations_payload_request_value_base            (dispatcher_allocations_payload_request_value_base),
    .allocations_payload_request_value_rotate          (dispatcher_allocations_payload_request_value_rotate),
    .allocations_payload_request_list_dense            (dispatcher_allocations_payload_request_list_dense),
    .allocations_payload_request_list_bank             (dispatcher_allocations_payload_request_list_bank),
    .allocations_payload_request_list_release          (dispatcher_allocations_payload_request_list_release),
    .allocations_payload_request_scale_mantissa        (dispatcher_allocations_payload_request_scale_mantissa),
    .allocations_payload_request_scale_shift           (dispatcher_allocations_payload_request_scale_shift),
    .allocations_payload_request_threshold             (dispatcher_allocations_payload_request_threshold),
    .allocations_payload_request_requant_mode          (dispatcher_allocations_payload_request_requant_mode),
    .allocations_payload_request_queries               (dispatcher_allocations_payload_request_queries),
    .allocations_payload_request_importance_accumulate (dispatcher_allocations_payload_request_importance_accumulate),
    .allocations_payload_request_importance_rescale    (dispatcher_allocations_payload_request_importance_rescale),
    .allocations_payload_request_importance_select     (dispatcher_allocations_payload_request_importance_select),
    .allocations_payload_request_importance_survivors  (dispatcher_allocations_payload_request_importance_survivors),
    .query_writes_valid                                (dispatcher_query_writes_valid),
    .query_writes_payload_address                      (dispatcher_query_writes_payload_address),
    .query_writes_payload_upper_half                   (dispatcher_query_writes_payload_upper_half),
    .query_writes_payload_words                        (dispatcher_query_writes_payload_words),
    .fetches_valid                                     (dispatcher_fetches_valid),
    .fetches_ready                                     (stream_fifo_push_ready),
    .fetches_payload_slot                              (dispatcher_fetches_payload_slot),
    .fetches_payload_pair_slot                         (dispatcher_fetches_payload_pair_slot),
    .fetches_payload_fused                             (dispatcher_fetches_payload_fused),
    .fetches_payload_lsb_pass                          (dispatcher_fetches_payload_lsb_pass),
    .rows_in_flight                                    (dispatcher_rows_in_flight),
    .waits_for_slot                                    (dispatcher_waits_for_slot),
    .waits_for_list                                    (dispatcher_waits_for_list),
    .waits_for_query                                   (dispatcher_waits_for_query)
  );

  survivor_list survivor_list (
    .clk                                               (clk),
    .rst                                               (rst),
    .loads_valid                                       (lists_valid),
    .loads_ready                                       (lists_ready),
    .loads_payload_bank                                (lists_payload_bank),
    .loads_payload_tokens_0                            (lists_payload_tokens_0),
    .loads_payload_tokens_1                            (lists_payload_tokens_1),
    .loads_payload_tokens_2                            (lists_payload_tokens_2),
    .loads_payload_tokens_3                            (lists_payload_tokens_3),
    .loads_payload_tokens_4                            (lists_payload_tokens_4),
    .loads_payload_tokens_5                            (lists_payload_tokens_5),
    .loads_payload_tokens_6                            (lists_payload_tokens_6),
    .loads_payload_tokens_7                            (lists_payload_tokens_7),
    .loads_payload_tokens_8                            (lists_payload_tokens_8),
    .loads_payload_tokens_9                            (lists_payload_tokens_9),
    .loads_payload_tokens_10                           (lists_payload_tokens_10),
    .loads_payload_tokens_11                           (lists_payload_tokens_11),
    .loads_payload_tokens_12                           (lists_payload_tokens_12),
    .loads_payload_tokens_13                           (lists_payload_tokens_13),
    .loads_payload_tokens_14                           (lists_payload_tokens_14),
    .loads_payload_tokens_15                           (lists_payload_tokens_15),
    .loads_payload_last                                (lists_payload_last),
    .loaded                                            (survivor_list_loaded),
    .allocations_valid                                 (dispatcher_allocations_valid),
    .allocations_payload_slot                          (dispatcher_allocations_payload_slot),
    .allocations_payload_request_row                   (dispatcher_allocations_payload_request_row),
    .allocations_payload_request_format_head_size      (dispatcher_allocations_payload_request_format_head_size),
    .allocations_payload_request_format_key_count      (dispatcher_allocations_payload_request_format_key_count),
    .allocations_payload_request_format_value_count    (dispatcher_allocations_payload_request_format_value_count),
    .allocations_payload_request_format_key_bits       (dispatcher_allocations_payload_request_format_key_bits),
    .allocations_payload_request_format_both_planes    (dispatcher_allocations_payload_request_format_both_planes),
    .allocations_payload_request_format_value_bits     (dispatcher_allocations_payload_request_format_value_bits),
    .allocations_payload_request_format_fused_first    (dispatcher_allocations_payload_request_format_fused_first),
    .allocations_payload_request_format_fused_second   (dispatcher_allocations_payload_request_format_fused_second),
    .allocations_payload_request_key_base              (dispatcher_allocations_payload_request_key_base),
    .allocations_payload_request_key_rotate            (dispatcher_allocations_payload_request_key_rotate),
    .allocations_payload_request_lsb_base              (dispatcher_allocations_payload_request_lsb_base),
    .allocations_payload_request_lsb_rotate            (dispatcher_allocations_payload_request_lsb_rotate),
    .allocations_payload_request_value_base            (dispatcher_allocations_payload_request_value_base),
    .allocations_payload_request_value_rotate          (dispatcher_allocations_payload_request_value_rotate),
    .allocations_payload_request_list_dense            (dispatcher_allocations_payload_request_list_dense),
    .allocations_payload_request_list_bank             (dispatcher_allocations_payload_request_list_bank),
    .allocations_payload_request_list_release          (dispatcher_allocations_payload_request_list_release),
    .allocations_payload_request_scale_mantissa        (dispatcher_allocations_payload_request_scale_mantissa),
    .allocations_payload_request_scale_shift           (dispatcher_allocations_payload_request_scale_shift),
    .allocations_payload_request_threshold             (dispatcher_allocations_payload_request_threshold),
    .allocations_payload_request_requant_mode          (dispatcher_allocations_payload_request_requant_mode),
    .allocations_payload_request_queries               (dispatcher_allocations_payload_request_queries),
    .allocations_payload_request_importance_accumulate (dispatcher_allocations_payload_request_importance_accumulate),
    .allocations_payload_request_importance_rescale    (dispatcher_allocations_payload_request_importance_rescale),
    .allocations_payload_request_importance_select     (dispatcher_allocations_payload_request_importance_select),
    .allocations_payload_request_importance_survivors  (dispatcher_allocations_payload_request_importance_survivors),
    .retired_valid                                     (response_unit_retired_valid),
    .retired_payload                                   (response_unit_retired_payload),
    .key_reads_valid                                   (key_issue_list_address_valid),
    .key_reads_payload                                 (key_issue_list_address_payload),
    .key_tokens_0                                      (survivor_list_key_tokens_0),
    .key_tokens_1                                      (survivor_list_key_tokens_1),
    .key_tokens_2                                      (survivor_list_key_tokens_2),
    .key_tokens_3                                      (survivor_list_key_tokens_3),
    .key_tokens_4                                      (survivor_list_key_tokens_4),
    .key_tokens_5                                      (survivor_list_key_tokens_5),
    .key_tokens_6                                      (survivor_list_key_tokens_6),
    .key_tokens_7                                      (survivor_list_key_tokens_7),
    .key_tokens_8                                      (survivor_list_key_tokens_8),
    .key_tokens_9                                      (survivor_list_key_tokens_9),
    .key_tokens_10                                     (survivor_list_key_tokens_10),
    .key_tokens_11                                     (survivor_list_key_tokens_11),
    .key_tokens_12                                     (survivor_list_key_tokens_12),
    .key_tokens_13                                     (survivor_list_key_tokens_13),
    .key_tokens_14                                     (survivor_list_key_tokens_14),
    .key_tokens_15                                     (survivor_list_key_tokens_15),
    .filter_reads_valid                                (survivor_filter_list_address_valid),
    .filter_reads_payload                              (survivor_filter_list_address_payload),
    .filter_tokens_0                                   (survivor_list_filter_tokens_0),
    .filter_tokens_1                                   (survivor_list_filter_tokens_1),
    .filter_tokens_2                                   (survivor_list_filter_tokens_2),
    .filter_tokens_3                                   (survivor_list_filter_tokens_3),
    .filter_tokens_4                                   (survivor_list_filter_tokens_4),
    .filter_tokens_5                                   (survivor_list_filter_tokens_5),
    .filter_tokens_6                                   (survivor_list_filter_tokens_6),
    .filter_tokens_7                                   (survivor_list_filter_tokens_7),
    .filter_tokens_8                                   (survivor_list_filter_tokens_8),
    .filter_tokens_9                                   (survivor_list_filter_tokens_9),
    .filter_tokens_10                                  (survivor_list_filter_tokens_10),
    .filter_tokens_11                                  (survivor_list_filter_tokens_11),
    .filter_tokens_12                                  (survivor_list_filter_tokens_12),
    .filter_tokens_13                                  (survivor_list_filter_tokens_13),
    .filter_tokens_14                                  (survivor_list_filter_tokens_14),
    .filter_tokens_15                                  (survivor_list_filter_tokens_15)
  );

  query_memory query_memory (
    .clk                       (clk),
    .writes_valid              (dispatcher_query_writes_valid),
    .writes_payload_address    (dispatcher_query_writes_payload_address),
    .writes_payload_upper_half (dispatcher_query_writes_payload_upper_half),
    .writes_payload_words      (dispatcher_query_writes_payload_words),
    .read                      (qk_array_query_read),
    .address                   (qk_array_query_address),
    .data                      (query_memory_data)
  );

  key_issue key_issue (
    .clk                                               (clk),
    .rst                                               (rst),
    .allocations_valid                                 (dispatcher_allocations_valid),
    .allocations_payload_slot                          (dispatcher_allocations_payload_slot),
    .allocations_payload_request_row                   (dispatcher_allocations_payload_request_row),
    .allocations_payload_request_format_head_size      (dispatcher_allocations_payload_request_format_head_size),
    .allocations_payload_request_format_key_count      (dispatcher_allocations_payload_request_format_key_count),
    .allocations_payload_request_format_value_count    (dispatcher_allocations_payload_request_format_value_count),
    .allocations_payload_request_format_key_bits       (dispatcher_allocations_payload_request_format_key_bits),
    .allocations_payload_request_format_both_planes    (dispatcher_allocations_payload_request_format_both_planes),
    .allocations_payload_request_format_value_bits     (dispatcher_allocations_payload_request_format_value_bits),
    .allocations_payload_request_format_fused_first    (dispatcher_allocations_payload_request_format_fused_first),
    .allocations_payload_request_format_fused_second   (dispatcher_allocations_payload_request_format_fused_second),
    .allocations_payload_request_key_base              (dispatcher_allocations_payload_request_key_base),
    .allocations_payload_request_key_rotate            (dispatcher_allocations_payload_request_key_rotate),
    .allocations_payload_request_lsb_base              (dispatcher_allocations_payload_request_lsb_base),
    .allocations_payload_request_lsb_rotate            (dispatcher_allocations_payload_request_lsb_rotate),
    .allocations_payload_request_value_base            (dispatcher_allocations_payload_request_value_base),
    .allocations_payload_request_value_rotate          (dispatcher_allocations_payload_request_value_rotate),
    .allocations_payload_request_list_dense            (dispatcher_allocations_payload_request_list_dense),
    .allocations_payload_request_list_bank             (dispatcher_allocations_payload_request_list_bank),
    .allocations_payload_request_list_release          (dispatcher_allocations_payload_request_list_release),
    .allocations_payload_request_scale_mantissa        (dispatcher_allocations_payload_request_scale_mantissa),
    .allocations_payload_request_scale_shift           (dispatcher_allocations_payload_request_scale_shift),
    .allocations_payload_request_threshold             (dispatcher_allocations_payload_request_threshold),
    .allocations_payload_request_requant_mode          (dispatcher_allocations_payload_request_requant_mode),
    .allocations_payload_request_queries               (dispatcher_allocations_payload_request_queries),
    .allocations_payload_request_importance_accumulate (dispatcher_allocations_payload_request_importance_accumulate),
    .allocations_payload_request_importance_rescale    (dispatcher_allocations_payload_request_importance_rescale),
    .allocations_payload_request_importance_select     (dispatcher_allocations_payload_request_importance_select),
    .allocations_payload_request_importance_survivors  (dispatcher_allocations_payload_request_importance_survivors),
    .fetches_valid                                     (stream_fifo_pop_valid),
    .fetches_ready                                     (key_issue_fetches_ready),
    .fetches_payload_slot                              (stream_fifo_pop_payload_slot),
    .fetches_payload_pair_slot                         (stream_fifo_pop_payload_pair_slot),
    .fetches_payload_fused                             (stream_fifo_pop_payload_fused),
    .fetches_payload_lsb_pass                          (stream_fifo_pop_payload_lsb_pass),
    .refetches_valid                                   (requant_stage_refetches_valid),
    .refetches_ready                                   (key_issue_refetches_ready),
    .refetches_payload                                 (requant_stage_refetches_payload),
    .list_address_valid                                (key_issue_list_address_valid),
    .list_address_payload                              (key_issue_list_address_payload),
    .list_data_0                                       (survivor_list_key_tokens_0),
    .list_data_1                                       (survivor_list_key_tokens_1),
    .list_data_2                                       (survivor_list_key_tokens_2),
    .list_data_3                                       (survivor_list_key_tokens_3),
    .list_data_4                                       (survivor_list_key_tokens_4),
    .list_data_5                                       (survivor_list_key_tokens_5),
    .list_data_6                                       (survivor_list_key_tokens_6),
    .list_data_7                                       (survivor_list_key_tokens_7),
    .list_data_8                                       (survivor_list_key_tokens_8),
    .list_data_9                                       (survivor_list_key_tokens_9),
    .list_data_10                                      (survivor_list_key_tokens_10),
    .list_data_11                                      (survivor_list_key_tokens_11),
    .list_data_12                                      (survivor_list_key_tokens_12),
    .list_data_13                                      (survivor_list_key_tokens_13),
    .list_data_14                                      (survivor_list_key_tokens_14),
    .list_data_15                                      (survivor_list_key_tokens_15),
    .rows_valid                                        (key_issue_rows_valid),
    .rows_ready                                        (key_issue_rows_ready),
    .rows_payload_tokens_0                             (key_issue_rows_payload_tokens_0),
    .rows_payload_tokens_1                             (key_issue_rows_payload_tokens_1),
    .rows_payload_tokens_2                             (key_issue_rows_payload_tokens_2),
    .rows_payload_tokens_3                             (key_issue_rows_payload_tokens_3),
    .rows_payload_tokens_4                             (key_issue_rows_payload_tokens_4),
    .rows_payload_tokens_5                             (key_issue_rows_payload_tokens_5),
    .rows_payload_tokens_6                             (key_issue_rows_payload_tokens_6),
    .rows_payload_tokens_7                             (key_issue_rows_payload_tokens_7),
    .rows_payload_count                                (key_issue_rows_payload_count),
    .rows_payload_plane_base                           (key_issue_rows_payload_plane_base),
    .rows_payload_plane_rotate                         (key_issue_rows_payload_plane_rotate),
    .rows_payload_lsb_plane_base                       (key_issue_rows_payload_lsb_plane_base),
    .rows_payload_lsb_plane_rotate                     (key_issue_rows_payload_lsb_plane_rotate),
    .rows_payload_kind                                 (key_issue_rows_payload_kind),
    .rows_payload_head_size                            (key_issue_rows_payload_head_size),
    .rows_payload_key_bits                             (key_issue_rows_payload_key_bits),
    .rows_payload_value_bits                           (key_issue_rows_payload_value_bits),
    .rows_payload_fused                                (key_issue_rows_payload_fused),
    .jobs_valid                                        (key_issue_jobs_valid),
    .jobs_ready                                        (stream_fifo_1_push_ready),
    .jobs_payload_slot                                 (key_issue_jobs_payload_slot),
    .jobs_payload_pair_slot                            (key_issue_jobs_payload_pair_slot),
    .jobs_payload_fused                                (key_issue_jobs_payload_fused),
    .jobs_payload_key_count                            (key_issue_jobs_payload_key_count),
    .jobs_payload_head_size                            (key_issue_jobs_payload_head_size),
    .jobs_payload_lsb_pass                             (key_issue_jobs_payload_lsb_pass),
    .value_walks_valid                                 (key_issue_value_walks_valid),
    .value_walks_payload                               (key_issue_value_walks_payload),
    .values_ordered                                    (value_issue_values_ordered),
    .walking                                           (key_issue_walking_unused)
  );

  value_issue value_issue (
    .clk                                               (clk),
    .rst                                               (rst),
    .allocations_valid                                 (dispatcher_allocations_valid),
    .allocations_payload_slot                          (dispatcher_allocations_payload_slot),
    .allocations_payload_request_row                   (dispatcher_allocations_payload_request_row),
    .allocations_payload_request_format_head_size      (dispatcher_allocations_payload_request_format_head_size),
    .allocations_payload_request_format_key_count      (dispatcher_allocations_payload_request_format_key_count),
    .allocations_payload_request_format_value_count    (dispatcher_allocations_payload_request_format_value_count),
    .allocations_payload_request_format_key_bits       (dispatcher_allocations_payload_request_format_key_bits),
    .allocations_payload_request_format_both_planes    (dispatcher_allocations_payload_request_format_both_planes),
    .allocations_payload_request_format_value_bits     (dispatcher_allocations_payload_request_format_value_bits),
    .allocations_payload_request_format_fused_first    (dispatcher_allocations_payload_request_format_fused_first),
    .allocations_payload_request_format_fused_second   (dispatcher_allocations_payload_request_format_fused_second),
    .allocations_payload_request_key_base              (dispatcher_allocations_payload_request_key_base),
    .allocations_payload_request_key_rotate            (dispatcher_allocations_payload_request_key_rotate),
    .allocations_payload_request_lsb_base              (dispatcher_allocations_payload_request_lsb_base),
    .allocations_payload_request_lsb_rotate            (dispatcher_allocations_payload_request_lsb_rotate),
    .allocations_payload_request_value_base            (dispatcher_allocations_payload_request_value_base),
    .allocations_payload_request_value_rotate          (dispatcher_allocations_payload_request_value_rotate),
    .allocations_payload_request_list_dense            (dispatcher_allocations_payload_request_list_dense),
    .allocations_payload_request_list_bank             (dispatcher_allocations_payload_request_list_bank),
    .allocations_payload_request_list_release          (dispatcher_allocations_payload_request_list_release),
    .allocations_payload_request_scale_mantissa        (dispatcher_allocations_payload_request_scale_mantissa),
    .allocations_payload_request_scale_shift           (dispatcher_allocations_payload_request_scale_shift),
    .allocations_payload_request_threshold             (dispatcher_allocations_payload_request_threshold),
    .allocations_payload_request_requant_mode          (dispatcher_allocations_payload_request_requant_mode),
    .allocations_payload_request_queries               (dispatcher_allocations_payload_request_queries),
    .allocations_payload_request_importance_accumulate (dispatcher_allocations_payload_request_importance_accumulate),
    .allocations_payload_request_importance_rescale    (dispatcher_allocations_payload_request_importance_rescale),
    .allocations_payload_request_importance_select     (dispatcher_allocations_payload_request_importance_select),
    .allocations_payload_request_importance_survivors  (dispatcher_allocations_payload_request_importance_survivors),
    .survivors_valid                                   (survivor_filter_survivors_valid),
    .survivors_ready                                   (value_issue_survivors_ready),
    .survivors_payload_slot                            (survivor_filter_survivors_payload_slot),
    .survivors_payload_tokens_0                        (survivor_filter_survivors_payload_tokens_0),
    .survivors_payload_tokens_1                        (survivor_filter_survivors_payload_tokens_1),
    .survivors_payload_tokens_2                        (survivor_filter_survivors_payload_tokens_2),
    .survivors_payload_tokens_3                        (survivor_filter_survivors_payload_tokens_3),
    .survivors_payload_tokens_4                        (survivor_filter_survivors_payload_tokens_4),
    .survivors_payload_tokens_5                        (survivor_filter_survivors_payload_tokens_5),
    .survivors_payload_tokens_6                        (survivor_filter_survivors_payload_tokens_6),
    .survivors_payload_tokens_7                        (survivor_filter_survivors_payload_tokens_7),
    .survivors_payload_exponentials_0                  (survivor_filter_survivors_payload_exponentials_0),
    .survivors_payload_exponentials_1                  (survivor_filter_survivors_payload_exponentials_1),
    .survivors_payload_exponentials_2                  (survivor_filter_survivors_payload_exponentials_2),
    .survivors_payload_exponentials_3                  (survivor_filter_survivors_payload_exponentials_3),
    .survivors_payload_exponentials_4                  (survivor_filter_survivors_payload_exponentials_4),
    .survivors_payload_exponentials_5                  (survivor_filter_survivors_payload_exponentials_5),
    .survivors_payload_exponentials_6                  (survivor_filter_survivors_payload_exponentials_6),
    .survivors_payload_exponentials_7                  (survivor_filter_survivors_payload_exponentials_7),
    .survivors_payload_count                           (survivor_filter_survivors_payload_count),
    .survivors_payload_first                           (survivor_filter_survivors_payload_first),
    .survivors_payload_last                            (survivor_filter_survivors_payload_last),
    .rows_valid                                        (value_issue_rows_valid),
    .rows_ready                                        (value_issue_rows_ready),
    .rows_payload_tokens_0                             (value_issue_rows_payload_tokens_0),
    .rows_payload_tokens_1                             (value_issue_rows_payload_tokens_1),
    .rows_payload_tokens_2                             (value_issue_rows_payload_tokens_2),
    .rows_payload_tokens_3                             (value_issue_rows_payload_tokens_3),
    .rows_payload_tokens_4                             (value_issue_rows_payload_tokens_4),
    .rows_payload_tokens_5                             (value_issue_rows_payload_tokens_5),
    .rows_payload_tokens_6                             (value_issue_rows_payload_tokens_6),
    .rows_payload_tokens_7                             (value_issue_rows_payload_tokens_7),
    .rows_payload_count                                (value_issue_rows_payload_count),
    .rows_payload_plane_base                           (value_issue_rows_payload_plane_base),
    .rows_payload_plane_rotate                         (value_issue_rows_payload_plane_rotate),
    .rows_payload_lsb_plane_base                       (value_issue_rows_payload_lsb_plane_base),
    .rows_payload_lsb_plane_rotate                     (value_issue_rows_payload_lsb_plane_rotate),
    .rows_payload_kind                                 (value_issue_rows_payload_kind),
    .rows_payload_head_size                            (value_issue_rows_payload_head_size),
    .rows_payload_key_bits                             (value_issue_rows_payload_key_bits),
    .rows_payload_value_bits                           (value_issue_rows_payload_value_bits),
    .rows_payload_fused                                (value_issue_rows_payload_fused),
    .weights_valid                                     (value_issue_weights_valid),
    .weights_ready                                     (stream_fifo_2_push_ready),
    .weights_payload_slot                              (value_issue_weights_payload_slot),
    .weights_payload_head_size                         (value_issue_weights_payload_head_size),
    .weights_payload_weights_0                         (value_issue_weights_payload_weights_0),
    .weights_payload_weights_1                         (value_issue_weights_payload_weights_1),
    .weights_payload_weights_2                         (value_issue_weights_payload_weights_2),
    .weights_payload_weights_3                         (value_issue_weights_payload_weights_3),
    .weights_payload_weights_4                         (value_issue_weights_payload_weights_4),
    .weights_payload_weights_5                         (value_issue_weights_payload_weights_5),
    .weights_payload_weights_6                         (value_issue_weights_payload_weights_6),
    .weights_payload_weights_7                         (value_issue_weights_payload_weights_7),
    .weights_payload_count                             (value_issue_weights_payload_count),
    .weights_payload_first                             (value_issue_weights_payload_first),
    .weights_payload_last                              (value_issue_weights_payload_last),
    .value_walks_valid                                 (key_issue_value_walks_valid),
    .value_walks_payload                               (key_issue_value_walks_payload),
    .values_ordered                                    (value_issue_values_ordered)
  );

  matrix_fetcher fetcher (
    .clk                                (clk),
    .rst                                (rst),
    .rows_valid                         (fetcher_rows_valid),
    .rows_ready                         (fetcher_rows_ready),
    .rows_payload_tokens_0              (fetcher_rows_payload_tokens_0),
    .rows_payload_tokens_1              (fetcher_rows_payload_tokens_1),
    .rows_payload_tokens_2              (fetcher_rows_payload_tokens_2),
    .rows_payload_tokens_3              (fetcher_rows_payload_tokens_3),
    .rows_payload_tokens_4              (fetcher_rows_payload_tokens_4),
    .rows_payload_tokens_5              (fetcher_rows_payload_tokens_5),
    .rows_payload_tokens_6              (fetcher_rows_payload_tokens_6),
    .rows_payload_tokens_7              (fetcher_rows_payload_tokens_7),
    .rows_payload_count                 (fetcher_rows_payload_count),
    .rows_payload_plane_base            (fetcher_rows_payload_plane_base),
    .rows_payload_plane_rotate          (fetcher_rows_payload_plane_rotate),
    .rows_payload_lsb_plane_base        (fetcher_rows_payload_lsb_plane_base),
    .rows_payload_lsb_plane_rotate      (fetcher_rows_payload_lsb_plane_rotate),
    .rows_payload_kind                  (fetcher_rows_payload_kind),
    .rows_payload_head_size             (fetcher_rows_payload_head_size),
    .rows_payload_key_bits              (fetcher_rows_payload_key_bits),
    .rows_payload_value_bits            (fetcher_rows_payload_value_bits),
    .rows_payload_fused                 (fetcher_rows_payload_fused),
    .m_axi_0_arid                       (m_axi_0_arid),
    .m_axi_0_araddr                     (m_axi_0_araddr),
    .m_axi_0_arlen                      (m_axi_0_arlen),
    .m_axi_0_arsize                     (m_axi_0_arsize),
    .m_axi_0_arburst                    (m_axi_0_arburst),
    .m_axi_0_arvalid                    (m_axi_0_arvalid),
    .m_axi_0_arready                    (m_axi_0_arready),
    .m_axi_0_rid                        (m_axi_0_rid),
    .m_axi_0_rdata                      (m_axi_0_rdata),
    .m_axi_0_rresp                      (m_axi_0_rresp),
    .m_axi_0_rlast                      (m_axi_0_rlast),
    .m_axi_0_rvalid                     (m_axi_0_rvalid),
    .m_axi_0_rready                     (m_axi_0_rready),
    .m_axi_1_arid                       (m_axi_1_arid),
    .m_axi_1_araddr                     (m_axi_1_araddr),
    .m_axi_1_arlen                      (m_axi_1_arlen),
    .m_axi_1_arsize                     (m_axi_1_arsize),
    .m_axi_1_arburst                    (m_axi_1_arburst),
    .m_axi_1_arvalid                    (m_axi_1_arvalid),
    .m_axi_1_arready                    (m_axi_1_arready),
    .m_axi_1_rid                        (m_axi_1_rid),
    .m_axi_1_rdata                      (m_axi_1_rdata),
    .m_axi_1_rresp                      (m_axi_1_rresp),
    .m_axi_1_rlast                      (m_axi_1_rlast),
    .m_axi_1_rvalid                     (m_axi_1_rvalid),
    .m_axi_1_rready                     (m_axi_1_rready),
    .m_axi_2_arid                       (m_axi_2_arid),
    .m_axi_2_araddr                     (m_axi_2_araddr),
    .m_axi_2_arlen                      (m_axi_2_arlen),
    .m_axi_2_arsize                     (m_axi_2_arsize),
    .m_axi_2_arburst                    (m_axi_2_arburst),
    .m_axi_2_arvalid                    (m_axi_2_arvalid),
    .m_axi_2_arready                    (m_axi_2_arready),
    .m_axi_2_rid                        (m_axi_2_rid),
    .m_axi_2_rdata                      (m_axi_2_rdata),
    .m_axi_2_rresp                      (m_axi_2_rresp),
    .m_axi_2_rlast                      (m_axi_2_rlast),
    .m_axi_2_rvalid                     (m_axi_2_rvalid),
    .m_axi_2_rready                     (m_axi_2_rready),
    .m_axi_3_arid                       (m_axi_3_arid),
    .m_axi_3_araddr                     (m_axi_3_araddr),
    .m_axi_3_arlen                      (m_axi_3_arlen),
    .m_axi_3_arsize                     (m_axi_3_arsize),
    .m_axi_3_arburst                    (m_axi_3_arburst),
    .m_axi_3_arvalid                    (m_axi_3_arvalid),
    .m_axi_3_arready                    (m_axi_3_arready),
    .m_axi_3_rid                        (m_axi_3_rid),
    .m_axi_3_rdata                      (m_axi_3_rdata),
    .m_axi_3_rresp                      (m_axi_3_rresp),
    .m_axi_3_rlast                      (m_axi_3_rlast),
    .m_axi_3_rvalid                     (m_axi_3_rvalid),
    .m_axi_3_rready                     (m_axi_3_rready),
    .m_axi_4_arid                       (m_axi_4_arid),
    .m_axi_4_araddr                     (m_axi_4_araddr),
    .m_axi_4_arlen                      (m_axi_4_arlen),
    .m_axi_4_arsize                     (m_axi_4_arsize),
    .m_axi_4_arburst                    (m_axi_4_arburst),
    .m_axi_4_arvalid                    (m_axi_4_arvalid),
    .m_axi_4_arready                    (m_axi_4_arready),
    .m_axi_4_rid                        (m_axi_4_rid),
    .m_axi_4_rdata                      (m_axi_4_rdata),
    .m_axi_4_rresp                      (m_axi_4_rresp),
    .m_axi_4_rlast                      (m_axi_4_rlast),
    .m_axi_4_rvalid                     (m_axi_4_rvalid),
    .m_axi_4_rready                     (m_axi_4_rready),
    .m_axi_5_arid                       (m_axi_5_arid),
    .m_axi_5_araddr                     (m_axi_5_araddr),
    .m_axi_5_arlen                      (m_axi_5_arlen),
    .m_axi_5_arsize                     (m_axi_5_arsize),
    .m_axi_5_arburst                    (m_axi_5_arburst),
    .m_axi_5_arvalid                    (m_axi_5_arvalid),
    .m_axi_5_arready                    (m_axi_5_arready),
    .m_axi_5_rid                        (m_axi_5_rid),
    .m_axi_5_rdata                      (m_axi_5_rdata),
    .m_axi_5_rresp                      (m_axi_5_rresp),
    .m_axi_5_rlast                      (m_axi_5_rlast),
    .m_axi_5_rvalid                     (m_axi_5_rvalid),
    .m_axi_5_rready                     (m_axi_5_rready),
    .m_axi_6_arid                       (m_axi_6_arid),
    .m_axi_6_araddr                     (m_axi_6_araddr),
    .m_axi_6_arlen                      (m_axi_6_arlen),
    .m_axi_6_arsize                     (m_axi_6_arsize),
    .m_axi_6_arburst                    (m_axi_6_arburst),
    .m_axi_6_arvalid                    (m_axi_6_arvalid),
    .m_axi_6_arready                    (m_axi_6_arready),
    .m_axi_6_rid                        (m_axi_6_rid),
    .m_axi_6_rdata                      (m_axi_6_rdata),
    .m_axi_6_rresp                      (m_axi_6_rresp),
    .m_axi_6_rlast                      (m_axi_6_rlast),
    .m_axi_6_rvalid                     (m_axi_6_rvalid),
    .m_axi_6_rready                     (m_axi_6_rready),
    .m_axi_7_arid                       (m_axi_7_arid),
    .m_axi_7_araddr                     (m_axi_7_araddr),
    .m_axi_7_arlen                      (m_axi_7_arlen),
    .m_axi_7_arsize                     (m_axi_7_arsize),
    .m_axi_7_arburst                    (m_axi_7_arburst),
    .m_axi_7_arvalid                    (m_axi_7_arvalid),
    .m_axi_7_arready                    (m_axi_7_arready),
    .m_axi_7_rid                        (m_axi_7_rid),
    .m_axi_7_rdata                      (m_axi_7_rdata),
    .m_axi_7_rresp                      (m_axi_7_rresp),
    .m_axi_7_rlast                      (m_axi_7_rlast),
    .m_axi_7_rvalid                     (m_axi_7_rvalid),
    .m_axi_7_rready                     (m_axi_7_rready),
    .m_axi_8_arid                       (m_axi_8_arid),
    .m_axi_8_araddr                     (m_axi_8_araddr),
    .m_axi_8_arlen                      (m_axi_8_arlen),
    .m_axi_8_arsize                     (m_axi_8_arsize),
    .m_axi_8_arburst                    (m_axi_8_arburst),
    .m_axi_8_arvalid                    (m_axi_8_arvalid),
    .m_axi_8_arready                    (m_axi_8_arready),
    .m_axi_8_rid                        (m_axi_8_rid),
    .m_axi_8_rdata                      (m_axi_8_rdata),
    .m_axi_8_rresp                      (m_axi_8_rresp),
    .m_axi_8_rlast                      (m_axi_8_rlast),
    .m_axi_8_rvalid                     (m_axi_8_rvalid),
    .m_axi_8_rready                     (m_axi_8_rready),
    .m_axi_9_arid                       (m_axi_9_arid),
    .m_axi_9_araddr                     (m_axi_9_araddr),
    .m_axi_9_arlen                      (m_axi_9_arlen),
    .m_axi_9_arsize                     (m_axi_9_arsize),
    .m_axi_9_arburst                    (m_axi_9_arburst),
    .m_axi_9_arvalid                    (m_axi_9_arvalid),
    .m_axi_9_arready                    (m_axi_9_arready),
    .m_axi_9_rid                        (m_axi_9_rid),
    .m_axi_9_rdata                      (m_axi_9_rdata),
    .m_axi_9_rresp                      (m_axi_9_rresp),
    .m_axi_9_rlast                      (m_axi_9_rlast),
    .m_axi_9_rvalid                     (m_axi_9_rvalid),
    .m_axi_9_rready                     (m_axi_9_rready),
    .m_axi_10_arid                      (m_axi_10_arid),
    .m_axi_10_araddr                    (m_axi_10_araddr),
    .m_axi_10_arlen                     (m_axi_10_arlen),
    .m_axi_10_arsize                    (m_axi_10_arsize),
    .m_axi_10_arburst                   (m_axi_10_arburst),
    .m_axi_10_arvalid                   (m_axi_10_arvalid),
    .m_axi_10_arready                   (m_axi_10_arready),
    .m_axi_10_rid                       (m_axi_10_rid),
    .m_axi_10_rdata                     (m_axi_10_rdata),
    .m_axi_10_rresp                     (m_axi_10_rresp),
    .m_axi_10_rlast                     (m_axi_10_rlast),
    .m_axi_10_rvalid                    (m_axi_10_rvalid),
    .m_axi_10_rready                    (m_axi_10_rready),
    .m_axi_11_arid                      (m_axi_11_arid),
    .m_axi_11_araddr                    (m_axi_11_araddr),
    .m_axi_11_arlen                     (m_axi_11_arlen),
    .m_axi_11_arsize                    (m_axi_11_arsize),
    .m_axi_11_arburst                   (m_axi_11_arburst),
    .m_axi_11_arvalid                   (m_axi_11_arvalid),
    .m_axi_11_arready                   (m_axi_11_arready),
    .m_axi_11_rid                       (m_axi_11_rid),
    .m_axi_11_rdata                     (m_axi_11_rdata),
    .m_axi_11_rresp                     (m_axi_11_rresp),
    .m_axi_11_rlast                     (m_axi_11_rlast),
    .m_axi_11_rvalid                    (m_axi_11_rvalid),
    .m_axi_11_rready                    (m_axi_11_rready),
    .m_axi_12_arid                      (m_axi_12_arid),
    .m_axi_12_araddr                    (m_axi_12_araddr),
    .m_axi_12_arlen                     (m_axi_12_arlen),
    .m_axi_12_arsize                    (m_axi_12_arsize),
    .m_axi_12_arburst                   (m_axi_12_arburst),
    .m_axi_12_arvalid                   (m_axi_12_arvalid),
    .m_axi_12_arready                   (m_axi_12_arready),
    .m_axi_12_rid                       (m_axi_12_rid),
    .m_axi_12_rdata                     (m_axi_12_rdata),
    .m_axi_12_rresp                     (m_axi_12_rresp),
    .m_axi_12_rlast                     (m_axi_12_rlast),
    .m_axi_12_rvalid                    (m_axi_12_rvalid),
    .m_axi_12_rready                    (m_axi_12_rready),
    .m_axi_13_arid                      (m_axi_13_arid),
    .m_axi_13_araddr                    (m_axi_13_araddr),
    .m_axi_13_arlen                     (m_axi_13_arlen),
    .m_axi_13_arsize                    (m_axi_13_arsize),
    .m_axi_13_arburst                   (m_axi_13_arburst),
    .m_axi_13_arvalid                   (m_axi_13_arvalid),
    .m_axi_13_arready                   (m_axi_13_arready),
    .m_axi_13_rid                       (m_axi_13_rid),
    .m_axi_13_rdata                     (m_axi_13_rdata),
    .m_axi_13_rresp                     (m_axi_13_rresp),
    .m_axi_13_rlast                     (m_axi_13_rlast),
    .m_axi_13_rvalid                    (m_axi_13_rvalid),
    .m_axi_13_rready                    (m_axi_13_rready),
    .m_axi_14_arid                      (m_axi_14_arid),
    .m_axi_14_araddr                    (m_axi_14_araddr),
    .m_axi_14_arlen                     (m_axi_14_arlen),
    .m_axi_14_arsize                    (m_axi_14_arsize),
    .m_axi_14_arburst                   (m_axi_14_arburst),
    .m_axi_14_arvalid                   (m_axi_14_arvalid),
    .m_axi_14_arready                   (m_axi_14_arready),
    .m_axi_14_rid                       (m_axi_14_rid),
    .m_axi_14_rdata                     (m_axi_14_rdata),
    .m_axi_14_rresp                     (m_axi_14_rresp),
    .m_axi_14_rlast                     (m_axi_14_rlast),
    .m_axi_14_rvalid                    (m_axi_14_rvalid),
    .m_axi_14_rready                    (m_axi_14_rready),
    .m_axi_15_arid                      (m_axi_15_arid),
    .m_axi_15_araddr                    (m_axi_15_araddr),
    .m_axi_15_arlen                     (m_axi_15_arlen),
    .m_axi_15_arsize                    (m_axi_15_arsize),
    .m_axi_15_arburst                   (m_axi_15_arburst),
    .m_axi_15_arvalid                   (m_axi_15_arvalid),
    .m_axi_15_arready                   (m_axi_15_arready),
    .m_axi_15_rid                       (m_axi_15_rid),
    .m_axi_15_rdata                     (m_axi_15_rdata),
    .m_axi_15_rresp                     (m_axi_15_rresp),
    .m_axi_15_rlast                     (m_axi_15_rlast),
    .m_axi_15_rvalid                    (m_axi_15_rvalid),
    .m_axi_15_rready                    (m_axi_15_rready),
    .keys_0_valid                       (fetcher_keys_0_valid),
    .keys_0_ready                       (fetcher_keys_0_ready),
    .keys_0_payload                     (fetcher_keys_0_payload),
    .keys_1_valid                       (fetcher_keys_1_valid),
    .keys_1_ready                       (fetcher_keys_1_ready),
    .keys_1_payload                     (fetcher_keys_1_payload),
    .keys_2_valid                       (fetcher_keys_2_valid),
    .keys_2_ready                       (fetcher_keys_2_ready),
    .keys_2_payload                     (fetcher_keys_2_payload),
    .keys_3_valid                       (fetcher_keys_3_valid),
    .keys_3_ready                       (fetcher_keys_3_ready),
    .keys_3_payload                     (fetcher_keys_3_payload),
    .keys_4_valid                       (fetcher_keys_4_valid),
    .keys_4_ready                       (fetcher_keys_4_ready),
    .keys_4_payload                     (fetcher_keys_4_payload),
    .keys_5_valid                       (fetcher_keys_5_valid),
    .keys_5_ready                       (fetcher_keys_5_ready),
    .keys_5_payload                     (fetcher_keys_5_payload),
    .keys_6_valid                       (fetcher_keys_6_valid),
    .keys_6_ready                       (fetcher_keys_6_ready),
    .keys_6_payload                     (fetcher_keys_6_payload),
    .keys_7_valid                       (fetcher_keys_7_valid),
    .keys_7_ready                       (fetcher_keys_7_ready),
    .keys_7_payload                     (fetcher_keys_7_payload),
    .values_0_valid                     (fetcher_values_0_valid),
    .values_0_ready                     (fetcher_values_0_ready),
    .values_0_payload                   (fetcher_values_0_payload),
    .values_1_valid                     (fetcher_values_1_valid),
    .values_1_ready                     (fetcher_values_1_ready),
    .values_1_payload                   (fetcher_values_1_payload),
    .values_2_valid                     (fetcher_values_2_valid),
    .values_2_ready                     (fetcher_values_2_ready),
    .values_2_payload                   (fetcher_values_2_payload),
    .values_3_valid                     (fetcher_values_3_valid),
    .values_3_ready                     (fetcher_values_3_ready),
    .values_3_payload                   (fetcher_values_3_payload),
    .values_4_valid                     (fetcher_values_4_valid),
    .values_4_ready                     (fetcher_values_4_ready),
    .values_4_payload                   (fetcher_values_4_payload),
    .values_5_valid                     (fetcher_values_5_valid),
    .values_5_ready                     (fetcher_values_5_ready),
    .values_5_payload                   (fetcher_values_5_payload),
    .values_6_valid                     (fetcher_values_6_valid),
    .values_6_ready                     (fetcher_values_6_ready),
    .values_6_payload                   (fetcher_values_6_payload),
    .values_7_valid                     (fetcher_values_7_valid),
    .values_7_ready                     (fetcher_values_7_ready),
    .values_7_payload                   (fetcher_values_7_payload),
    .status_key_lines_short             (fetcher_status_key_lines_short),
    .status_value_lines_short           (fetcher_status_value_lines_short),
    .status_lanes_full                  (fetcher_status_lanes_full_unused),
    .status_channels_0_queue_full       (fetcher_status_channels_0_queue_full_unused),
    .status_channels_0_in_flight        (fetcher_status_channels_0_in_flight_unused),
    .status_channels_0_address_stalled  (fetcher_status_channels_0_address_stalled_unused),
    .status_channels_0_received         (fetcher_status_channels_0_received_unused),
    .status_channels_1_queue_full       (fetcher_status_channels_1_queue_full_unused),
    .status_channels_1_in_flight        (fetcher_status_channels_1_in_flight_unused),
    .status_channels_1_address_stalled  (fetcher_status_channels_1_address_stalled_unused),
    .status_channels_1_received         (fetcher_status_channels_1_received_unused),
    .status_channels_2_queue_full       (fetcher_status_channels_2_queue_full_unused),
    .status_channels_2_in_flight        (fetcher_status_channels_2_in_flight_unused),
    .status_channels_2_address_stalled  (fetcher_status_channels_2_address_stalled_unused),
    .status_channels_2_received         (fetcher_status_channels_2_received_unused),
    .status_channels_3_queue_full       (fetcher_status_channels_3_queue_full_unused),
    .status_channels_3_in_flight        (fetcher_status_channels_3_in_flight_unused),
    .status_channels_3_address_stalled  (fetcher_status_channels_3_address_stalled_unused),
    .status_channels_3_received         (fetcher_status_channels_3_received_unused),
    .status_channels_4_queue_full       (fetcher_status_channels_4_queue_full_unused),
    .status_channels_4_in_flight        (fetcher_status_channels_4_in_flight_unused),
    .status_channels_4_address_stalled  (fetcher_status_channels_4_address_stalled_unused),
    .status_channels_4_received         (fetcher_status_channels_4_received_unused),
    .status_channels_5_queue_full       (fetcher_status_channels_5_queue_full_unused),
    .status_channels_5_in_flight        (fetcher_status_channels_5_in_flight_unused),
    .status_channels_5_address_stalled  (fetcher_status_channels_5_address_stalled_unused),
    .status_channels_5_received         (fetcher_status_channels_5_received_unused),
    .status_channels_6_queue_full       (fetcher_status_channels_6_queue_full_unused),
    .status_channels_6_in_flight        (fetcher_status_channels_6_in_flight_unused),
    .status_channels_6_address_stalled  (fetcher_status_channels_6_address_stalled_unused),
    .status_channels_6_received         (fetcher_status_channels_6_received_unused),
    .status_channels_7_queue_full       (fetcher_status_channels_7_queue_full_unused),
    .status_channels_7_in_flight        (fetcher_status_channels_7_in_flight_unused),
    .status_channels_7_address_stalled  (fetcher_status_channels_7_address_stalled_unused),
    .status_channels_7_received         (fetcher_status_channels_7_received_unused),
    .status_channels_8_queue_full       (fetcher_status_channels_8_queue_full_unused),
    .status_channels_8_in_flight        (fetcher_status_channels_8_in_flight_unused),
    .status_channels_8_address_stalled  (fetcher_status_channels_8_address_stalled_unused),
    .status_channels_8_received         (fetcher_status_channels_8_received_unused),
    .status_channels_9_queue_full       (fetcher_status_channels_9_queue_full_unused),
    .status_channels_9_in_flight        (fetcher_status_channels_9_in_flight_unused),
    .status_channels_9_address_stalled  (fetcher_status_channels_9_address_stalled_unused),
    .status_channels_9_received         (fetcher_status_channels_9_received_unused),
    .status_channels_10_queue_full      (fetcher_status_channels_10_queue_full_unused),
    .status_channels_10_in_flight       (fetcher_status_channels_10_in_flight_unused),
    .status_channels_10_address_stalled (fetcher_status_channels_10_address_stalled_unused),
    .status_channels_10_received        (fetcher_status_channels_10_received_unused),
    .status_channels_11_queue_full      (fetcher_status_channels_11_queue_full_unused),
    .status_channels_11_in_flight       (fetcher_status_channels_11_in_flight_unused),
    .status_channels_11_address_stalled (fetcher_status_channels_11_address_stalled_unused),
    .status_channels_11_received        (fetcher_status_channels_11_received_unused),
    .status_channels_12_queue_full      (fetcher_status_channels_12_queue_full_unused),
    .status_channels_12_in_flight       (fetcher_status_channels_12_in_flight_unused),
    .status_channels_12_address_stalled (fetcher_status_channels_12_address_stalled_unused),
    .status_channels_12_received        (fetcher_status_channels_12_received_unused),
    .status_channels_13_queue_full      (fetcher_status_channels_13_queue_full_unused),
    .status_channels_13_in_flight       (fetcher_status_channels_13_in_flight_unused),
    .status_channels_13_address_stalled (fetcher_status_channels_13_address_stalled_unused),
    .status_channels_13_received        (fetcher_status_channels_13_received_unused),
    .status_channels_14_queue_full      (fetcher_status_channels_14_queue_full_unused),
    .status_channels_14_in_flight       (fetcher_status_channels_14_in_flight_unused),
    .status_channels_14_address_stalled (fetcher_status_channels_14_address_stalled_unused),
    .status_channels_14_received        (fetcher_status_channels_14_received_unused),
    .status_channels_15_queue_full      (fetcher_status_channels_15_queue_full_unused),
    .status_channels_15_in_flight       (fetcher_status_channels_15_in_flight_unused),
    .status_channels_15_address_stalled (fetcher_status_channels_15_address_stalled_unused),
    .status_channels_15_received        (fetcher_status_channels_15_received_unused)
  );

  qk_array qk_array (
    .clk                     (clk),
    .rst                     (rst),
    .keys_0_valid            (fetcher_keys_0_valid),
    .keys_0_ready            (qk_array_keys_0_ready),
    .keys_0_payload          (fetcher_keys_0_payload),
    .keys_1_valid            (fetcher_keys_1_valid),
    .keys_1_ready            (qk_array_keys_1_ready),
    .keys_1_payload          (fetcher_keys_1_payload),
    .keys_2_valid            (fetcher_keys_2_valid),
    .keys_2_ready            (qk_array_keys_2_ready),
    .keys_2_payload          (fetcher_keys_2_payload),
    .keys_3_valid            (fetcher_keys_3_valid),
    .keys_3_ready            (qk_array_keys_3_ready),
    .keys_3_payload          (fetcher_keys_3_payload),
    .keys_4_valid            (fetcher_keys_4_valid),
    .keys_4_ready            (qk_array_keys_4_ready),
    .keys_4_payload          (fetcher_keys_4_payload),
    .keys_5_valid            (fetcher_keys_5_valid),
    .keys_5_ready            (qk_array_keys_5_ready),
    .keys_5_payload          (fetcher_keys_5_payload),
    .keys_6_valid            (fetcher_keys_6_valid),
    .keys_6_ready            (qk_array_keys_6_ready),
    .keys_6_payload          (fetcher_keys_6_payload),
    .keys_7_valid            (fetcher_keys_7_valid),
    .keys_7_ready            (qk_array_keys_7_ready),
    .keys_7_payload          (fetcher_keys_7_payload),
    .jobs_valid              (qk_array_jobs_valid),
    .jobs_ready              (qk_array_jobs_ready),
    .jobs_payload_slot       (stream_fifo_1_pop_payload_slot),
    .jobs_payload_pair_slot  (stream_fifo_1_pop_payload_pair_slot),
    .jobs_payload_fused      (stream_fifo_1_pop_payload_fused),
    .jobs_payload_key_count  (stream_fifo_1_pop_payload_key_count),
    .jobs_payload_head_size  (stream_fifo_1_pop_payload_head_size),
    .jobs_payload_lsb_pass   (stream_fifo_1_pop_payload_lsb_pass),
    .query_address           (qk_array_query_address),
    .query_read              (qk_array_query_read),
    .query_data              (query_memory_data),
    .scores_valid            (qk_array_scores_valid),
    .scores_payload_slot     (qk_array_scores_payload_slot),
    .scores_payload_position (qk_array_scores_payload_position),
    .scores_payload_count    (qk_array_scores_payload_count),
    .scores_payload_scores_0 (qk_array_scores_payload_scores_0),
    .scores_payload_scores_1 (qk_array_scores_payload_scores_1),
    .scores_payload_scores_2 (qk_array_scores_payload_scores_2),
    .scores_payload_scores_3 (qk_array_scores_payload_scores_3),
    .scores_payload_scores_4 (qk_array_scores_payload_scores_4),
    .scores_payload_scores_5 (qk_array_scores_payload_scores_5),
    .scores_payload_scores_6 (qk_array_scores_payload_scores_6),
    .scores_payload_scores_7 (qk_array_scores_payload_scores_7),
    .scores_payload_first    (qk_array_scores_payload_first),
    .scores_payload_last     (qk_array_scores_payload_last),
    .scores_payload_lsb_pass (qk_array_scores_payload_lsb_pass),
    .multiplying             (qk_array_multiplying)
  );

  score_collector score_collector (
    .clk                                               (clk),
    .rst                                               (rst),
    .allocations_valid                                 (dispatcher_allocations_valid),
    .allocations_payload_slot                          (dispatcher_allocations_payload_slot),
    .allocations_payload_request_row                   (dispatcher_allocations_payload_request_row),
    .allocations_payload_request_format_head_size      (dispatcher_allocations_payload_request_format_head_size),
    .allocations_payload_request_format_key_count      (dispatcher_allocations_payload_request_format_key_count),
    .allocations_payload_request_format_value_count    (dispatcher_allocations_payload_request_format_value_count),
    .allocations_payload_request_format_key_bits       (dispatcher_allocations_payload_request_format_key_bits),
    .allocations_payload_request_format_both_planes    (dispatcher_allocations_payload_request_format_both_planes),
    .allocations_payload_request_format_value_bits     (dispatcher_allocations_payload_request_format_value_bits),
    .allocations_payload_request_format_fused_first    (dispatcher_allocations_payload_request_format_fused_first),
    .allocations_payload_request_format_fused_second   (dispatcher_allocations_payload_request_format_fused_second),
    .allocations_payload_request_key_base              (dispatcher_allocations_payload_request_key_base),
    .allocations_payload_request_key_rotate            (dispatcher_allocations_payload_request_key_rotate),
    .allocations_payload_request_lsb_base              (dispatcher_allocations_payload_request_lsb_base),
    .allocations_payload_request_lsb_rotate            (dispatcher_allocations_payload_request_lsb_rotate),
    .allocations_payload_request_value_base            (dispatcher_allocations_payload_request_value_base),
    .allocations_payload_request_value_rotate          (dispatcher_allocations_payload_request_value_rotate),
    .allocations_payload_request_list_dense            (dispatcher_allocations_payload_request_list_dense),
    .allocations_payload_request_list_bank             (dispatcher_allocations_payload_request_list_bank),
    .allocations_payload_request_list_release          (dispatcher_allocations_payload_request_list_release),
    .allocations_payload_request_scale_mantissa        (dispatcher_allocations_payload_request_scale_mantissa),
    .allocations_payload_request_scale_shift           (dispatcher_allocations_payload_request_scale_shift),
    .allocations_payload_request_threshold             (dispatcher_allocations_payload_request_threshold),
    .allocations_payload_request_requant_mode          (dispatcher_allocations_payload_request_requant_mode),
    .allocations_payload_request_queries               (dispatcher_allocations_payload_request_queries),
    .allocations_payload_request_importance_accumulate (dispatcher_allocations_payload_request_importance_accumulate),
    .allocations_payload_request_importance_rescale    (dispatcher_allocations_payload_request_importance_rescale),
    .allocations_payload_request_importance_select     (dispatcher_allocations_payload_request_importance_select),
    .allocations_payload_request_importance_survivors  (dispatcher_allocations_payload_request_importance_survivors),
    .scores_valid                                      (qk_array_scores_valid),
    .scores_payload_slot                               (qk_array_scores_payload_slot),
    .scores_payload_position                           (qk_array_scores_payload_position),
    .scores_payload_count                              (qk_array_scores_payload_count),
    .scores_payload_scores_0                           (qk_array_scores_payload_scores_0),
    .scores_payload_scores_1                           (qk_array_scores_payload_scores_1),
    .scores_payload_scores_2                           (qk_array_scores_payload_scores_2),
    .scores_payload_scores_3                           (qk_array_scores_payload_scores_3),
    .scores_payload_scores_4                           (qk_array_scores_payload_scores_4),
    .scores_payload_scores_5                           (qk_array_scores_payload_scores_5),
    .scores_payload_scores_6                           (qk_array_scores_payload_scores_6),
    .scores_payload_scores_7                           (qk_array_scores_payload_scores_7),
    .scores_payload_first                              (qk_array_scores_payload_first),
    .scores_payload_last                               (qk_array_scores_payload_last),
    .scores_payload_lsb_pass                           (qk_array_scores_payload_lsb_pass),
    .reads_valid                                       (softmax_score_address_valid),
    .reads_payload                                     (softmax_score_address_payload),
    .read_data_0                                       (score_collector_read_data_0),
    .read_data_1                                       (score_collector_read_data_1),
    .read_data_2                                       (score_collector_read_data_2),
    .read_data_3                                       (score_collector_read_data_3),
    .read_data_4                                       (score_collector_read_data_4),
    .read_data_5                                       (score_collector_read_data_5),
    .read_data_6                                       (score_collector_read_data_6),
    .read_data_7                                       (score_collector_read_data_7),
    .jobs_valid                                        (score_collector_jobs_valid),
    .jobs_ready                                        (score_collector_jobs_ready),
    .jobs_payload_slot                                 (score_collector_jobs_payload_slot),
    .jobs_payload_key_count                            (score_collector_jobs_payload_key_count),
    .jobs_payload_max                                  (score_collector_jobs_payload_max),
    .jobs_payload_scale_mantissa                       (score_collector_jobs_payload_scale_mantissa),
    .jobs_payload_scale_shift                          (score_collector_jobs_payload_scale_shift),
    .jobs_payload_early                                (score_collector_jobs_payload_early)
  );

  softmax_8_1024_8 softmax (
    .clk                                 (clk),
    .rst                                 (rst),
    .jobs_valid                          (score_collector_jobs_valid),
    .jobs_ready                          (softmax_jobs_ready),
    .jobs_payload_slot                   (score_collector_jobs_payload_slot),
    .jobs_payload_key_count              (score_collector_jobs_payload_key_count),
    .jobs_payload_max                    (score_collector_jobs_payload_max),
    .jobs_payload_scale_mantissa         (score_collector_jobs_payload_scale_mantissa),
    .jobs_payload_scale_shift            (score_collector_jobs_payload_scale_shift),
    .jobs_payload_early                  (score_collector_jobs_payload_early),
    .score_address_valid                 (softmax_score_address_valid),
    .score_address_payload               (softmax_score_address_payload),
    .score_data_0                        (score_collector_read_data_0),
    .score_data_1                        (score_collector_read_data_1),
    .score_data_2                        (score_collector_read_data_2),
    .score_data_3                        (score_collector_read_data_3),
    .score_data_4                        (score_collector_read_data_4),
    .score_data_5                        (score_collector_read_data_5),
    .score_data_6                        (score_collector_read_data_6),
    .score_data_7                        (score_collector_read_data_7),
    .exponentials_valid                  (softmax_exponentials_valid),
    .exponentials_payload_slot           (softmax_exponentials_payload_slot),
    .exponentials_payload_line           (softmax_exponentials_payload_line),
    .exponentials_payload_exponentials_0 (softmax_exponentials_payload_exponentials_0),
    .exponentials_payload_exponentials_1 (softmax_exponentials_payload_exponentials_1),
    .exponentials_payload_exponentials_2 (softmax_exponentials_payload_exponentials_2),
    .exponentials_payload_exponentials_3 (softmax_exponentials_payload_exponentials_3),
    .exponentials_payload_exponentials_4 (softmax_exponentials_payload_exponentials_4),
    .exponentials_payload_exponentials_5 (softmax_exponentials_payload_exponentials_5),
    .exponentials_payload_exponentials_6 (softmax_exponentials_payload_exponentials_6),
    .exponentials_payload_exponentials_7 (softmax_exponentials_payload_exponentials_7),
    .sums_valid                          (softmax_sums_valid),
    .sums_payload_slot                   (softmax_sums_payload_slot),
    .sums_payload_sum                    (softmax_sums_payload_sum),
    .started_valid                       (softmax_started_valid),
    .started_payload                     (softmax_started_payload)
  );

  exponential_memory exponential_memory (
    .clk                           (clk),
    .writes_valid                  (softmax_exponentials_valid),
    .writes_payload_slot           (softmax_exponentials_payload_slot),
    .writes_payload_line           (softmax_exponentials_payload_line),
    .writes_payload_exponentials_0 (softmax_exponentials_payload_exponentials_0),
    .writes_payload_exponentials_1 (softmax_exponentials_payload_exponentials_1),
    .writes_payload_exponentials_2 (softmax_exponentials_payload_exponentials_2),
    .writes_payload_exponentials_3 (softmax_exponentials_payload_exponentials_3),
    .writes_payload_exponentials_4 (softmax_exponentials_payload_exponentials_4),
    .writes_payload_exponentials_5 (softmax_exponentials_payload_exponentials_5),
    .writes_payload_exponentials_6 (softmax_exponentials_payload_exponentials_6),
    .writes_payload_exponentials_7 (softmax_exponentials_payload_exponentials_7),
    .select_reads_valid            (quick_select_exponential_address_valid),
    .select_reads_payload          (quick_select_exponential_address_payload),
    .select_data_0                 (exponential_memory_select_data_0),
    .select_data_1                 (exponential_memory_select_data_1),
    .select_data_2                 (exponential_memory_select_data_2),
    .select_data_3                 (exponential_memory_select_data_3),
    .select_data_4                 (exponential_memory_select_data_4),
    .select_data_5                 (exponential_memory_select_data_5),
    .select_data_6                 (exponential_memory_select_data_6),
    .select_data_7                 (exponential_memory_select_data_7),
    .select_data_8                 (exponential_memory_select_data_8),
    .select_data_9                 (exponential_memory_select_data_9),
    .select_data_10                (exponential_memory_select_data_10),
    .select_data_11                (exponential_memory_select_data_11),
    .select_data_12                (exponential_memory_select_data_12),
    .select_data_13                (exponential_memory_select_data_13),
    .select_data_14                (exponential_memory_select_data_14),
    .select_data_15                (exponential_memory_select_data_15),
    .filter_reads_valid            (survivor_filter_exponential_address_valid),
    .filter_reads_payload          (survivor_filter_exponential_address_payload),
    .filter_data_0                 (exponential_memory_filter_data_0),
    .filter_data_1                 (exponential_memory_filter_data_1),
    .filter_data_2                 (exponential_memory_filter_data_2),
    .filter_data_3                 (exponential_memory_filter_data_3),
    .filter_data_4                 (exponential_memory_filter_data_4),
    .filter_data_5                 (exponential_memory_filter_data_5),
    .filter_data_6                 (exponential_memory_filter_data_6),
    .filter_data_7                 (exponential_memory_filter_data_7),
    .filter_data_8                 (exponential_memory_filter_data_8),
    .filter_data_9                 (exponential_memory_filter_data_9),
    .filter_data_10                (exponential_memory_filter_data_10),
    .filter_data_11                (exponential_memory_filter_data_11),
    .filter_data_12                (exponential_memory_filter_data_12),
    .filter_data_13                (exponential_memory_filter_data_13),
    .filter_data_14                (exponential_memory_filter_data_14),
    .filter_data_15                (exponential_memory_filter_data_15)
  );

  requant_stage requant_stage (
    .clk                                               (clk),
    .rst                                               (rst),
    .allocations_valid                                 (dispatcher_allocations_valid),
    .allocations_payload_slot                          (dispatcher_allocations_payload_slot),
    .allocations_payload_request_row                   (dispatcher_allocations_payload_request_row),
    .allocations_payload_request_format_head_size      (dispatcher_allocations_payload_request_format_head_size),
    .allocations_payload_request_format_key_count      (dispatcher_allocations_payload_request_format_key_count),
    .allocations_payload_request_format_value_count    (dispatcher_allocations_payload_request_format_value_count),
    .allocations_payload_request_format_key_bits       (dispatcher_allocations_payload_request_format_key_bits),
    .allocations_payload_request_format_both_planes    (dispatcher_allocations_payload_request_format_both_planes),
    .allocations_payload_request_format_value_bits     (dispatcher_allocations_payload_request_format_value_bits),
    .allocations_payload_request_format_fused_first    (dispatcher_allocations_payload_request_format_fused_first),
    .allocations_payload_request_format_fused_second   (dispatcher_allocations_payload_request_format_fused_second),
    .allocations_payload_request_key_base              (dispatcher_allocations_payload_request_key_base),
    .allocations_payload_request_key_rotate            (dispatcher_allocations_payload_request_key_rotate),
    .allocations_payload_request_lsb_base              (dispatcher_allocations_payload_request_lsb_base),
    .allocations_payload_request_lsb_rotate            (dispatcher_allocations_payload_request_lsb_rotate),
    .allocations_payload_request_value_base            (dispatcher_allocations_payload_request_value_base),
    .allocations_payload_request_value_rotate          (dispatcher_allocations_payload_request_value_rotate),
    .allocations_payload_request_list_dense            (dispatcher_allocations_payload_request_list_dense),
    .allocations_payload_request_list_bank             (dispatcher_allocations_payload_request_list_bank),
    .allocations_payload_request_list_release          (dispatcher_allocations_payload_request_list_release),
    .allocations_payload_request_scale_mantissa        (dispatcher_allocations_payload_request_scale_mantissa),
    .allocations_payload_request_scale_shift           (dispatcher_allocations_payload_request_scale_shift),
    .allocations_payload_request_threshold             (dispatcher_allocations_payload_request_threshold),
    .allocations_payload_request_requant_mode          (dispatcher_allocations_payload_request_requant_mode),
    .allocations_payload_request_queries               (dispatcher_allocations_payload_request_queries),
    .allocations_payload_request_importance_accumulate (dispatcher_allocations_payload_request_importance_accumulate),
    .allocations_payload_request_importance_rescale    (dispatcher_allocations_payload_request_importance_rescale),
    .allocations_payload_request_importance_select     (dispatcher_allocations_payload_request_importance_select),
    .allocations_payload_request_importance_survivors  (dispatcher_allocations_payload_request_importance_survivors),
    .sums_valid                                        (softmax_sums_valid),
    .sums_payload_slot                                 (softmax_sums_payload_slot),
    .sums_payload_sum                                  (softmax_sums_payload_sum),
    .refetches_valid                                   (requant_stage_refetches_valid),
    .refetches_ready                                   (key_issue_refetches_ready),
    .refetches_payload                                 (requant_stage_refetches_payload),
    .divisors_valid                                    (requant_stage_divisors_valid),
    .divisors_ready                                    (select_stage_proceeds_ready),
    .divisors_payload_slot                             (requant_stage_divisors_payload_slot),
    .divisors_payload_sum                              (requant_stage_divisors_payload_sum),
    .refetched_valid                                   (requant_stage_refetched_valid),
    .refetched_payload                                 (requant_stage_refetched_payload)
  );

  select_stage select_stage (
    .clk                                               (clk),
    .rst                                               (rst),
    .allocations_valid                                 (dispatcher_allocations_valid),
    .allocations_payload_slot                          (dispatcher_allocations_payload_slot),
    .allocations_payload_request_row                   (dispatcher_allocations_payload_request_row),
    .allocations_payload_request_format_head_size      (dispatcher_allocations_payload_request_format_head_size),
    .allocations_payload_request_format_key_count      (dispatcher_allocations_payload_request_format_key_count),
    .allocations_payload_request_format_value_count    (dispatcher_allocations_payload_request_format_value_count),
    .allocations_payload_request_format_key_bits       (dispatcher_allocations_payload_request_format_key_bits),
    .allocations_payload_request_format_both_planes    (dispatcher_allocations_payload_request_format_both_planes),
    .allocations_payload_request_format_value_bits     (dispatcher_allocations_payload_request_format_value_bits),
    .allocations_payload_request_format_fused_first    (dispatcher_allocations_payload_request_format_fused_first),
    .allocations_payload_request_format_fused_second   (dispatcher_allocations_payload_request_format_fused_second),
    .allocations_payload_request_key_base              (dispatcher_allocations_payload_request_key_base),
    .allocations_payload_request_key_rotate            (dispatcher_allocations_payload_request_key_rotate),
    .allocations_payload_request_lsb_base              (dispatcher_allocations_payload_request_lsb_base),
    .allocations_payload_request_lsb_rotate            (dispatcher_allocations_payload_request_lsb_rotate),
    .allocations_payload_request_value_base            (dispatcher_allocations_payload_request_value_base),
    .allocations_payload_request_value_rotate          (dispatcher_allocations_payload_request_value_rotate),
    .allocations_payload_request_list_dense            (dispatcher_allocations_payload_request_list_dense),
    .allocations_payload_request_list_bank             (dispatcher_allocations_payload_request_list_bank),
    .allocations_payload_request_list_release          (dispatcher_allocations_payload_request_list_release),
    .allocations_payload_request_scale_mantissa        (dispatcher_allocations_payload_request_scale_mantissa),
    .allocations_payload_request_scale_shift           (dispatcher_allocations_payload_request_scale_shift),
    .allocations_payload_request_threshold             (dispatcher_allocations_payload_request_threshold),
    .allocations_payload_request_requant_mode          (dispatcher_allocations_payload_request_requant_mode),
    .allocations_payload_request_queries               (dispatcher_allocations_payload_request_queries),
    .allocations_payload_request_importance_accumulate (dispatcher_allocations_payload_request_importance_accumulate),
    .allocations_payload_request_importance_rescale    (dispatcher_allocations_payload_request_importance_rescale),
    .allocations_payload_request_importance_select     (dispatcher_allocations_payload_request_importance_select),
    .allocations_payload_request_importance_survivors  (dispatcher_allocations_payload_request_importance_survivors),
    .proceeds_valid                                    (requant_stage_divisors_valid),
    .proceeds_ready                                    (select_stage_proceeds_ready),
    .proceeds_payload_slot                             (requant_stage_divisors_payload_slot),
    .proceeds_payload_sum                              (requant_stage_divisors_payload_sum),
    .started_valid                                     (softmax_started_valid),
    .started_payload                                   (softmax_started_payload),
    .divisors_valid                                    (select_stage_divisors_valid),
    .divisors_ready                                    (reciprocal_divisors_ready),
    .divisors_payload_slot                             (select_stage_divisors_payload_slot),
    .divisors_payload_sum                              (select_stage_divisors_payload_sum),
    .jobs_valid                                        (select_stage_jobs_valid),
    .jobs_ready                                        (quick_select_jobs_ready),
    .jobs_payload_slot                                 (select_stage_jobs_payload_slot),
    .jobs_payload_count                                (select_stage_jobs_payload_count),
    .jobs_payload_k                                    (select_stage_jobs_payload_k)
  );

  quick_select_16_1024_8 quick_select (
    .clk                         (clk),
    .rst                         (rst),
    .jobs_valid                  (quick_select_jobs_valid),
    .jobs_ready                  (quick_select_jobs_ready),
    .jobs_payload_slot           (select_stage_jobs_payload_slot),
    .jobs_payload_count          (select_stage_jobs_payload_count),
    .jobs_payload_k              (select_stage_jobs_payload_k),
    .exponential_address_valid   (quick_select_exponential_address_valid),
    .exponential_address_payload (quick_select_exponential_address_payload),
    .exponential_data_0          (exponential_memory_select_data_0),
    .exponential_data_1          (exponential_memory_select_data_1),
    .exponential_data_2          (exponential_memory_select_data_2),
    .exponential_data_3          (exponential_memory_select_data_3),
    .exponential_data_4          (exponential_memory_select_data_4),
    .exponential_data_5          (exponential_memory_select_data_5),
    .exponential_data_6          (exponential_memory_select_data_6),
    .exponential_data_7          (exponential_memory_select_data_7),
    .exponential_data_8          (exponential_memory_select_data_8),
    .exponential_data_9          (exponential_memory_select_data_9),
    .exponential_data_10         (exponential_memory_select_data_10),
    .exponential_data_11         (exponential_memory_select_data_11),
    .exponential_data_12         (exponential_memory_select_data_12),
    .exponential_data_13         (exponential_memory_select_data_13),
    .exponential_data_14         (exponential_memory_select_data_14),
    .exponential_data_15         (exponential_memory_select_data_15),
    .results_valid               (quick_select_results_valid),
    .results_ready               (quick_select_results_ready),
    .results_payload_slot        (quick_select_results_payload_slot),
    .results_payload_count       (quick_select_results_payload_count),
    .results_payload_threshold   (quick_select_results_payload_threshold),
    .results_payload_equal_kept  (quick_select_results_payload_equal_kept)
  );

  filter_stage filter_stage (
    .clk                                               (clk),
    .rst                                               (rst),
    .allocations_valid                                 (dispatcher_allocations_valid),
    .allocations_payload_slot                          (dispatcher_allocations_payload_slot),
    .allocations_payload_request_row                   (dispatcher_allocations_payload_request_row),
    .allocations_payload_request_format_head_size      (dispatcher_allocations_payload_request_format_head_size),
    .allocations_payload_request_format_key_count      (dispatcher_allocations_payload_request_format_key_count),
    .allocations_payload_request_format_value_count    (dispatcher_allocations_payload_request_format_value_count),
    .allocations_payload_request_format_key_bits       (dispatcher_allocations_payload_request_format_key_bits),
    .allocations_payload_request_format_both_planes    (dispatcher_allocations_payload_request_format_both_planes),
    .allocations_payload_request_format_value_bits     (dispatcher_allocations_payload_request_format_value_bits),
    .allocations_payload_request_format_fused_first    (dispatcher_allocations_payload_request_format_fused_first),
    .allocations_payload_request_format_fused_second   (dispatcher_allocations_payload_request_format_fused_second),
    .allocations_payload_request_key_base              (dispatcher_allocations_payload_request_key_base),
    .allocations_payload_request_key_rotate            (dispatcher_allocations_payload_request_key_rotate),
    .allocations_payload_request_lsb_base              (dispatcher_allocations_payload_request_lsb_base),
    .allocations_payload_request_lsb_rotate            (dispatcher_allocations_payload_request_lsb_rotate),
    .allocations_payload_request_value_base            (dispatcher_allocations_payload_request_value_base),
    .allocations_payload_request_value_rotate          (dispatcher_allocations_payload_request_value_rotate),
    .allocations_payload_request_list_dense            (dispatcher_allocations_payload_request_list_dense),
    .allocations_payload_request_list_bank             (dispatcher_allocations_payload_request_list_bank),
    .allocations_payload_request_list_release          (dispatcher_allocations_payload_request_list_release),
    .allocations_payload_request_scale_mantissa        (dispatcher_allocations_payload_request_scale_mantissa),
    .allocations_payload_request_scale_shift           (dispatcher_allocations_payload_request_scale_shift),
    .allocations_payload_request_threshold             (dispatcher_allocations_payload_request_threshold),
    .allocations_payload_request_requant_mode          (dispatcher_allocations_payload_request_requant_mode),
    .allocations_payload_request_queries               (dispatcher_allocations_payload_request_queries),
    .allocations_payload_request_importance_accumulate (dispatcher_allocations_payload_request_importance_accumulate),
    .allocations_payload_request_importance_rescale    (dispatcher_allocations_payload_request_importance_rescale),
    .allocations_payload_request_importance_select     (dispatcher_allocations_payload_request_importance_select),
    .allocations_payload_request_importance_survivors  (dispatcher_allocations_payload_request_importance_survivors),
    .results_valid                                     (quick_select_results_valid),
    .results_ready                                     (filter_stage_results_ready),
    .results_payload_slot                              (quick_select_results_payload_slot),
    .results_payload_count                             (quick_select_results_payload_count),
    .results_payload_threshold                         (quick_select_results_payload_threshold),
    .results_payload_equal_kept                        (quick_select_results_payload_equal_kept),
    .jobs_valid                                        (filter_stage_jobs_valid),
    .jobs_ready                                        (survivor_filter_jobs_ready),
    .jobs_payload_slot                                 (filter_stage_jobs_payload_slot),
    .jobs_payload_count                                (filter_stage_jobs_payload_count),
    .jobs_payload_k                                    (filter_stage_jobs_payload_k),
    .jobs_payload_threshold                            (filter_stage_jobs_payload_threshold),
    .jobs_payload_equal_kept                           (filter_stage_jobs_payload_equal_kept),
    .jobs_payload_dense                                (filter_stage_jobs_payload_dense),
    .jobs_payload_bank                                 (filter_stage_jobs_payload_bank)
  );

  survivor_filter_16_8_8_1024_8 survivor_filter (
    .clk                              (clk),
    .rst                              (rst),
    .jobs_valid                       (filter_stage_jobs_valid),
    .jobs_ready                       (survivor_filter_jobs_ready),
    .jobs_payload_slot                (filter_stage_jobs_payload_slot),
    .jobs_payload_count               (filter_stage_jobs_payload_count),
    .jobs_payload_k                   (filter_stage_jobs_payload_k),
    .jobs_payload_threshold           (filter_stage_jobs_payload_threshold),
    .jobs_payload_equal_kept          (filter_stage_jobs_payload_equal_kept),
    .jobs_payload_dense               (filter_stage_jobs_payload_dense),
    .jobs_payload_bank                (filter_stage_jobs_payload_bank),
    .exponential_address_valid        (survivor_filter_exponential_address_valid),
    .exponential_address_payload      (survivor_filter_exponential_address_payload),
    .exponential_data_0               (exponential_memory_filter_data_0),
    .exponential_data_1               (exponential_memory_filter_data_1),
    .exponential_data_2               (exponential_memory_filter_data_2),
    .exponential_data_3               (exponential_memory_filter_data_3),
    .exponential_data_4               (exponential_memory_filter_data_4),
    .exponential_data_5               (exponential_memory_filter_data_5),
    .exponential_data_6               (exponential_memory_filter_data_6),
    .exponential_data_7               (exponential_memory_filter_data_7),
    .exponential_data_8               (exponential_memory_filter_data_8),
    .exponential_data_9               (exponential_memory_filter_data_9),
    .exponential_data_10              (exponential_memory_filter_data_10),
    .exponential_data_11              (exponential_memory_filter_data_11),
    .exponential_data_12              (exponential_memory_filter_data_12),
    .exponential_data_13              (exponential_memory_filter_data_13),
    .exponential_data_14              (exponential_memory_filter_data_14),
    .exponential_data_15              (exponential_memory_filter_data_15),
    .list_address_valid               (survivor_filter_list_address_valid),
    .list_address_payload             (survivor_filter_list_address_payload),
    .list_data_0                      (survivor_list_filter_tokens_0),
    .list_data_1                      (survivor_list_filter_tokens_1),
    .list_data_2                      (survivor_list_filter_tokens_2),
    .list_data_3                      (survivor_list_filter_tokens_3),
    .list_data_4                      (survivor_list_filter_tokens_4),
    .list_data_5                      (survivor_list_filter_tokens_5),
    .list_data_6                      (survivor_list_filter_tokens_6),
    .list_data_7                      (survivor_list_filter_tokens_7),
    .list_data_8                      (survivor_list_filter_tokens_8),
    .list_data_9                      (survivor_list_filter_tokens_9),
    .list_data_10                     (survivor_list_filter_tokens_10),
    .list_data_11                     (survivor_list_filter_tokens_11),
    .list_data_12                     (survivor_list_filter_tokens_12),
    .list_data_13                     (survivor_list_filter_tokens_13),
    .list_data_14                     (survivor_list_filter_tokens_14),
    .list_data_15                     (survivor_list_filter_tokens_15),
    .survivors_valid                  (survivor_filter_survivors_valid),
    .survivors_ready                  (survivor_filter_survivors_ready),
    .survivors_payload_slot           (survivor_filter_survivors_payload_slot),
    .survivors_payload_tokens_0       (survivor_filter_survivors_payload_tokens_0),
    .survivors_payload_tokens_1       (survivor_filter_survivors_payload_tokens_1),
    .survivors_payload_tokens_2       (survivor_filter_survivors_payload_tokens_2),
    .survivors_payload_tokens_3       (survivor_filter_survivors_payload_tokens_3),
    .survivors_payload_tokens_4       (survivor_filter_survivors_payload_tokens_4),
    .survivors_payload_tokens_5       (survivor_filter_survivors_payload_tokens_5),
    .survivors_payload_tokens_6       (survivor_filter_survivors_payload_tokens_6),
    .survivors_payload_tokens_7       (survivor_filter_survivors_payload_tokens_7),
    .survivors_payload_exponentials_0 (survivor_filter_survivors_payload_exponentials_0),
    .survivors_payload_exponentials_1 (survivor_filter_survivors_payload_exponentials_1),
    .survivors_payload_exponentials_2 (survivor_filter_survivors_payload_exponentials_2),
    .survivors_payload_exponentials_3 (survivor_filter_survivors_payload_exponentials_3),
    .survivors_payload_exponentials_4 (survivor_filter_survivors_payload_exponentials_4),
    .survivors_payload_exponentials_5 (survivor_filter_survivors_payload_exponentials_5),
    .survivors_payload_exponentials_6 (survivor_filter_survivors_payload_exponentials_6),
    .survivors_payload_exponentials_7 (survivor_filter_survivors_payload_exponentials_7),
    .survivors_payload_count          (survivor_filter_survivors_payload_count),
    .survivors_payload_first          (survivor_filter_survivors_payload_first),
    .survivors_payload_last           (survivor_filter_survivors_payload_last),
    .observed_valid                   (observed_survivors_valid),
    .observed_payload_slot            (survivor_filter_observed_payload_slot),
    .observed_payload_tokens_0        (observed_survivors_payload_tokens_0),
    .observed_payload_tokens_1        (observed_survivors_payload_tokens_1),
    .observed_payload_tokens_2        (observed_survivors_payload_tokens_2),
    .observed_payload_tokens_3        (observed_survivors_payload_tokens_3),
    .observed_payload_tokens_4        (observed_survivors_payload_tokens_4),
    .observed_payload_tokens_5        (observed_survivors_payload_tokens_5),
    .observed_payload_tokens_6        (observed_survivors_payload_tokens_6),
    .observed_payload_tokens_7        (observed_survivors_payload_tokens_7),
    .observed_payload_tokens_8        (observed_survivors_payload_tokens_8),
    .observed_payload_tokens_9        (observed_survivors_payload_tokens_9),
    .observed_payload_tokens_10       (observed_survivors_payload_tokens_10),
    .observed_payload_tokens_11       (observed_survivors_payload_tokens_11),
    .observed_payload_tokens_12       (observed_survivors_payload_tokens_12),
    .observed_payload_tokens_13       (observed_survivors_payload_tokens_13),
    .observed_payload_tokens_14       (observed_survivors_payload_tokens_14),
    .observed_payload_tokens_15       (observed_survivors_payload_tokens_15),
    .observed_payload_count           (observed_survivors_payload_count)
  );

  pv_array pv_array (
    .clk                       (clk),
    .rst                       (rst),
    .values_0_valid            (fetcher_values_0_valid),
    .values_0_ready            (pv_array_values_0_ready),
    .values_0_payload          (fetcher_values_0_payload),
    .values_1_valid            (fetcher_values_1_valid),
    .values_1_ready            (pv_array_values_1_ready),
    .values_1_payload          (fetcher_values_1_payload),
    .values_2_valid            (fetcher_values_2_valid),
    .values_2_ready            (pv_array_values_2_ready),
    .values_2_payload          (fetcher_values_2_payload),
    .values_3_valid            (fetcher_values_3_valid),
    .values_3_ready            (pv_array_values_3_ready),
    .values_3_payload          (fetcher_values_3_payload),
    .values_4_valid            (fetcher_values_4_valid),
    .values_4_ready            (pv_array_values_4_ready),
    .values_4_payload          (fetcher_values_4_payload),
    .values_5_valid            (fetcher_values_5_valid),
    .values_5_ready            (pv_array_values_5_ready),
    .values_5_payload          (fetcher_values_5_payload),
    .values_6_valid            (fetcher_values_6_valid),
    .values_6_ready            (pv_array_values_6_ready),
    .values_6_payload          (fetcher_values_6_payload),
    .values_7_valid            (fetcher_values_7_valid),
    .values_7_ready            (pv_array_values_7_ready),
    .values_7_payload          (fetcher_values_7_payload),
    .weights_valid             (pv_array_weights_valid),
    .weights_ready             (pv_array_weights_ready),
    .weights_payload_slot      (stream_fifo_2_pop_payload_slot),
    .weights_payload_head_size (stream_fifo_2_pop_payload_head_size),
    .weights_payload_weights_0 (stream_fifo_2_pop_payload_weights_0),
    .weights_payload_weights_1 (stream_fifo_2_pop_payload_weights_1),
    .weights_payload_weights_2 (stream_fifo_2_pop_payload_weights_2),
    .weights_payload_weights_3 (stream_fifo_2_pop_payload_weights_3),
    .weights_payload_weights_4 (stream_fifo_2_pop_payload_weights_4),
    .weights_payload_weights_5 (stream_fifo_2_pop_payload_weights_5),
    .weights_payload_weights_6 (stream_fifo_2_pop_payload_weights_6),
    .weights_payload_weights_7 (stream_fifo_2_pop_payload_weights_7),
    .weights_payload_count     (stream_fifo_2_pop_payload_count),
    .weights_payload_first     (stream_fifo_2_pop_payload_first),
    .weights_payload_last      (stream_fifo_2_pop_payload_last),
    .sums_valid                (pv_array_sums_valid),
    .sums_ready                (divider_numerators_ready),
    .sums_payload_slot         (pv_array_sums_payload_slot),
    .sums_payload_index        (pv_array_sums_payload_index),
    .sums_payload_sums_0       (pv_array_sums_payload_sums_0),
    .sums_payload_sums_1       (pv_array_sums_payload_sums_1),
    .sums_payload_sums_2       (pv_array_sums_payload_sums_2),
    .sums_payload_sums_3       (pv_array_sums_payload_sums_3),
    .sums_payload_sums_4       (pv_array_sums_payload_sums_4),
    .sums_payload_sums_5       (pv_array_sums_payload_sums_5),
    .sums_payload_sums_6       (pv_array_sums_payload_sums_6),
    .sums_payload_sums_7       (pv_array_sums_payload_sums_7),
    .sums_payload_last         (pv_array_sums_payload_last),
    .multiplying               (pv_array_multiplying)
  );

  reciprocal reciprocal (
    .clk                         (clk),
    .rst                         (rst),
    .divisors_valid              (select_stage_divisors_valid),
    .divisors_ready              (reciprocal_divisors_ready),
    .divisors_payload_slot       (select_stage_divisors_payload_slot),
    .divisors_payload_sum        (select_stage_divisors_payload_sum),
    .results_valid               (reciprocal_results_valid),
    .results_payload_slot        (reciprocal_results_payload_slot),
    .results_payload_reciprocal  (reciprocal_results_payload_reciprocal),
    .results_payload_significant (reciprocal_results_payload_significant)
  );

  output_divider divider (
    .clk                             (clk),
    .rst                             (rst),
    .numerators_valid                (divider_numerators_valid),
    .numerators_ready                (divider_numerators_ready),
    .numerators_payload_slot         (pv_array_sums_payload_slot),
    .numerators_payload_index        (pv_array_sums_payload_index),
    .numerators_payload_sums_0       (pv_array_sums_payload_sums_0),
    .numerators_payload_sums_1       (pv_array_sums_payload_sums_1),
    .numerators_payload_sums_2       (pv_array_sums_payload_sums_2),
    .numerators_payload_sums_3       (pv_array_sums_payload_sums_3),
    .numerators_payload_sums_4       (pv_array_sums_payload_sums_4),
    .numerators_payload_sums_5       (pv_array_sums_payload_sums_5),
    .numerators_payload_sums_6       (pv_array_sums_payload_sums_6),
    .numerators_payload_sums_7       (pv_array_sums_payload_sums_7),
    .numerators_payload_last         (pv_array_sums_payload_last),
    .reciprocals_valid               (reciprocal_results_valid),
    .reciprocals_payload_slot        (reciprocal_results_payload_slot),
    .reciprocals_payload_reciprocal  (reciprocal_results_payload_reciprocal),
    .reciprocals_payload_significant (reciprocal_results_payload_significant),
    .outputs_valid                   (divider_outputs_valid),
    .outputs_payload_slot            (divider_outputs_payload_slot),
    .outputs_payload_index           (divider_outputs_payload_index),
    .outputs_payload_outputs         (divider_outputs_payload_outputs),
    .outputs_payload_last            (divider_outputs_payload_last)
  );

  response_unit response_unit (
    .clk                                               (clk),
    .rst                                               (rst),
    .allocations_valid                                 (dispatcher_allocations_valid),
    .allocations_payload_slot                          (dispatcher_allocations_payload_slot),
    .allocations_payload_request_row                   (dispatcher_allocations_payload_request_row),
    .allocations_payload_request_format_head_size      (dispatcher_allocations_payload_request_format_head_size),
    .allocations_payload_request_format_key_count      (dispatcher_allocations_payload_request_format_key_count),
    .allocations_payload_request_format_value_count    (dispatcher_allocations_payload_request_format_value_count),
    .allocations_payload_request_format_key_bits       (dispatcher_allocations_payload_request_format_key_bits),
    .allocations_payload_request_format_both_planes    (dispatcher_allocations_payload_request_format_both_planes),
    .allocations_payload_request_format_value_bits     (dispatcher_allocations_payload_request_format_value_bits),
    .allocations_payload_request_format_fused_first    (dispatcher_allocations_payload_request_format_fused_first),
    .allocations_payload_request_format_fused_second   (dispatcher_allocations_payload_request_format_fused_second),
    .allocations_payload_request_key_base              (dispatcher_allocations_payload_request_key_base),
    .allocations_payload_request_key_rotate            (dispatcher_allocations_payload_request_key_rotate),
    .allocations_payload_request_lsb_base              (dispatcher_allocations_payload_request_lsb_base),
    .allocations_payload_request_lsb_rotate            (dispatcher_allocations_payload_request_lsb_rotate),
    .allocations_payload_request_value_base            (dispatcher_allocations_payload_request_value_base),
    .allocations_payload_request_value_rotate          (dispatcher_allocations_payload_request_value_rotate),
    .allocations_payload_request_list_dense            (dispatcher_allocations_payload_request_list_dense),
    .allocations_payload_request_list_bank             (dispatcher_allocations_payload_request_list_bank),
    .allocations_payload_request_list_release          (dispatcher_allocations_payload_request_list_release),
    .allocations_payload_request_scale_mantissa        (dispatcher_allocations_payload_request_scale_mantissa),
    .allocations_payload_request_scale_shift           (dispatcher_allocations_payload_request_scale_shift),
    .allocations_payload_request_threshold             (dispatcher_allocations_payload_request_threshold),
    .allocations_payload_request_requant_mode          (dispatcher_allocations_payload_request_requant_mode),
    .allocations_payload_request_queries               (dispatcher_allocations_payload_request_queries),
    .allocations_payload_request_importance_accumulate (dispatcher_allocations_payload_request_importance_accumulate),
    .allocations_payload_request_importance_rescale    (dispatcher_allocations_payload_request_importance_rescale),
    .allocations_payload_request_importance_select     (dispatcher_allocations_payload_request_importance_select),
    .allocations_payload_request_importance_survivors  (dispatcher_allocations_payload_request_importance_survivors),
    .outputs_valid                                     (divider_outputs_valid),
    .outputs_payload_slot                              (divider_outputs_payload_slot),
    .outputs_payload_index                             (divider_outputs_payload_index),
    .outputs_payload_outputs                           (divider_outputs_payload_outputs),
    .outputs_payload_last                              (divider_outputs_payload_last),
    .refetched_valid                                   (requant_stage_refetched_valid),
    .refetched_payload                                 (requant_stage_refetched_payload),
    .responses_valid                                   (responses_valid),
    .responses_ready                                   (responses_ready),
    .responses_payload_row                             (responses_payload_row),
    .responses_payload_requanted                       (responses_payload_requanted),
    .responses_payload_outputs                         (responses_payload_outputs),
    .responses_payload_last                            (responses_payload_last),
    .retired_valid                                     (response_unit_retired_valid),
    .retired_payload                                   (response_unit_retired_payload)
  );

  stream_fifo_8_8 stream_fifo (
    .clk                    (clk),
    .rst                    (rst),
    .push_valid             (dispatcher_fetches_valid),
    .push_ready             (stream_fifo_push_ready),
    .push_payload_slot      (dispatcher_fetches_payload_slot),
    .push_payload_pair_slot (dispatcher_fetches_payload_pair_slot),
    .push_payload_fused     (dispatcher_fetches_payload_fused),
    .push_payload_lsb_pass  (dispatcher_fetches_payload_lsb_pass),
    .pop_valid              (stream_fifo_pop_valid),
    .pop_ready              (key_issue_fetches_ready),
    .pop_payload_slot       (stream_fifo_pop_payload_slot),
    .pop_payload_pair_slot  (stream_fifo_pop_payload_pair_slot),
    .pop_payload_fused      (stream_fifo_pop_payload_fused),
    .pop_payload_lsb_pass   (stream_fifo_pop_payload_lsb_pass),
    .occupancy              (stream_fifo_occupancy_unused)
  );

  stream_fifo_21_8 stream_fifo_1 (
    .clk                    (clk),
    .rst                    (rst),
    .push_valid             (key_issue_jobs_valid),
    .push_ready             (stream_fifo_1_push_ready),
    .push_payload_slot      (key_issue_jobs_payload_slot),
    .push_payload_pair_slot (key_issue_jobs_payload_pair_slot),
    .push_payload_fused     (key_issue_jobs_payload_fused),
    .push_payload_key_count (key_issue_jobs_payload_key_count),
    .push_payload_head_size (key_issue_jobs_payload_head_size),
    .push_payload_lsb_pass  (key_issue_jobs_payload_lsb_pass),
    .pop_valid              (stream_fifo_1_pop_valid),
    .pop_ready              (qk_array_jobs_ready),
    .pop_payload_slot       (stream_fifo_1_pop_payload_slot),
    .pop_payload_pair_slot  (stream_fifo_1_pop_payload_pair_slot),
    .pop_payload_fused      (stream_fifo_1_pop_payload_fused),
    .pop_payload_key_count  (stream_fifo_1_pop_payload_key_count),
    .pop_payload_head_size  (stream_fifo_1_pop_payload_head_size),
    .pop_payload_lsb_pass   (stream_fifo_1_pop_payload_lsb_pass),
    .occupancy              (stream_fifo_1_occupancy_unused)
  );

  stream_fifo_147_256 stream_fifo_2 (
    .clk                    (clk),
    .rst                    (rst),
    .push_valid             (value_issue_weights_valid),
    .push_ready             (stream_fifo_2_push_ready),
    .push_payload_slot      (value_issue_weights_payload_slot),
    .push_payload_head_size (value_issue_weights_payload_head_size),
    .push_payload_weights_0 (value_issue_weights_payload_weights_0),
    .push_payload_weights_1 (value_issue_weights_payload_weights_1),
    .push_payload_weights_2 (value_issue_weights_payload_weights_2),
    .push_payload_weights_3 (value_issue_weights_payload_weights_3),
    .push_payload_weights_4 (value_issue_weights_payload_weights_4),
    .push_payload_weights_5 (value_issue_weights_payload_weights_5),
    .push_payload_weights_6 (value_issue_weights_payload_weights_6),
    .push_payload_weights_7 (value_issue_weights_payload_weights_7),
    .push_payload_count     (value_issue_weights_payload_count),
    .push_payload_first     (value_issue_weights_payload_first),
    .push_payload_last      (value_issue_weights_payload_last),
    .pop_valid              (stream_fifo_2_pop_valid),
    .pop_ready              (pv_array_weights_ready),
    .pop_payload_slot       (stream_fifo_2_pop_payload_slot),
    .pop_payload_head_size  (stream_fifo_2_pop_payload_head_size),
    .pop_payload_weights_0  (stream_fifo_2_pop_payload_weights_0),
    .pop_payload_weights_1  (stream_fifo_2_pop_payload_weights_1),
    .pop_payload_weights_2  (stream_fifo_2_pop_payload_weights_2),
    .pop_payload_weights_3  (stream_fifo_2_pop_payload_weights_3),
    .pop_payload_weights_4  (stream_fifo_2_pop_payload_weights_4),
    .pop_payload_weights_5  (stream_fifo_2_pop_payload_weights_5),
    .pop_payload_weights_6  (stream_fifo_2_pop_payload_weights_6),
    .pop_payload_weights_7  (stream_fifo_2_pop_payload_weights_7),
    .pop_payload_count      (stream_fifo_2_pop_payload_count),
    .pop_payload_first      (stream_fifo_2_pop_payload_first),
    .pop_payload_last       (stream_fifo_2_pop_payload_last),
    .occupancy              (stream_fifo_2_occupancy_unused)
  );

  performance_counters counters (
    .clk         (clk),
    .rst         (rst),
    .activity    (activity),
    .key_lanes   (key_lanes),
    .value_lanes (value_lanes),
    .counts_0    (observed_counts_0),
    .counts_1    (observed_counts_1),
    .counts_2    (observed_counts_2),
    .counts_3    (observed_counts_3),
    .counts_4    (observed_counts_4),
    .counts_5    (observed_counts_5),
    .counts_6    (observed_counts_6),
    .counts_7    (observed_counts_7),
    .counts_8    (observed_counts_8),
    .counts_9    (observed_counts_9),
    .counts_10   (observed_counts_10),
    .counts_11   (observed_counts_11),
    .counts_12   (observed_counts_12),
    .counts_13   (observed_counts_13),
    .counts_14   (observed_counts_14),
    .counts_15   (observed_counts_15),
    .counts_16   (observed_counts_16),
    .counts_17   (observed_counts_17),
    .counts_18   (observed_counts_18),
    .counts_19   (observed_counts_19),
    .counts_20   (observed_counts_20),
    .counts_21   (observed_counts_21),
    .counts_22   (observed_counts_22),
    .counts_23   (observed_counts_23),
    .counts_24   (observed_counts_24),
    .counts_25   (observed_counts_25),
    .counts_26   (observed_counts_26),
    .counts_27   (observed_counts_27),
    .counts_28   (observed_counts_28),
    .counts_29   (observed_counts_29),
    .counts_30   (observed_counts_30),
    .counts_31   (observed_counts_31),
    .counts_32   (observed_counts_32)
  );

  always_ff @(posedge clk) begin
    if (dispatcher_allocations_valid) begin
      row_of[dispatcher_allocations_payload_slot] <= dispatcher_allocations_payload_request_row;
    end
  end
endmodule
