// The comparators of the quick-select, one a lane, without a register. All masks are 0 without a
// line.
module pivot_comparator_16 (
    input  logic        line_valid,
    input  logic [16:0] line_payload_values_0, line_payload_values_1, line_payload_values_2,
        line_payload_values_3, line_payload_values_4, line_payload_values_5, line_payload_values_6,
        line_payload_values_7, line_payload_values_8, line_payload_values_9, line_payload_values_10,
        line_payload_values_11, line_payload_values_12, line_payload_values_13,
        line_payload_values_14, line_payload_values_15,
    input  logic [4:0]  line_payload_count,
    input  logic [16:0] pivot,
    output logic [15:0] larger,
    output logic [15:0] smaller,
    output logic [15:0] equal
);
  logic occupied_0, occupied_1, occupied_2, occupied_3, occupied_4, occupied_5, occupied_6,
      occupied_7, occupied_8, occupied_9, occupied_10, occupied_11, occupied_12, occupied_13,
      occupied_14, occupied_15;

  always_comb begin
    larger = 16'd0;
    smaller = 16'd0;
    equal = 16'd0;
    if (line_valid) begin
      larger[0] = occupied_0 && (line_payload_values_0 > pivot);
      smaller[0] = occupied_0 && (line_payload_values_0 < pivot);
      equal[0] = occupied_0 && (line_payload_values_0 == pivot);
      larger[1] = occupied_1 && (line_payload_values_1 > pivot);
      smaller[1] = occupied_1 && (line_payload_values_1 < pivot);
      equal[1] = occupied_1 && (line_payload_values_1 == pivot);
      larger[2] = occupied_2 && (line_payload_values_2 > pivot);
      smaller[2] = occupied_2 && (line_payload_values_2 < pivot);
      equal[2] = occupied_2 && (line_payload_values_2 == pivot);
      larger[3] = occupied_3 && (line_payload_values_3 > pivot);
      smaller[3] = occupied_3 && (line_payload_values_3 < pivot);
      equal[3] = occupied_3 && (line_payload_values_3 == pivot);
      larger[4] = occupied_4 && (line_payload_values_4 > pivot);
      smaller[4] = occupied_4 && (line_payload_values_4 < pivot);
      equal[4] = occupied_4 && (line_payload_values_4 == pivot);
      larger[5] = occupied_5 && (line_payload_values_5 > pivot);
      smaller[5] = occupied_5 && (line_payload_values_5 < pivot);
      equal[5] = occupied_5 && (line_payload_values_5 == pivot);
      larger[6] = occupied_6 && (line_payload_values_6 > pivot);
      smaller[6] = occupied_6 && (line_payload_values_6 < pivot);
      equal[6] = occupied_6 && (line_payload_values_6 == pivot);
      larger[7] = occupied_7 && (line_payload_values_7 > pivot);
      smaller[7] = occupied_7 && (line_payload_values_7 < pivot);
      equal[7] = occupied_7 && (line_payload_values_7 == pivot);
      larger[8] = occupied_8 && (line_payload_values_8 > pivot);
      smaller[8] = occupied_8 && (line_payload_values_8 < pivot);
      equal[8] = occupied_8 && (line_payload_values_8 == pivot);
      larger[9] = occupied_9 && (line_payload_values_9 > pivot);
      smaller[9] = occupied_9 && (line_payload_values_9 < pivot);
      equal[9] = occupied_9 && (line_payload_values_9 == pivot);
      larger[10] = occupied_10 && (line_payload_values_10 > pivot);
      smaller[10] = occupied_10 && (line_payload_values_10 < pivot);
      equal[10] = occupied_10 && (line_payload_values_10 == pivot);
      larger[11] = occupied_11 && (line_payload_values_11 > pivot);
      smaller[11] = occupied_11 && (line_payload_values_11 < pivot);
      equal[11] = occupied_11 && (line_payload_values_11 == pivot);
      larger[12] = occupied_12 && (line_payload_values_12 > pivot);
      smaller[12] = occupied_12 && (line_payload_values_12 < pivot);
      equal[12] = occupied_12 && (line_payload_values_12 == pivot);
      larger[13] = occupied_13 && (line_payload_values_13 > pivot);
      smaller[13] = occupied_13 && (line_payload_values_13 < pivot);
      equal[13] = occupied_13 && (line_payload_values_13 == pivot);
      larger[14] = occupied_14 && (line_payload_values_14 > pivot);
      smaller[14] = occupied_14 && (line_payload_values_14 < pivot);
      equal[14] = occupied_14 && (line_payload_values_14 == pivot);
      larger[15] = occupied_15 && (line_payload_values_15 > pivot);
      smaller[15] = occupied_15 && (line_payload_values_15 < pivot);
      equal[15] = occupied_15 && (line_payload_values_15 == pivot);
    end
  end

  assign occupied_0 = line_payload_count > 5'd0;
  assign occupied_1 = line_payload_count > 5'd1;
  assign occupied_2 = line_payload_count > 5'd2;
  assign occupied_3 = line_payload_count > 5'd3;
  assign occupied_4 = line_payload_count > 5'd4;
  assign occupied_5 = line_payload_count > 5'd5;
  assign occupied_6 = line_payload_count > 5'd6;
  assign occupied_7 = line_payload_count > 5'd7;
  assign occupied_8 = line_payload_count > 5'd8;
  assign occupied_9 = line_payload_count > 5'd9;
  assign occupied_10 = line_payload_count > 5'd10;
  assign occupied_11 = line_payload_count > 5'd11;
  assign occupied_12 = line_payload_count > 5'd12;
  assign occupied_13 = line_payload_count > 5'd13;
  assign occupied_14 = line_payload_count > 5'd14;
  assign occupied_15 = line_payload_count > 5'd15;
endmodule
