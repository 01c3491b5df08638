module pv_array (
    input  logic               clk,
    input  logic               rst,
    input  logic               values_0_valid,
    output logic               values_0_ready,
    input  logic [767:0]       values_0_payload,
    input  logic               values_1_valid,
    output logic               values_1_ready,
    input  logic [767:0]       values_1_payload,
    input  logic               values_2_valid,
    output logic               values_2_ready,
    input  logic [767:0]       values_2_payload,
    input  logic               values_3_valid,
    output logic               values_3_ready,
    input  logic [767:0]       values_3_payload,
    input  logic               values_4_valid,
    output logic               values_4_ready,
    input  logic [767:0]       values_4_payload,
    input  logic               values_5_valid,
    output logic               values_5_ready,
    input  logic [767:0]       values_5_payload,
    input  logic               values_6_valid,
    output logic               values_6_ready,
    input  logic [767:0]       values_6_payload,
    input  logic               values_7_valid,
    output logic               values_7_ready,
    input  logic [767:0]       values_7_payload,
    input  logic               weights_valid,
    output logic               weights_ready,
    input  logic [2:0]         weights_payload_slot,
    input  logic [1:0]         weights_payload_head_size,
    input  logic [16:0]        weights_payload_weights_0,
    input  logic [16:0]        weights_payload_weights_1,
    input  logic [16:0]        weights_payload_weights_2,
    input  logic [16:0]        weights_payload_weights_3,
    input  logic [16:0]        weights_payload_weights_4,
    input  logic [16:0]        weights_payload_weights_5,
    input  logic [16:0]        weights_payload_weights_6,
    input  logic [16:0]        weights_payload_weights_7,
    input  logic [3:0]         weights_payload_count,
    input  logic               weights_payload_first,
    input  logic               weights_payload_last,
    output logic               sums_valid,
    input  logic               sums_ready,
    output logic [2:0]         sums_payload_slot,
    output logic [3:0]         sums_payload_index,
    output logic signed [38:0] sums_payload_sums_0,
    output logic signed [38:0] sums_payload_sums_1,
    output logic signed [38:0] sums_payload_sums_2,
    output logic signed [38:0] sums_payload_sums_3,
    output logic signed [38:0] sums_payload_sums_4,
    output logic signed [38:0] sums_payload_sums_5,
    output logic signed [38:0] sums_payload_sums_6,
    output logic signed [38:0] sums_payload_sums_7,
    output logic               sums_payload_last,
    output logic               multiplying
);
  logic               upper_half;
  logic               wide;
  logic               vector_done;
  logic               ending;
  logic               row_ending;
  logic               fire;
  logic               multiplied;
  logic [2:0]         multiplied_tag_slot;
  logic [1:0]         multiplied_tag_head_size;
  logic               multiplied_tag_first;
  logic               multiplied_tag_ending;
  logic               multiplied_tag_upper_half;
  logic [16:0]        product_0_weight;
  logic signed [28:0] product_0_products_0;
  logic signed [28:0] product_0_products_1;
  logic signed [28:0] product_0_products_2;
  logic signed [28:0] product_0_products_3;
  logic signed [28:0] product_0_products_4;
  logic signed [28:0] product_0_products_5;
  logic signed [28:0] product_0_products_6;
  logic signed [28:0] product_0_products_7;
  logic signed [28:0] product_0_products_8;
  logic signed [28:0] product_0_products_9;
  logic signed [28:0] product_0_products_10;
  logic signed [28:0] product_0_products_11;
  logic signed [28:0] product_0_products_12;
  logic signed [28:0] product_0_products_13;
  logic signed [28:0] product_0_products_14;
  logic signed [28:0] product_0_products_15;
  logic signed [28:0] product_0_products_16;
  logic signed [28:0] product_0_products_17;
  logic signed [28:0] product_0_products_18;
  logic signed [28:0] product_0_products_19;
  logic signed [28:0] product_0_products_20;
  logic signed [28:0] product_0_products_21;
  logic signed [28:0] product_0_products_22;
  logic signed [28:0] product_0_products_23;
  logic signed [28:0] product_0_products_24;
  logic signed [28:0] product_0_products_25;
  logic signed [28:0] product_0_products_26;
  logic signed [28:0] product_0_products_27;
  logic signed [28:0] product_0_products_28;
  logic signed [28:0] product_0_products_29;
  logic signed [28:0] product_0_products_30;
  logic signed [28:0] product_0_products_31;
  logic signed [28:0] product_0_products_32;
  logic signed [28:0] product_0_products_33;
  logic signed [28:0] product_0_products_34;
  logic signed [28:0] product_0_products_35;
  logic signed [28:0] product_0_products_36;
  logic signed [28:0] product_0_products_37;
  logic signed [28:0] product_0_products_38;
  logic signed [28:0] product_0_products_39;
  logic signed [28:0] product_0_products_40;
  logic signed [28:0] product_0_products_41;
  logic signed [28:0] product_0_products_42;
  logic signed [28:0] product_0_products_43;
  logic signed [28:0] product_0_products_44;
  logic signed [28:0] product_0_products_45;
  logic signed [28:0] product_0_products_46;
  logic signed [28:0] product_0_products_47;
  logic signed [28:0] product_0_products_48;
  logic signed [28:0] product_0_products_49;
  logic signed [28:0] product_0_products_50;
  logic signed [28:0] product_0_products_51;
  logic signed [28:0] product_0_products_52;
  logic signed [28:0] product_0_products_53;
  logic signed [28:0] product_0_products_54;
  logic signed [28:0] product_0_products_55;
  logic signed [28:0] product_0_products_56;
  logic signed [28:0] product_0_products_57;
  logic signed [28:0] product_0_products_58;
  logic signed [28:0] product_0_products_59;
  logic signed [28:0] product_0_products_60;
  logic signed [28:0] product_0_products_61;
  logic signed [28:0] product_0_products_62;
  logic signed [28:0] product_0_products_63;
  logic [16:0]        product_1_weight;
  logic signed [28:0] product_1_products_0;
  logic signed [28:0] product_1_products_1;
  logic signed [28:0] product_1_products_2;
  logic signed [28:0] product_1_products_3;
  logic signed [28:0] product_1_products_4;
  logic signed [28:0] product_1_products_5;
  logic signed [28:0] product_1_products_6;
  logic signed [28:0] product_1_products_7;
  logic signed [28:0] product_1_products_8;
  logic signed [28:0] product_1_products_9;
  logic signed [28:0] product_1_products_10;
  logic signed [28:0] product_1_products_11;
  logic signed [28:0] product_1_products_12;
  logic signed [28:0] product_1_products_13;
  logic signed [28:0] product_1_products_14;
  logic signed [28:0] product_1_products_15;
  logic signed [28:0] product_1_products_16;
  logic signed [28:0] product_1_products_17;
  logic signed [28:0] product_1_products_18;
  logic signed [28:0] product_1_products_19;
  logic signed [28:0] product_1_products_20;
  logic signed [28:0] product_1_products_21;
  logic signed [28:0] product_1_products_22;
  logic signed [28:0] product_1_products_23;
  logic signed [28:0] product_1_products_24;
  logic signed [28:0] product_1_products_25;
  logic signed [28:0] product_1_products_26;
  logic signed [28:0] product_1_products_27;
  logic signed [28:0] product_1_products_28;
  logic signed [28:0] product_1_products_29;
  logic signed [28:0] product_1_products_30;
  logic signed [28:0] product_1_products_31;
  logic signed [28:0] product_1_products_32;
  logic signed [28:0] product_1_products_33;
  logic signed [28:0] product_1_products_34;
  logic signed [28:0] product_1_products_35;
  logic signed [28:0] product_1_products_36;
  logic signed [28:0] product_1_products_37;
  logic signed [28:0] product_1_products_38;
  logic signed [28:0] product_1_products_39;
  logic signed [28:0] product_1_products_40;
  logic signed [28:0] product_1_products_41;
  logic signed [28:0] product_1_products_42;
  logic signed [28:0] product_1_products_43;
  logic signed [28:0] product_1_products_44;
  logic signed [28:0] product_1_products_45;
  logic signed [28:0] product_1_products_46;
  logic signed [28:0] product_1_products_47;
  logic signed [28:0] product_1_products_48;
  logic signed [28:0] product_1_products_49;
  logic signed [28:0] product_1_products_50;
  logic signed [28:0] product_1_products_51;
  logic signed [28:0] product_1_products_52;
  logic signed [28:0] product_1_products_53;
  logic signed [28:0] product_1_products_54;
  logic signed [28:0] product_1_products_55;
  logic signed [28:0] product_1_products_56;
  logic signed [28:0] product_1_products_57;
  logic signed [28:0] product_1_products_58;
  logic signed [28:0] product_1_products_59;
  logic signed [28:0] product_1_products_60;
  logic signed [28:0] product_1_products_61;
  logic signed [28:0] product_1_products_62;
  logic signed [28:0] product_1_products_63;
  logic [16:0]        product_2_weight;
  logic signed [28:0] product_2_products_0;
  logic signed [28:0] product_2_products_1;
  logic signed [28:0] product_2_products_2;
  logic signed [28:0] product_2_products_3;
  logic signed [28:0] product_2_products_4;
  logic signed [28:0] product_2_products_5;
  logic signed [28:0] product_2_products_6;
  logic signed [28:0] product_2_products_7;
  logic signed [28:0] product_2_products_8;
  logic signed [28:0] product_2_products_9;
  logic signed [28:0] product_2_products_10;
  logic signed [28:0] product_2_products_11;
  logic signed [28:0] product_2_products_12;
  logic signed [28:0] product_2_products_13;
  logic signed [28:0] product_2_products_14;
  logic signed [28:0] product_2_products_15;
  logic signed [28:0] product_2_products_16;
  logic signed [28:0] product_2_products_17;
  logic signed [28:0] product_2_products_18;
  logic signed [28:0] product_2_products_19;
  logic signed [28:0] product_2_products_20;
  logic signed [28:0] product_2_products_21;
  logic signed [28:0] product_2_products_22;
  logic signed [28:0] product_2_products_23;
  logic signed [28:0] product_2_products_24;
  logic signed [28:0] product_2_products_25;
  logic signed [28:0] product_2_products_26;
  logic signed [28:0] product_2_products_27;
  logic signed [28:0] product_2_products_28;
  logic signed [28:0] product_2_products_29;
  logic signed [28:0] product_2_products_30;
  logic signed [28:0] product_2_products_31;
  logic signed [28:0] product_2_products_32;
  logic signed [28:0] product_2_products_33;
  logic signed [28:0] product_2_products_34;
  logic signed [28:0] product_2_products_35;
  logic signed [28:0] product_2_products_36;
  logic signed [28:0] product_2_products_37;
  logic signed [28:0] product_2_products_38;
  logic signed [28:0] product_2_products_39;
  logic signed [28:0] product_2_products_40;
  logic signed [28:0] product_2_products_41;
  logic signed [28:0] product_2_products_42;
  logic signed [28:0] product_2_products_43;
  logic signed [28:0] product_2_products_44;
  logic signed [28:0] product_2_products_45;
  logic signed [28:0] product_2_products_46;
  logic signed [28:0] product_2_products_47;
  logic signed [28:0] product_2_products_48;
  logic signed [28:0] product_2_products_49;
  logic signed [28:0] product_2_products_50;
  logic signed [28:0] product_2_products_51;
  logic signed [28:0] product_2_products_52;
  logic signed [28:0] product_2_products_53;
  logic signed [28:0] product_2_products_54;
  logic signed [28:0] product_2_products_55;
  logic signed [28:0] product_2_products_56;
  logic signed [28:0] product_2_products_57;
  logic signed [28:0] product_2_products_58;
  logic signed [28:0] product_2_products_59;
  logic signed [28:0] product_2_products_60;
  logic signed [28:0] product_2_products_61;
  logic signed [28:0] product_2_products_62;
  logic signed [28:0] product_2_products_63;
  logic [16:0]        product_3_weight;
  logic signed [28:0] product_3_products_0;
  logic signed [28:0] product_3_products_1;
  logic signed [28:0] product_3_products_2;
  logic signed [28:0] product_3_products_3;
  logic signed [28:0] product_3_products_4;
  logic signed [28:0] product_3_products_5;
  logic signed [28:0] product_3_products_6;
  logic signed [28:0] product_3_products_7;
  logic signed [28:0] product_3_products_8;
  logic signed [28:0] product_3_products_9;
  logic signed [28:0] product_3_products_10;
  logic signed [28:0] product_3_products_11;
  logic signed [28:0] product_3_products_12;
  logic signed [28:0] product_3_products_13;
  logic signed [28:0] product_3_products_14;
  logic signed [28:0] product_3_products_15;
  logic signed [28:0] product_3_products_16;
  logic signed [28:0] product_3_products_17;
  logic signed [28:0] product_3_products_18;
  logic signed [28:0] product_3_products_19;
  logic signed [28:0] product_3_products_20;
  logic signed [28:0] product_3_products_21;
  logic signed [28:0] product_3_products_22;
  logic signed [28:0] product_3_products_23;
  logic signed [28:0] product_3_products_24;
  logic signed [28:0] product_3_products_25;
  logic signed [28:0] product_3_products_26;
  logic signed [28:0] product_3_products_27;
  logic signed [28:0] product_3_products_28;
  logic signed [28:0] product_3_products_29;
  logic signed [28:0] product_3_products_30;
  logic signed [28:0] product_3_products_31;
  logic signed [28:0] product_3_products_32;
  logic signed [28:0] product_3_products_33;
  logic signed [28:0] product_3_products_34;
  logic signed [28:0] product_3_products_35;
  logic signed [28:0] product_3_products_36;
  logic signed [28:0] product_3_products_37;
  logic signed [28:0] product_3_products_38;
  logic signed [28:0] product_3_products_39;
  logic signed [28:0] product_3_products_40;
  logic signed [28:0] product_3_products_41;
  logic signed [28:0] product_3_products_42;
  logic signed [28:0] product_3_products_43;
  logic signed [28:0] product_3_products_44;
  logic signed [28:0] product_3_products_45;
  logic signed [28:0] product_3_products_46;
  logic signed [28:0] product_3_products_47;
  logic signed [28:0] product_3_products_48;
  logic signed [28:0] product_3_products_49;
  logic signed [28:0] product_3_products_50;
  logic signed [28:0] product_3_products_51;
  logic signed [28:0] product_3_products_52;
  logic signed [28:0] product_3_products_53;
  logic signed [28:0] product_3_products_54;
  logic signed [28:0] product_3_products_55;
  logic signed [28:0] product_3_products_56;
  logic signed [28:0] product_3_products_57;
  logic signed [28:0] product_3_products_58;
  logic signed [28:0] product_3_products_59;
  logic signed [28:0] product_3_products_60;
  logic signed [28:0] product_3_products_61;
  logic signed [28:0] product_3_products_62;
  logic signed [28:0] product_3_products_63;
  logic [16:0]        product_4_weight;
  logic signed [28:0] product_4_products_0;
  logic signed [28:0] product_4_products_1;
  logic signed [28:0] product_4_products_2;
  logic signed [28:0] product_4_products_3;
  logic signed [28:0] product_4_products_4;
  logic signed [28:0] product_4_products_5;
  logic signed [28:0] product_4_products_6;
  logic signed [28:0] product_4_products_7;
  logic signed [28:0] product_4_products_8;
  logic signed [28:0] product_4_products_9;
  logic signed [28:0] product_4_products_10;
  logic signed [28:0] product_4_products_11;
  logic signed [28:0] product_4_products_12;
  logic signed [28:0] product_4_products_13;
  logic signed [28:0] product_4_products_14;
  logic signed [28:0] product_4_products_15;
  logic signed [28:0] product_4_products_16;
  logic signed [28:0] product_4_products_17;
  logic signed [28:0] product_4_products_18;
  logic signed [28:0] product_4_products_19;
  logic signed [28:0] product_4_products_20;
  logic signed [28:0] product_4_products_21;
  logic signed [28:0] product_4_products_22;
  logic signed [28:0] product_4_products_23;
  logic signed [28:0] product_4_products_24;
  logic signed [28:0] product_4_products_25;
  logic signed [28:0] product_4_products_26;
  logic signed [28:0] product_4_products_27;
  logic signed [28:0] product_4_products_28;
  logic signed [28:0] product_4_products_29;
  logic signed [28:0] product_4_products_30;
  logic signed [28:0] product_4_products_31;
  logic signed [28:0] product_4_products_32;
  logic signed [28:0] product_4_products_33;
  logic signed [28:0] product_4_products_34;
  logic signed [28:0] product_4_products_35;
  logic signed [28:0] product_4_products_36;
  logic signed [28:0] product_4_products_37;
  logic signed [28:0] product_4_products_38;
  logic signed [28:0] product_4_products_39;
  logic signed [28:0] product_4_products_40;
  logic signed [28:0] product_4_products_41;
  logic signed [28:0] product_4_products_42;
  logic signed [28:0] product_4_products_43;
  logic signed [28:0] product_4_products_44;
  logic signed [28:0] product_4_products_45;
  logic signed [28:0] product_4_products_46;
  logic signed [28:0] product_4_products_47;
  logic signed [28:0] product_4_products_48;
  logic signed [28:0] product_4_products_49;
  logic signed [28:0] product_4_products_50;
  logic signed [28:0] product_4_products_51;
  logic signed [28:0] product_4_products_52;
  logic signed [28:0] product_4_products_53;
  logic signed [28:0] product_4_products_54;
  logic signed [28:0] product_4_products_55;
  logic signed [28:0] product_4_products_56;
  logic signed [28:0] product_4_products_57;
  logic signed [28:0] product_4_products_58;
  logic signed [28:0] product_4_products_59;
  logic signed [28:0] product_4_products_60;
  logic signed [28:0] product_4_products_61;
  logic signed [28:0] product_4_products_62;
  logic signed [28:0] product_4_products_63;
  logic [16:0]        product_5_weight;
  logic signed [28:0] product_5_products_0;
  logic signed [28:0] product_5_products_1;
  logic signed [28:0] product_5_products_2;
  logic signed [28:0] product_5_products_3;
  logic signed [28:0] product_5_products_4;
  logic signed [28:0] product_5_products_5;
  logic signed [28:0] product_5_products_6;
  logic signed [28:0] product_5_products_7;
  logic signed [28:0] product_5_products_8;
  logic signed [28:0] product_5_products_9;
  logic signed [28:0] product_5_products_10;
  logic signed [28:0] product_5_products_11;
  logic signed [28:0] product_5_products_12;
  logic signed [28:0] product_5_products_13;
  logic signed [28:0] product_5_products_14;
  logic signed [28:0] product_5_products_15;
  logic signed [28:0] product_5_products_16;
  logic signed [28:0] product_5_products_17;
  logic signed [28:0] product_5_products_18;
  logic signed [28:0] product_5_products_19;
  logic signed [28:0] product_5_products_20;
  logic signed [28:0] product_5_products_21;
  logic signed [28:0] product_5_products_22;
  logic signed [28:0] product_5_products_23;
  logic signed [28:0] product_5_products_24;
  logic signed [28:0] product_5_products_25;
  logic signed [28:0] product_5_products_26;
  logic signed [28:0] product_5_products_27;
  logic signed [28:0] product_5_products_28;
  logic signed [28:0] product_5_products_29;
  logic signed [28:0] product_5_products_30;
  logic signed [28:0] product_5_products_31;
  logic signed [28:0] product_5_products_32;
  logic signed [28:0] product_5_products_33;
  logic signed [28:0] product_5_products_34;
  logic signed [28:0] product_5_products_35;
  logic signed [28:0] product_5_products_36;
  logic signed [28:0] product_5_products_37;
  logic signed [28:0] product_5_products_38;
  logic signed [28:0] product_5_products_39;
  logic signed [28:0] product_5_products_40;
  logic signed [28:0] product_5_products_41;
  logic signed [28:0] product_5_products_42;
  logic signed [28:0] product_5_products_43;
  logic signed [28:0] product_5_products_44;
  logic signed [28:0] product_5_products_45;
  logic signed [28:0] product_5_products_46;
  logic signed [28:0] product_5_products_47;
  logic signed [28:0] product_5_products_48;
  logic signed [28:0] product_5_products_49;
  logic signed [28:0] product_5_products_50;
  logic signed [28:0] product_5_products_51;
  logic signed [28:0] product_5_products_52;
  logic signed [28:0] product_5_products_53;
  logic signed [28:0] product_5_products_54;
  logic signed [28:0] product_5_products_55;
  logic signed [28:0] product_5_products_56;
  logic signed [28:0] product_5_products_57;
  logic signed [28:0] product_5_products_58;
  logic signed [28:0] product_5_products_59;
  logic signed [28:0] product_5_products_60;
  logic signed [28:0] product_5_products_61;
  logic signed [28:0] product_5_products_62;
  logic signed [28:0] product_5_products_63;
  logic [16:0]        product_6_weight;
  logic signed [28:0] product_6_products_0;
  logic signed [28:0] product_6_products_1;
  logic signed [28:0] product_6_products_2;
  logic signed [28:0] product_6_products_3;
  logic signed [28:0] product_6_products_4;
  logic signed [28:0] product_6_products_5;
  logic signed [28:0] product_6_products_6;
  logic signed [28:0] product_6_products_7;
  logic signed [28:0] product_6_products_8;
  logic signed [28:0] product_6_products_9;
  logic signed [28:0] product_6_products_10;
  logic signed [28:0] product_6_products_11;
  logic signed [28:0] product_6_products_12;
  logic signed [28:0] product_6_products_13;
  logic signed [28:0] product_6_products_14;
  logic signed [28:0] product_6_products_15;
  logic signed [28:0] product_6_products_16;
  logic signed [28:0] product_6_products_17;
  logic signed [28:0] product_6_products_18;
  logic signed [28:0] product_6_products_19;
  logic signed [28:0] product_6_products_20;
  logic signed [28:0] product_6_products_21;
  logic signed [28:0] product_6_products_22;
  logic signed [28:0] product_6_products_23;
  logic signed [28:0] product_6_products_24;
  logic signed [28:0] product_6_products_25;
  logic signed [28:0] product_6_products_26;
  logic signed [28:0] product_6_products_27;
  logic signed [28:0] product_6_products_28;
  logic signed [28:0] product_6_products_29;
  logic signed [28:0] product_6_products_30;
  logic signed [28:0] product_6_products_31;
  logic signed [28:0] product_6_products_32;
  logic signed [28:0] product_6_products_33;
  logic signed [28:0] product_6_products_34;
  logic signed [28:0] product_6_products_35;
  logic signed [28:0] product_6_products_36;
  logic signed [28:0] product_6_products_37;
  logic signed [28:0] product_6_products_38;
  logic signed [28:0] product_6_products_39;
  logic signed [28:0] product_6_products_40;
  logic signed [28:0] product_6_products_41;
  logic signed [28:0] product_6_products_42;
  logic signed [28:0] product_6_products_43;
  logic signed [28:0] product_6_products_44;
  logic signed [28:0] product_6_products_45;
  logic signed [28:0] product_6_products_46;
  logic signed [28:0] product_6_products_47;
  logic signed [28:0] product_6_products_48;
  logic signed [28:0] product_6_products_49;
  logic signed [28:0] product_6_products_50;
  logic signed [28:0] product_6_products_51;
  logic signed [28:0] product_6_products_52;
  logic signed [28:0] product_6_products_53;
  logic signed [28:0] product_6_products_54;
  logic signed [28:0] product_6_products_55;
  logic signed [28:0] product_6_products_56;
  logic signed [28:0] product_6_products_57;
  logic signed [28:0] product_6_products_58;
  logic signed [28:0] product_6_products_59;
  logic signed [28:0] product_6_products_60;
  logic signed [28:0] product_6_products_61;
  logic signed [28:0] product_6_products_62;
  logic signed [28:0] product_6_products_63;
  logic [16:0]        product_7_weight;
  logic signed [28:0] product_7_products_0;
  logic signed [28:0] product_7_products_1;
  logic signed [28:0] product_7_products_2;
  logic signed [28:0] product_7_products_3;
  logic signed [28:0] product_7_products_4;
  logic signed [28:0] product_7_products_5;
  logic signed [28:0] product_7_products_6;
  logic signed [28:0] product_7_products_7;
  logic signed [28:0] product_7_products_8;
  logic signed [28:0] product_7_products_9;
  logic signed [28:0] product_7_products_10;
  logic signed [28:0] product_7_products_11;
  logic signed [28:0] product_7_products_12;
  logic signed [28:0] product_7_products_13;
  logic signed [28:0] product_7_products_14;
  logic signed [28:0] product_7_products_15;
  logic signed [28:0] product_7_products_16;
  logic signed [28:0] product_7_products_17;
  logic signed [28:0] product_7_products_18;
  logic signed [28:0] product_7_products_19;
  logic signed [28:0] product_7_products_20;
  logic signed [28:0] product_7_products_21;
  logic signed [28:0] product_7_products_22;
  logic signed [28:0] product_7_products_23;
  logic signed [28:0] product_7_products_24;
  logic signed [28:0] product_7_products_25;
  logic signed [28:0] product_7_products_26;
  logic signed [28:0] product_7_products_27;
  logic signed [28:0] product_7_products_28;
  logic signed [28:0] product_7_products_29;
  logic signed [28:0] product_7_products_30;
  logic signed [28:0] product_7_products_31;
  logic signed [28:0] product_7_products_32;
  logic signed [28:0] product_7_products_33;
  logic signed [28:0] product_7_products_34;
  logic signed [28:0] product_7_products_35;
  logic signed [28:0] product_7_products_36;
  logic signed [28:0] product_7_products_37;
  logic signed [28:0] product_7_products_38;
  logic signed [28:0] product_7_products_39;
  logic signed [28:0] product_7_products_40;
  logic signed [28:0] product_7_products_41;
  logic signed [28:0] product_7_products_42;
  logic signed [28:0] product_7_products_43;
  logic signed [28:0] product_7_products_44;
  logic signed [28:0] product_7_products_45;
  logic signed [28:0] product_7_products_46;
  logic signed [28:0] product_7_products_47;
  logic signed [28:0] product_7_products_48;
  logic signed [28:0] product_7_products_49;
  logic signed [28:0] product_7_products_50;
  logic signed [28:0] product_7_products_51;
  logic signed [28:0] product_7_products_52;
  logic signed [28:0] product_7_products_53;
  logic signed [28:0] product_7_products_54;
  logic signed [28:0] product_7_products_55;
  logic signed [28:0] product_7_products_56;
  logic signed [28:0] product_7_products_57;
  logic signed [28:0] product_7_products_58;
  logic signed [28:0] product_7_products_59;
  logic signed [28:0] product_7_products_60;
  logic signed [28:0] product_7_products_61;
  logic signed [28:0] product_7_products_62;
  logic signed [28:0] product_7_products_63;
  logic               accumulators_complete;
  logic [2:0]         accumulators_complete_tag_slot;
  logic [1:0]         accumulators_complete_tag_head_size;
  logic               accumulators_complete_tag_first_unused;
  logic               accumulators_complete_tag_ending_unused;
  logic               accumulators_complete_tag_upper_half_unused;
  logic [2:0]         slot;
  logic [3:0]         last_beat;
  logic [3:0]         beat;
  logic               held;
  logic [3:0]         narrow;
  logic               is_last;
  logic               values_4_valid_or_weights_payload_count;
  logic               values_6_valid_or_weights_payload_count;
  logic               values_0_valid_or_weights_payload_count;
  logic               values_2_valid_or_weights_payload_count;
  logic               weights_valid_and_values_0_valid_or;

  assign wide = weights_payload_head_size == 2'd2;
  assign vector_done = !wide || upper_half;
  assign ending = weights_payload_last && vector_done;
  assign values_4_valid_or_weights_payload_count =
      (values_4_valid || (weights_payload_count <= 4'd4)) &&
      (values_5_valid || (weights_payload_count <= 4'd5));
  assign values_6_valid_or_weights_payload_count =
      (values_6_valid || (weights_payload_count <= 4'd6)) &&
      (values_7_valid || (weights_payload_count <= 4'd7));
  assign values_0_valid_or_weights_payload_count =
      (values_0_valid || (weights_payload_count <= 4'd0)) &&
      (values_1_valid || (weights_payload_count <= 4'd1));
  assign values_2_valid_or_weights_payload_count =
      (values_2_valid || (weights_payload_count <= 4'd2)) &&
      (values_3_valid || (weights_payload_count <= 4'd3));
  assign weights_valid_and_values_0_valid_or = weights_valid &&
      (values_0_valid_or_weights_payload_count && values_2_valid_or_weights_payload_count &&
      (values_4_valid_or_weights_payload_count && values_6_valid_or_weights_payload_count));
  assign fire = weights_valid_and_values_0_valid_or && !(ending && row_ending);
  assign values_0_ready = fire && (weights_payload_count > 4'd0);
  assign values_1_ready = fire && (weights_payload_count > 4'd1);
  assign values_2_ready = fire && (weights_payload_count > 4'd2);
  assign values_3_ready = fire && (weights_payload_count > 4'd3);
  assign values_4_ready = fire && (weights_payload_count > 4'd4);
  assign values_5_ready = fire && (weights_payload_count > 4'd5);
  assign values_6_ready = fire && (weights_payload_count > 4'd6);
  assign values_7_ready = fire && (weights_payload_count > 4'd7);
  assign weights_ready = fire && vector_done;
  assign multiplying = fire;
  assign product_0_weight = (weights_payload_count > 4'd0) ? weights_payload_weights_0 : 17'd0;
  assign product_1_weight = (weights_payload_count > 4'd1) ? weights_payload_weights_1 : 17'd0;
  assign product_2_weight = (weights_payload_count > 4'd2) ? weights_payload_weights_2 : 17'd0;
  assign product_3_weight = (weights_payload_count > 4'd3) ? weights_payload_weights_3 : 17'd0;
  assign product_4_weight = (weights_payload_count > 4'd4) ? weights_payload_weights_4 : 17'd0;
  assign product_5_weight = (weights_payload_count > 4'd5) ? weights_payload_weights_5 : 17'd0;
  assign product_6_weight = (weights_payload_count > 4'd6) ? weights_payload_weights_6 : 17'd0;
  assign product_7_weight = (weights_payload_count > 4'd7) ? weights_payload_weights_7 : 17'd0;
  assign narrow = (accumulators_complete_tag_head_size == 2'd0) ? 4'd3 : 4'd7;
  assign is_last = beat == last_beat;
  assign sums_valid = held;
  assign sums_payload_slot = slot;
  assign sums_payload_index = beat;
  assign sums_payload_last = is_last;

  weight_products product_0 (
    .clk         (clk),
    .valid       (fire),
    .weight      (product_0_weight),
    .segment     (values_0_payload),
    .products_0  (product_0_products_0),
    .products_1  (product_0_products_1),
    .products_2  (product_0_products_2),
    .products_3  (product_0_products_3),
    .products_4  (product_0_products_4),
    .products_5  (product_0_products_5),
    .products_6  (product_0_products_6),
    .products_7  (product_0_products_7),
    .products_8  (product_0_products_8),
    .products_9  (product_0_products_9),
    .products_10 (product_0_products_10),
    .products_11 (product_0_products_11),
    .products_12 (product_0_products_12),
    .products_13 (product_0_products_13),
    .products_14 (product_0_products_14),
    .products_15 (product_0_products_15),
    .products_16 (product_0_products_16),
    .products_17 (product_0_products_17),
    .products_18 (product_0_products_18),
    .products_19 (product_0_products_19),
    .products_20 (product_0_products_20),
    .products_21 (product_0_products_21),
    .products_22 (product_0_products_22),
    .products_23 (product_0_products_23),
    .products_24 (product_0_products_24),
    .products_25 (product_0_products_25),
    .products_26 (product_0_products_26),
    .products_27 (product_0_products_27),
    .products_28 (product_0_products_28),
    .products_29 (product_0_products_29),
    .products_30 (product_0_products_30),
    .products_31 (product_0_products_31),
    .products_32 (product_0_products_32),
    .products_33 (product_0_products_33),
    .products_34 (product_0_products_34),
    .products_35 (product_0_products_35),
    .products_36 (product_0_products_36),
    .products_37 (product_0_products_37),
    .products_38 (product_0_products_38),
    .products_39 (product_0_products_39),
    .products_40 (product_0_products_40),
    .products_41 (product_0_products_41),
    .products_42 (product_0_products_42),
    .products_43 (product_0_products_43),
    .products_44 (product_0_products_44),
    .products_45 (product_0_products_45),
    .products_46 (product_0_products_46),
    .products_47 (product_0_products_47),
    .products_48 (product_0_products_48),
    .products_49 (product_0_products_49),
    .products_50 (product_0_products_50),
    .products_51 (product_0_products_51),
    .products_52 (product_0_products_52),
    .products_53 (product_0_products_53),
    .products_54 (product_0_products_54),
    .products_55 (product_0_products_55),
    .products_56 (product_0_products_56),
    .products_57 (product_0_products_57),
    .products_58 (product_0_products_58),
    .products_59 (product_0_products_59),
    .products_60 (product_0_products_60),
    .products_61 (product_0_products_61),
    .products_62 (product_0_products_62),
    .products_63 (product_0_products_63)
  );

  weight_products product_1 (
    .clk         (clk),
    .valid       (fire),
    .weight      (product_1_weight),
    .segment     (values_1_payload),
    .products_0  (product_1_products_0),
    .products_1  (product_1_products_1),
    .products_2  (product_1_products_2),
    .products_3  (product_1_products_3),
    .products_4  (product_1_products_4),
    .products_5  (product_1_products_5),
    .products_6  (product_1_products_6),
    .products_7  (product_1_products_7),
    .products_8  (product_1_products_8),
    .products_9  (product_1_products_9),
    .products_10 (product_1_products_10),
    .products_11 (product_1_products_11),
    .products_12 (product_1_products_12),
    .products_13 (product_1_products_13),
    .products_14 (product_1_products_14),
    .products_15 (product_1_products_15),
    .products_16 (product_1_products_16),
    .products_17 (product_1_products_17),
    .products_18 (product_1_products_18),
    .products_19 (product_1_products_19),
    .products_20 (product_1_products_20),
    .products_21 (product_1_products_21),
    .products_22 (product_1_products_22),
    .products_23 (product_1_products_23),
    .products_24 (product_1_products_24),
    .products_25 (product_1_products_25),
    .products_26 (product_1_products_26),
    .products_27 (product_1_products_27),
    .products_28 (product_1_products_28),
    .products_29 (product_1_products_29),
    .products_30 (product_1_products_30),
    .products_31 (product_1_products_31),
    .products_32 (product_1_products_32),
    .products_33 (product_1_products_33),
    .products_34 (product_1_products_34),
    .products_35 (product_1_products_35),
    .products_36 (product_1_products_36),
    .products_37 (product_1_products_37),
    .products_38 (product_1_products_38),
    .products_39 (product_1_products_39),
    .products_40 (product_1_products_40),
    .products_41 (product_1_products_41),
    .products_42 (product_1_products_42),
    .products_43 (product_1_products_43),
    .products_44 (product_1_products_44),
    .products_45 (product_1_products_45),
    .products_46 (product_1_products_46),
    .products_47 (product_1_products_47),
    .products_48 (product_1_products_48),
    .products_49 (product_1_products_49),
    .products_50 (product_1_products_50),
    .products_51 (product_1_products_51),
    .products_52 (product_1_products_52),
    .products_53 (product_1_products_53),
    .products_54 (product_1_products_54),
    .products_55 (product_1_products_55),
    .products_56 (product_1_products_56),
    .products_57 (product_1_products_57),
    .products_58 (product_1_products_58),
    .products_59 (product_1_products_59),
    .products_60 (product_1_products_60),
    .products_61 (product_1_products_61),
    .products_62 (product_1_products_62),
    .products_63 (product_1_products_63)
  );

  weight_products product_2 (
    .clk         (clk),
    .valid       (fire),
    .weight      (product_2_weight),
    .segment     (values_2_payload),
    .products_0  (product_2_products_0),
    .products_1  (product_2_products_1),
    .products_2  (product_2_products_2),
    .products_3  (product_2_products_3),
    .products_4  (product_2_products_4),
    .products_5  (product_2_products_5),
    .products_6  (product_2_products_6),
    .products_7  (product_2_products_7),
    .products_8  (product_2_products_8),
    .products_9  (product_2_products_9),
    .products_10 (product_2_products_10),
    .products_11 (product_2_products_11),
    .products_12 (product_2_products_12),
    .products_13 (product_2_products_13),
    .products_14 (product_2_products_14),
    .products_15 (product_2_products_15),
    .products_16 (product_2_products_16),
    .products_17 (product_2_products_17),
    .products_18 (product_2_products_18),
    .products_19 (product_2_products_19),
    .products_20 (product_2_products_20),
    .products_21 (product_2_products_21),
    .products_22 (product_2_products_22),
    .products_23 (product_2_products_23),
    .products_24 (product_2_products_24),
    .products_25 (product_2_products_25),
    .products_26 (product_2_products_26),
    .products_27 (product_2_products_27),
    .products_28 (product_2_products_28),
    .products_29 (product_2_products_29),
    .products_30 (product_2_products_30),
    .products_31 (product_2_products_31),
    .products_32 (product_2_products_32),
    .products_33 (product_2_products_33),
    .products_34 (product_2_products_34),
    .products_35 (product_2_products_35),
    .products_36 (product_2_products_36),
    .products_37 (product_2_products_37),
    .products_38 (product_2_products_38),
    .products_39 (product_2_products_39),
    .products_40 (product_2_products_40),
    .products_41 (product_2_products_41),
    .products_42 (product_2_products_42),
    .products_43 (product_2_products_43),
    .products_44 (product_2_products_44),
    .products_45 (product_2_products_45),
    .products_46 (product_2_products_46),
    .products_47 (product_2_products_47),
    .products_48 (product_2_products_48),
    .products_49 (product_2_products_49),
    .products_50 (product_2_products_50),
    .products_51 (product_2_products_51),
    .products_52 (product_2_products_52),
    .products_53 (product_2_products_53),
    .products_54 (product_2_products_54),
    .products_55 (product_2_products_55),
    .products_56 (product_2_products_56),
    .products_57 (product_2_products_57),
    .products_58 (product_2_products_58),
    .products_59 (product_2_products_59),
    .products_60 (product_2_products_60),
    .products_61 (product_2_products_61),
    .products_62 (product_2_products_62),
    .products_63 (product_2_products_63)
  );

  weight_products product_3 (
    .clk         (clk),
    .valid       (fire),
    .weight      (product_3_weight),
    .segment     (values_3_payload),
    .products_0  (product_3_products_0),
    .products_1  (product_3_products_1),
    .products_2  (product_3_products_2),
    .products_3  (product_3_products_3),
    .products_4  (product_3_products_4),
    .products_5  (product_3_products_5),
    .products_6  (product_3_products_6),
    .products_7  (product_3_products_7),
    .products_8  (product_3_products_8),
    .products_9  (product_3_products_9),
    .products_10 (product_3_products_10),
    .products_11 (product_3_products_11),
    .products_12 (product_3_products_12),
    .products_13 (product_3_products_13),
    .products_14 (product_3_products_14),
    .products_15 (product_3_products_15),
    .products_16 (product_3_products_16),
    .products_17 (product_3_products_17),
    .products_18 (product_3_products_18),
    .products_19 (product_3_products_19),
    .products_20 (product_3_products_20),
    .products_21 (product_3_products_21),
    .products_22 (product_3_products_22),
    .products_23 (product_3_products_23),
    .products_24 (product_3_products_24),
    .products_25 (product_3_products_25),
    .products_26 (product_3_products_26),
    .products_27 (product_3_products_27),
    .products_28 (product_3_products_28),
    .products_29 (product_3_products_29),
    .products_30 (product_3_products_30),
    .products_31 (product_3_products_31),
    .products_32 (product_3_products_32),
    .products_33 (product_3_products_33),
    .products_34 (product_3_products_34),
    .products_35 (product_3_products_35),
    .products_36 (product_3_products_36),
    .products_37 (product_3_products_37),
    .products_38 (product_3_products_38),
    .products_39 (product_3_products_39),
    .products_40 (product_3_products_40),
    .products_41 (product_3_products_41),
    .products_42 (product_3_products_42),
    .products_43 (product_3_products_43),
    .products_44 (product_3_products_44),
    .products_45 (product_3_products_45),
    .products_46 (product_3_products_46),
    .products_47 (product_3_products_47),
    .products_48 (product_3_products_48),
    .products_49 (product_3_products_49),
    .products_50 (product_3_products_50),
    .products_51 (product_3_products_51),
    .products_52 (product_3_products_52),
    .products_53 (product_3_products_53),
    .products_54 (product_3_products_54),
    .products_55 (product_3_products_55),
    .products_56 (product_3_products_56),
    .products_57 (product_3_products_57),
    .products_58 (product_3_products_58),
    .products_59 (product_3_products_59),
    .products_60 (product_3_products_60),
    .products_61 (product_3_products_61),
    .products_62 (product_3_products_62),
    .products_63 (product_3_products_63)
  );

  weight_products product_4 (
    .clk         (clk),
    .valid       (fire),
    .weight      (product_4_weight),
    .segment     (values_4_payload),
    .products_0  (product_4_products_0),
    .products_1  (product_4_products_1),
    .products_2  (product_4_products_2),
    .products_3  (product_4_products_3),
    .products_4  (product_4_products_4),
    .products_5  (product_4_products_5),
    .products_6  (product_4_products_6),
    .products_7  (product_4_products_7),
    .products_8  (product_4_products_8),
    .products_9  (product_4_products_9),
    .products_10 (product_4_products_10),
    .products_11 (product_4_products_11),
    .products_12 (product_4_products_12),
    .products_13 (product_4_products_13),
    .products_14 (product_4_products_14),
    .products_15 (product_4_products_15),
    .products_16 (product_4_products_16),
    .products_17 (product_4_products_17),
    .products_18 (product_4_products_18),
    .products_19 (product_4_products_19),
    .products_20 (product_4_products_20),
    .products_21 (product_4_products_21),
    .products_22 (product_4_products_22),
    .products_23 (product_4_products_23),
    .products_24 (product_4_products_24),
    .products_25 (product_4_products_25),
    .products_26 (product_4_products_26),
    .products_27 (product_4_products_27),
    .products_28 (product_4_products_28),
    .products_29 (product_4_products_29),
    .products_30 (product_4_products_30),
    .products_31 (product_4_products_31),
    .products_32 (product_4_products_32),
    .products_33 (product_4_products_33),
    .products_34 (product_4_products_34),
    .products_35 (product_4_products_35),
    .products_36 (product_4_products_36),
    .products_37 (product_4_products_37),
    .products_38 (product_4_products_38),
    .products_39 (product_4_products_39),
    .products_40 (product_4_products_40),
    .products_41 (product_4_products_41),
    .products_42 (product_4_products_42),
    .products_43 (product_4_products_43),
    .products_44 (product_4_products_44),
    .products_45 (product_4_products_45),
    .products_46 (product_4_products_46),
    .products_47 (product_4_products_47),
    .products_48 (product_4_products_48),
    .products_49 (product_4_products_49),
    .products_50 (product_4_products_50),
    .products_51 (product_4_products_51),
    .products_52 (product_4_products_52),
    .products_53 (product_4_products_53),
    .products_54 (product_4_products_54),
    .products_55 (product_4_products_55),
    .products_56 (product_4_products_56),
    .products_57 (product_4_products_57),
    .products_58 (product_4_products_58),
    .products_59 (product_4_products_59),
    .products_60 (product_4_products_60),
    .products_61 (product_4_products_61),
    .products_62 (product_4_products_62),
    .products_63 (product_4_products_63)
  );

  weight_products product_5 (
    .clk         (clk),
    .valid       (fire),
    .weight      (product_5_weight),
    .segment     (values_5_payload),
    .products_0  (product_5_products_0),
    .products_1  (product_5_products_1),
    .products_2  (product_5_products_2),
    .products_3  (product_5_products_3),
    .products_4  (product_5_products_4),
    .products_5  (product_5_products_5),
    .products_6  (product_5_products_6),
    .products_7  (product_5_products_7),
    .products_8  (product_5_products_8),
    .products_9  (product_5_products_9),
    .products_10 (product_5_products_10),
    .products_11 (product_5_products_11),
    .products_12 (product_5_products_12),
    .products_13 (product_5_products_13),
    .products_14 (product_5_products_14),
    .products_15 (product_5_products_15),
    .products_16 (product_5_products_16),
    .products_17 (product_5_products_17),
    .products_18 (product_5_products_18),
    .products_19 (product_5_products_19),
    .products_20 (product_5_products_20),
    .products_21 (product_5_products_21),
    .products_22 (product_5_products_22),
    .products_23 (product_5_products_23),
    .products_24 (product_5_products_24),
    .products_25 (product_5_products_25),
    .products_26 (product_5_products_26),
    .products_27 (product_5_products_27),
    .products_28 (product_5_products_28),
    .products_29 (product_5_products_29),
    .products_30 (product_5_products_30),
    .products_31 (product_5_products_31),
    .products_32 (product_5_products_32),
    .products_33 (product_5_products_33),
    .products_34 (product_5_products_34),
    .products_35 (product_5_products_35),
    .products_36 (product_5_products_36),
    .products_37 (product_5_products_37),
    .products_38 (product_5_products_38),
    .products_39 (product_5_products_39),
    .products_40 (product_5_products_40),
    .products_41 (product_5_products_41),
    .products_42 (product_5_products_42),
    .products_43 (product_5_products_43),
    .products_44 (product_5_products_44),
    .products_45 (product_5_products_45),
    .products_46 (product_5_products_46),
    .products_47 (product_5_products_47),
    .products_48 (product_5_products_48),
    .products_49 (product_5_products_49),
    .products_50 (product_5_products_50),
    .products_51 (product_5_products_51),
    .products_52 (product_5_products_52),
    .products_53 (product_5_products_53),
    .products_54 (product_5_products_54),
    .products_55 (product_5_products_55),
    .products_56 (product_5_products_56),
    .products_57 (product_5_products_57),
    .products_58 (product_5_products_58),
    .products_59 (product_5_products_59),
    .products_60 (product_5_products_60),
    .products_61 (product_5_products_61),
    .products_62 (product_5_products_62),
    .products_63 (product_5_products_63)
  );

  weight_products product_6 (
    .clk         (clk),
    .valid       (fire),
    .weight      (product_6_weight),
    .segment     (values_6_payload),
    .products_0  (product_6_products_0),
    .products_1  (product_6_products_1),
    .products_2  (product_6_products_2),
    .products_3  (product_6_products_3),
    .products_4  (product_6_products_4),
    .products_5  (product_6_products_5),
    .products_6  (product_6_products_6),
    .products_7  (product_6_products_7),
    .products_8  (product_6_products_8),
    .products_9  (product_6_products_9),
    .products_10 (product_6_products_10),
    .products_11 (product_6_products_11),
    .products_12 (product_6_products_12),
    .products_13 (product_6_products_13),
    .products_14 (product_6_products_14),
    .products_15 (product_6_products_15),
    .products_16 (product_6_products_16),
    .products_17 (product_6_products_17),
    .products_18 (product_6_products_18),
    .products_19 (product_6_products_19),
    .products_20 (product_6_products_20),
    .products_21 (product_6_products_21),
    .products_22 (product_6_products_22),
    .products_23 (product_6_products_23),
    .products_24 (product_6_products_24),
    .products_25 (product_6_products_25),
    .products_26 (product_6_products_26),
    .products_27 (product_6_products_27),
    .products_28 (product_6_products_28),
    .products_29 (product_6_products_29),
    .products_30 (product_6_products_30),
    .products_31 (product_6_products_31),
    .products_32 (product_6_products_32),
    .products_33 (product_6_products_33),
    .products_34 (product_6_products_34),
    .products_35 (product_6_products_35),
    .products_36 (product_6_products_36),
    .products_37 (product_6_products_37),
    .products_38 (product_6_products_38),
    .products_39 (product_6_products_39),
    .products_40 (product_6_products_40),
    .products_41 (product_6_products_41),
    .products_42 (product_6_products_42),
    .products_43 (product_6_products_43),
    .products_44 (product_6_products_44),
    .products_45 (product_6_products_45),
    .products_46 (product_6_products_46),
    .products_47 (product_6_products_47),
    .products_48 (product_6_products_48),
    .products_49 (product_6_products_49),
    .products_50 (product_6_products_50),
    .products_51 (product_6_products_51),
    .products_52 (product_6_products_52),
    .products_53 (product_6_products_53),
    .products_54 (product_6_products_54),
    .products_55 (product_6_products_55),
    .products_56 (product_6_products_56),
    .products_57 (product_6_products_57),
    .products_58 (product_6_products_58),
    .products_59 (product_6_products_59),
    .products_60 (product_6_products_60),
    .products_61 (product_6_products_61),
    .products_62 (product_6_products_62),
    .products_63 (product_6_products_63)
  );

  weight_products product_7 (
    .clk         (clk),
    .valid       (fire),
    .weight      (product_7_weight),
    .segment     (values_7_payload),
    .products_0  (product_7_products_0),
    .products_1  (product_7_products_1),
    .products_2  (product_7_products_2),
    .products_3  (product_7_products_3),
    .products_4  (product_7_products_4),
    .products_5  (product_7_products_5),
    .products_6  (product_7_products_6),
    .products_7  (product_7_products_7),
    .products_8  (product_7_products_8),
    .products_9  (product_7_products_9),
    .products_10 (product_7_products_10),
    .products_11 (product_7_products_11),
    .products_12 (product_7_products_12),
    .products_13 (product_7_products_13),
    .products_14 (product_7_products_14),
    .products_15 (product_7_products_15),
    .products_16 (product_7_products_16),
    .products_17 (product_7_products_17),
    .products_18 (product_7_products_18),
    .products_19 (product_7_products_19),
    .products_20 (product_7_products_20),
    .products_21 (product_7_products_21),
    .products_22 (product_7_products_22),
    .products_23 (product_7_products_23),
    .products_24 (product_7_products_24),
    .products_25 (product_7_products_25),
    .products_26 (product_7_products_26),
    .products_27 (product_7_products_27),
    .products_28 (product_7_products_28),
    .products_29 (product_7_products_29),
    .products_30 (product_7_products_30),
    .products_31 (product_7_products_31),
    .products_32 (product_7_products_32),
    .products_33 (product_7_products_33),
    .products_34 (product_7_products_34),
    .products_35 (product_7_products_35),
    .products_36 (product_7_products_36),
    .products_37 (product_7_products_37),
    .products_38 (product_7_products_38),
    .products_39 (product_7_products_39),
    .products_40 (product_7_products_40),
    .products_41 (product_7_products_41),
    .products_42 (product_7_products_42),
    .products_43 (product_7_products_43),
    .products_44 (product_7_products_44),
    .products_45 (product_7_products_45),
    .products_46 (product_7_products_46),
    .products_47 (product_7_products_47),
    .products_48 (product_7_products_48),
    .products_49 (product_7_products_49),
    .products_50 (product_7_products_50),
    .products_51 (product_7_products_51),
    .products_52 (product_7_products_52),
    .products_53 (product_7_products_53),
    .products_54 (product_7_products_54),
    .products_55 (product_7_products_55),
    .products_56 (product_7_products_56),
    .products_57 (product_7_products_57),
    .products_58 (product_7_products_58),
    .products_59 (product_7_products_59),
    .products_60 (product_7_products_60),
    .products_61 (product_7_products_61),
    .products_62 (product_7_products_62),
    .products_63 (product_7_products_63)
  );

  accumulators accumulators (
    .clk                     (clk),
    .rst                     (rst),
    .valid                   (multiplied),
    .tag_slot                (multiplied_tag_slot),
    .tag_head_size           (multiplied_tag_head_size),
    .tag_first               (multiplied_tag_first),
    .tag_ending              (multiplied_tag_ending),
    .tag_upper_half          (multiplied_tag_upper_half),
    .products_0_0            (product_0_products_0),
    .products_0_1            (product_0_products_1),
    .products_0_2            (product_0_products_2),
    .products_0_3            (product_0_products_3),
    .products_0_4            (product_0_products_4),
    .products_0_5            (product_0_products_5),
    .products_0_6            (product_0_products_6),
    .products_0_7            (product_0_products_7),
    .products_0_8            (product_0_products_8),
    .products_0_9            (product_0_products_9),
    .products_0_10           (product_0_products_10),
    .products_0_11           (product_0_products_11),
    .products_0_12           (product_0_products_12),
    .products_0_13           (product_0_products_13),
    .products_0_14           (product_0_products_14),
    .products_0_15           (product_0_products_15),
    .products_0_16           (product_0_products_16),
    .products_0_17           (product_0_products_17),
    .products_0_18           (product_0_products_18),
    .products_0_19           (product_0_products_19),
    .products_0_20           (product_0_products_20),
    .products_0_21           (product_0_products_21),
    .products_0_22           (product_0_products_22),
    .products_0_23           (product_0_products_23),
    .products_0_24           (product_0_products_24),
    .products_0_25           (product_0_products_25),
    .products_0_26           (product_0_products_26),
    .products_0_27           (product_0_products_27),
    .products_0_28           (product_0_products_28),
    .products_0_29           (product_0_products_29),
    .products_0_30           (product_0_products_30),
    .products_0_31           (product_0_products_31),
    .products_0_32           (product_0_products_32),
    .products_0_33           (product_0_products_33),
    .products_0_34           (product_0_products_34),
    .products_0_35           (product_0_products_35),
    .products_0_36           (product_0_products_36),
    .products_0_37           (product_0_products_37),
    .products_0_38           (product_0_products_38),
    .products_0_39           (product_0_products_39),
    .products_0_40           (product_0_products_40),
    .products_0_41           (product_0_products_41),
    .products_0_42           (product_0_products_42),
    .products_0_43           (product_0_products_43),
    .products_0_44           (product_0_products_44),
    .products_0_45           (product_0_products_45),
    .products_0_46           (product_0_products_46),
    .products_0_47           (product_0_products_47),
    .products_0_48           (product_0_products_48),
    .products_0_49           (product_0_products_49),
    .products_0_50           (product_0_products_50),
    .products_0_51           (product_0_products_51),
    .products_0_52           (product_0_products_52),
    .products_0_53           (product_0_products_53),
    .products_0_54           (product_0_products_54),
    .products_0_55           (product_0_products_55),
    .products_0_56           (product_0_products_56),
    .products_0_57           (product_0_products_57),
    .products_0_58           (product_0_products_58),
    .products_0_59           (product_0_products_59),
    .products_0_60           (product_0_products_60),
    .products_0_61           (product_0_products_61),
    .products_0_62           (product_0_products_62),
    .products_0_63           (product_0_products_63),
    .products_1_0            (product_1_products_0),
    .products_1_1            (product_1_products_1),
    .products_1_2            (product_1_products_2),
    .products_1_3            (product_1_products_3),
    .products_1_4            (product_1_products_4),
    .products_1_5            (product_1_products_5),
    .products_1_6            (product_1_products_6),
    .products_1_7            (product_1_products_7),
    .products_1_8            (product_1_products_8),
    .products_1_9            (product_1_products_9),
    .products_1_10           (product_1_products_10),
    .products_1_11           (product_1_products_11),
    .products_1_12           (product_1_products_12),
    .products_1_13           (product_1_products_13),
    .products_1_14           (product_1_products_14),
    .products_1_15           (product_1_products_15),
    .products_1_16           (product_1_products_16),
    .products_1_17           (product_1_products_17),
    .products_1_18           (product_1_products_18),
    .products_1_19           (product_1_products_19),
    .products_1_20           (product_1_products_20),
    .products_1_21           (product_1_products_21),
    .products_1_22           (product_1_products_22),
    .products_1_23           (product_1_products_23),
    .products_1_24           (product_1_products_24),
    .products_1_25           (product_1_products_25),
    .products_1_26           (product_1_products_26),
    .products_1_27           (product_1_products_27),
    .products_1_28           (product_1_products_28),
    .products_1_29           (product_1_products_29),
    .products_1_30           (product_1_products_30),
    .products_1_31           (product_1_products_31),
    .products_1_32           (product_1_products_32),
    .products_1_33           (product_1_products_33),
    .products_1_34           (product_1_products_34),
    .products_1_35           (product_1_products_35),
    .products_1_36           (product_1_products_36),
    .products_1_37           (product_1_products_37),
    .products_1_38           (product_1_products_38),
    .products_1_39           (product_1_products_39),
    .products_1_40           (product_1_products_40),
    .products_1_41           (product_1_products_41),
    .products_1_42           (product_1_products_42),
    .products_1_43           (product_1_products_43),
    .products_1_44           (product_1_products_44),
    .products_1_45           (product_1_products_45),
    .products_1_46           (product_1_products_46),
    .products_1_47           (product_1_products_47),
    .products_1_48           (product_1_products_48),
    .products_1_49           (product_1_products_49),
    .products_1_50           (product_1_products_50),
    .products_1_51           (product_1_products_51),
    .products_1_52           (product_1_products_52),
    .products_1_53           (product_1_products_53),
    .products_1_54           (product_1_products_54),
    .products_1_55           (product_1_products_55),
    .products_1_56           (product_1_products_56),
    .products_1_57           (product_1_products_57),
    .products_1_58           (product_1_products_58),
    .products_1_59           (product_1_products_59),
    .products_1_60           (product_1_products_60),
    .products_1_61           (product_1_products_61),
    .products_1_62           (product_1_products_62),
    .products_1_63           (product_1_products_63),
    .products_2_0            (product_2_products_0),
    .products_2_1            (product_2_products_1),
    .products_2_2            (product_2_products_2),
    .products_2_3            (product_2_products_3),
    .products_2_4            (product_2_products_4),
    .products_2_5            (product_2_products_5),
    .products_2_6            (product_2_products_6),
    .products_2_7            (product_2_products_7),
    .products_2_8            (product_2_products_8),
    .products_2_9            (product_2_products_9),
    .products_2_10           (product_2_products_10),
    .products_2_11           (product_2_products_11),
    .products_2_12           (product_2_products_12),
    .products_2_13           (product_2_products_13),
    .products_2_14           (product_2_products_14),
    .products_2_15           (product_2_products_15),
    .products_2_16           (product_2_products_16),
    .products_2_17           (product_2_products_17),
    .products_2_18           (product_2_products_18),
    .products_2_19           (product_2_products_19),
    .products_2_20           (product_2_products_20),
    .products_2_21           (product_2_products_21),
    .products_2_22           (product_2_products_22),
    .products_2_23           (product_2_products_23),
    .products_2_24           (product_2_products_24),
    .products_2_25           (product_2_products_25),
    .products_2_26           (product_2_products_26),
    .products_2_27           (product_2_products_27),
    .products_2_28           (product_2_products_28),
    .products_2_29           (product_2_products_29),
    .products_2_30           (product_2_products_30),
    .products_2_31           (product_2_products_31),
    .products_2_32           (product_2_products_32),
    .products_2_33           (product_2_products_33),
    .products_2_34           (product_2_products_34),
    .products_2_35           (product_2_products_35),
    .products_2_36           (product_2_products_36),
    .products_2_37           (product_2_products_37),
    .products_2_38           (product_2_products_38),
    .products_2_39           (product_2_products_39),
    .products_2_40           (product_2_products_40),
    .products_2_41           (product_2_products_41),
    .products_2_42           (product_2_products_42),
    .products_2_43           (product_2_products_43),
    .products_2_44           (product_2_products_44),
    .products_2_45           (product_2_products_45),
    .products_2_46           (product_2_products_46),
    .products_2_47           (product_2_products_47),
    .products_2_48           (product_2_products_48),
    .products_2_49           (product_2_products_49),
    .products_2_50           (product_2_products_50),
    .products_2_51           (product_2_products_51),
    .products_2_52           (product_2_products_52),
    .products_2_53           (product_2_products_53),
    .products_2_54           (product_2_products_54),
    .products_2_55           (product_2_products_55),
    .products_2_56           (product_2_products_56),
    .products_2_57           (product_2_products_57),
    .products_2_58           (product_2_products_58),
    .products_2_59           (product_2_products_59),
    .products_2_60           (product_2_products_60),
    .products_2_61           (product_2_products_61),
    .products_2_62           (product_2_products_62),
    .products_2_63           (product_2_products_63),
    .products_3_0            (product_3_products_0),
    .products_3_1            (product_3_products_1),
    .products_3_2            (product_3_products_2),
    .products_3_3            (product_3_products_3),
    .products_3_4            (product_3_products_4),
    .products_3_5            (product_3_products_5),
    .products_3_6            (product_3_products_6),
    .products_3_7            (product_3_products_7),
    .products_3_8            (product_3_products_8),
    .products_3_9            (product_3_products_9),
    .products_3_10           (product_3_products_10),
    .products_3_11           (product_3_products_11),
    .products_3_12           (product_3_products_12),
    .products_3_13           (product_3_products_13),
    .products_3_14           (product_3_products_14),
    .products_3_15           (product_3_products_15),
    .products_3_16           (product_3_products_16),
    .products_3_17           (product_3_products_17),
    .products_3_18           (product_3_products_18),
    .products_3_19           (product_3_products_19),
    .products_3_20           (product_3_products_20),
    .products_3_21           (product_3_products_21),
    .products_3_22           (product_3_products_22),
    .products_3_23           (product_3_products_23),
    .products_3_24           (product_3_products_24),
    .products_3_25           (product_3_products_25),
    .products_3_26           (product_3_products_26),
    .products_3_27           (product_3_products_27),
    .products_3_28           (product_3_products_28),
    .products_3_29           (product_3_products_29),
    .products_3_30           (product_3_products_30),
    .products_3_31           (product_3_products_31),
    .products_3_32           (product_3_products_32),
    .products_3_33           (product_3_products_33),
    .products_3_34           (product_3_products_34),
    .products_3_35           (product_3_products_35),
    .products_3_36           (product_3_products_36),
    .products_3_37           (product_3_products_37),
    .products_3_38           (product_3_products_38),
    .products_3_39           (product_3_products_39),
    .products_3_40           (product_3_products_40),
    .products_3_41           (product_3_products_41),
    .products_3_42           (product_3_products_42),
    .products_3_43           (product_3_products_43),
    .products_3_44           (product_3_products_44),
    .products_3_45           (product_3_products_45),
    .products_3_46           (product_3_products_46),
    .products_3_47           (product_3_products_47),
    .products_3_48           (product_3_products_48),
    .products_3_49           (product_3_products_49),
    .products_3_50           (product_3_products_50),
    .products_3_51           (product_3_products_51),
    .products_3_52           (product_3_products_52),
    .products_3_53           (product_3_products_53),
    .products_3_54           (product_3_products_54),
    .products_3_55           (product_3_products_55),
    .products_3_56           (product_3_products_56),
    .products_3_57           (product_3_products_57),
    .products_3_58           (product_3_products_58),
    .products_3_59           (product_3_products_59),
    .products_3_60           (product_3_products_60),
    .products_3_61           (product_3_products_61),
    .products_3_62           (product_3_products_62),
    .products_3_63           (product_3_products_63),
    .products_4_0            (product_4_products_0),
    .products_4_1            (product_4_products_1),
    .products_4_2            (product_4_products_2),
    .products_4_3            (product_4_products_3),
    .products_4_4            (product_4_products_4),
    .products_4_5            (product_4_products_5),
    .products_4_6            (product_4_products_6),
    .products_4_7            (product_4_products_7),
    .products_4_8            (product_4_products_8),
    .products_4_9            (product_4_products_9),
    .products_4_10           (product_4_products_10),
    .products_4_11           (product_4_products_11),
    .products_4_12           (product_4_products_12),
    .products_4_13           (product_4_products_13),
    .products_4_14           (product_4_products_14),
    .products_4_15           (product_4_products_15),
    .products_4_16           (product_4_products_16),
    .products_4_17           (product_4_products_17),
    .products_4_18           (product_4_products_18),
    .products_4_19           (product_4_products_19),
    .products_4_20           (product_4_products_20),
    .products_4_21           (product_4_products_21),
    .products_4_22           (product_4_products_22),
    .products_4_23           (product_4_products_23),
    .products_4_24           (product_4_products_24),
    .products_4_25           (product_4_products_25),
    .products_4_26           (product_4_products_26),
    .products_4_27           (product_4_products_27),
    .products_4_28           (product_4_products_28),
    .products_4_29           (product_4_products_29),
    .products_4_30           (product_4_products_30),
    .products_4_31           (product_4_products_31),
    .products_4_32           (product_4_products_32),
    .products_4_33           (product_4_products_33),
    .products_4_34           (product_4_products_34),
    .products_4_35           (product_4_products_35),
    .products_4_36           (product_4_products_36),
    .products_4_37           (product_4_products_37),
    .products_4_38           (product_4_products_38),
    .products_4_39           (product_4_products_39),
    .products_4_40           (product_4_products_40),
    .products_4_41           (product_4_products_41),
    .products_4_42           (product_4_products_42),
    .products_4_43           (product_4_products_43),
    .products_4_44           (product_4_products_44),
    .products_4_45           (product_4_products_45),
    .products_4_46           (product_4_products_46),
    .products_4_47           (product_4_products_47),
    .products_4_48           (product_4_products_48),
    .products_4_49           (product_4_products_49),
    .products_4_50           (product_4_products_50),
    .products_4_51           (product_4_products_51),
    .products_4_52           (product_4_products_52),
    .products_4_53           (product_4_products_53),
    .products_4_54           (product_4_products_54),
    .products_4_55           (product_4_products_55),
    .products_4_56           (product_4_products_56),
    .products_4_57           (product_4_products_57),
    .products_4_58           (product_4_products_58),
    .products_4_59           (product_4_products_59),
    .products_4_60           (product_4_products_60),
    .products_4_61           (product_4_products_61),
    .products_4_62           (product_4_products_62),
    .products_4_63           (product_4_products_63),
    .products_5_0            (product_5_products_0),
    .products_5_1            (product_5_products_1),
    .products_5_2            (product_5_products_2),
    .products_5_3            (product_5_products_3),
    .products_5_4            (product_5_products_4),
    .products_5_5            (product_5_products_5),
    .products_5_6            (product_5_products_6),
    .products_5_7            (product_5_products_7),
    .products_5_8            (product_5_products_8),
    .products_5_9            (product_5_products_9),
    .products_5_10           (product_5_products_10),
    .products_5_11           (product_5_products_11),
    .products_5_12           (product_5_products_12),
    .products_5_13           (product_5_products_13),
    .products_5_14           (product_5_products_14),
    .products_5_15           (product_5_products_15),
    .products_5_16           (product_5_products_16),
    .products_5_17           (product_5_products_17),
    .products_5_18           (product_5_products_18),
    .products_5_19           (product_5_products_19),
    .products_5_20           (product_5_products_20),
    .products_5_21           (product_5_products_21),
    .products_5_22           (product_5_products_22),
    .products_5_23           (product_5_products_23),
    .products_5_24           (product_5_products_24),
    .products_5_25           (product_5_products_25),
    .products_5_26           (product_5_products_26),
    .products_5_27           (product_5_products_27),
    .products_5_28           (product_5_products_28),
    .products_5_29           (product_5_products_29),
    .products_5_30           (product_5_products_30),
    .products_5_31           (product_5_products_31),
    .products_5_32           (product_5_products_32),
    .products_5_33           (product_5_products_33),
    .products_5_34           (product_5_products_34),
    .products_5_35           (product_5_products_35),
    .products_5_36           (product_5_products_36),
    .products_5_37           (product_5_products_37),
    .products_5_38           (product_5_products_38),
    .products_5_39           (product_5_products_39),
    .products_5_40           (product_5_products_40),
    .products_5_41           (product_5_products_41),
    .products_5_42           (product_5_products_42),
    .products_5_43           (product_5_products_43),
    .products_5_44           (product_5_products_44),
    .products_5_45           (product_5_products_45),
    .products_5_46           (product_5_products_46),
    .products_5_47           (product_5_products_47),
    .products_5_48           (product_5_products_48),
    .products_5_49           (product_5_products_49),
    .products_5_50           (product_5_products_50),
    .products_5_51           (product_5_products_51),
    .products_5_52           (product_5_products_52),
    .products_5_53           (product_5_products_53),
    .products_5_54           (product_5_products_54),
    .products_5_55           (product_5_products_55),
    .products_5_56           (product_5_products_56),
    .products_5_57           (product_5_products_57),
    .products_5_58           (product_5_products_58),
    .products_5_59           (product_5_products_59),
    .products_5_60           (product_5_products_60),
    .products_5_61           (product_5_products_61),
    .products_5_62           (product_5_products_62),
    .products_5_63           (product_5_products_63),
    .products_6_0            (product_6_products_0),
    .products_6_1            (product_6_products_1),
    .products_6_2            (product_6_products_2),
    .products_6_3            (product_6_products_3),
    .products_6_4            (product_6_products_4),
    .products_6_5            (product_6_products_5),
    .products_6_6            (product_6_products_6),
    .products_6_7            (product_6_products_7),
    .products_6_8            (product_6_products_8),
    .products_6_9            (product_6_products_9),
    .products_6_10           (product_6_products_10),
    .products_6_11           (product_6_products_11),
    .products_6_12           (product_6_products_12),
    .products_6_13           (product_6_products_13),
    .products_6_14           (product_6_products_14),
    .products_6_15           (product_6_products_15),
    .products_6_16           (product_6_products_16),
    .products_6_17           (product_6_products_17),
    .products_6_18           (product_6_products_18),
    .products_6_19           (product_6_products_19),
    .products_6_20           (product_6_products_20),
    .products_6_21           (product_6_products_21),
    .products_6_22           (product_6_products_22),
    .products_6_23           (product_6_products_23),
    .products_6_24           (product_6_products_24),
    .products_6_25           (product_6_products_25),
    .products_6_26           (product_6_products_26),
    .products_6_27           (product_6_products_27),
    .products_6_28           (product_6_products_28),
    .products_6_29           (product_6_products_29),
    .products_6_30           (product_6_products_30),
    .products_6_31           (product_6_products_31),
    .products_6_32           (product_6_products_32),
    .products_6_33           (product_6_products_33),
    .products_6_34           (product_6_products_34),
    .products_6_35           (product_6_products_35),
    .products_6_36           (product_6_products_36),
    .products_6_37           (product_6_products_37),
    .products_6_38           (product_6_products_38),
    .products_6_39           (product_6_products_39),
    .products_6_40           (product_6_products_40),
    .products_6_41           (product_6_products_41),
    .products_6_42           (product_6_products_42),
    .products_6_43           (product_6_products_43),
    .products_6_44           (product_6_products_44),
    .products_6_45           (product_6_products_45),
    .products_6_46           (product_6_products_46),
    .products_6_47           (product_6_products_47),
    .products_6_48           (product_6_products_48),
    .products_6_49           (product_6_products_49),
    .products_6_50           (product_6_products_50),
    .products_6_51           (product_6_products_51),
    .products_6_52           (product_6_products_52),
    .products_6_53           (product_6_products_53),
    .products_6_54           (product_6_products_54),
    .products_6_55           (product_6_products_55),
    .products_6_56           (product_6_products_56),
    .products_6_57           (product_6_products_57),
    .products_6_58           (product_6_products_58),
    .products_6_59           (product_6_products_59),
    .products_6_60           (product_6_products_60),
    .products_6_61           (product_6_products_61),
    .products_6_62           (product_6_products_62),
    .products_6_63           (product_6_products_63),
    .products_7_0            (product_7_products_0),
    .products_7_1            (product_7_products_1),
    .products_7_2            (product_7_products_2),
    .products_7_3            (product_7_products_3),
    .products_7_4            (product_7_products_4),
    .products_7_5            (product_7_products_5),
    .products_7_6            (product_7_products_6),
    .products_7_7            (product_7_products_7),
    .products_7_8            (product_7_products_8),
    .products_7_9            (product_7_products_9),
    .products_7_10           (product_7_products_10),
    .products_7_11           (product_7_products_11),
    .products_7_12           (product_7_products_12),
    .products_7_13           (product_7_products_13),
    .products_7_14           (product_7_products_14),
    .products_7_15           (product_7_products_15),
    .products_7_16           (product_7_products_16),
    .products_7_17           (product_7_products_17),
    .products_7_18           (product_7_products_18),
    .products_7_19           (product_7_products_19),
    .products_7_20           (product_7_products_20),
    .products_7_21           (product_7_products_21),
    .products_7_22           (product_7_products_22),
    .products_7_23           (product_7_products_23),
    .products_7_24           (product_7_products_24),
    .products_7_25           (product_7_products_25),
    .products_7_26           (product_7_products_26),
    .products_7_27           (product_7_products_27),
    .products_7_28           (product_7_products_28),
    .products_7_29           (product_7_products_29),
    .products_7_30           (product_7_products_30),
    .products_7_31           (product_7_products_31),
    .products_7_32           (product_7_products_32),
    .products_7_33           (product_7_products_33),
    .products_7_34           (product_7_products_34),
    .products_7_35           (product_7_products_35),
    .products_7_36           (product_7_products_36),
    .products_7_37           (product_7_products_37),
    .products_7_38           (product_7_products_38),
    .products_7_39           (product_7_products_39),
    .products_7_40           (product_7_products_40),
    .products_7_41           (product_7_products_41),
    .products_7_42           (product_7_products_42),
    .products_7_43           (product_7_products_43),
    .products_7_44           (product_7_products_44),
    .products_7_45           (product_7_products_45),
    .products_7_46           (product_7_products_46),
    .products_7_47           (product_7_products_47),
    .products_7_48           (product_7_products_48),
    .products_7_49           (product_7_products_49),
    .products_7_50           (product_7_products_50),
    .products_7_51           (product_7_products_51),
    .products_7_52           (product_7_products_52),
    .products_7_53           (product_7_products_53),
    .products_7_54           (product_7_products_54),
    .products_7_55           (product_7_products_55),
    .products_7_56           (product_7_products_56),
    .products_7_57           (product_7_products_57),
    .products_7_58           (product_7_products_58),
    .products_7_59           (product_7_products_59),
    .products_7_60           (product_7_products_60),
    .products_7_61           (product_7_products_61),
    .products_7_62           (product_7_products_62),
    .products_7_63           (product_7_products_63),
    .complete                (accumulators_complete),
    .complete_tag_slot       (accumulators_complete_tag_slot),
    .complete_tag_head_size  (accumulators_complete_tag_head_size),
    .complete_tag_first      (accumulators_complete_tag_first_unused),
    .complete_tag_ending     (accumulators_complete_tag_ending_unused),
    .complete_tag_upper_half (accumulators_complete_tag_upper_half_unused),
    .beat                    (beat),
    .sums_0                  (sums_payload_sums_0),
    .sums_1                  (sums_payload_sums_1),
    .sums_2                  (sums_payload_sums_2),
    .sums_3                  (sums_payload_sums_3),
    .sums_4                  (sums_payload_sums_4),
    .sums_5                  (sums_payload_sums_5),
    .sums_6                  (sums_payload_sums_6),
    .sums_7                  (sums_payload_sums_7)
  );

  always_ff @(posedge clk) begin
    if (rst) begin
      multiplied <= 1'b0;
    end else begin
      multiplied <= fire;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      upper_half <= 1'b0;
    end else if (fire) begin
      upper_half <= !vector_done;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      held <= 1'b0;
      beat <= 4'd0;
      row_ending <= 1'b0;
    end else begin
      if (accumulators_complete) begin
        held <= 1'b1;
      end
      if (sums_valid && sums_ready) begin
        beat <= is_last ? 4'd0 : (beat + 4'd1);
        if (is_last) begin
          held <= 1'b0;
          row_ending <= 1'b0;
        end
      end
      if (fire && ending) begin
        row_ending <= 1'b1;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (fire) begin
      multiplied_tag_slot <= weights_payload_slot;
      multiplied_tag_head_size <= weights_payload_head_size;
      multiplied_tag_first <= weights_payload_first;
      multiplied_tag_ending <= ending;
      multiplied_tag_upper_half <= upper_half;
    end
  end

  always_ff @(posedge clk) begin
    if (accumulators_complete) begin
      slot <= accumulators_complete_tag_slot;
      last_beat <= (accumulators_complete_tag_head_size == 2'd2) ? 4'd15 : narrow;
    end
  end
endmodule
