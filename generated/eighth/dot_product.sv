module dot_product (
    input  logic               clk,
    input  logic               rst,
    input  logic               valid,
    input  logic [767:0]       key,
    input  logic [767:0]       query,
    output logic signed [29:0] sum
);
  logic               multiplied;
  logic               grouped;
  logic signed [23:0] products_0, products_1, products_2, products_3, products_4, products_5,
      products_6, products_7, products_8, products_9, products_10, products_11, products_12,
      products_13, products_14, products_15, products_16, products_17, products_18, products_19,
      products_20, products_21, products_22, products_23, products_24, products_25, products_26,
      products_27, products_28, products_29, products_30, products_31, products_32, products_33,
      products_34, products_35, products_36, products_37, products_38, products_39, products_40,
      products_41, products_42, products_43, products_44, products_45, products_46, products_47,
      products_48, products_49, products_50, products_51, products_52, products_53, products_54,
      products_55, products_56, products_57, products_58, products_59, products_60, products_61,
      products_62, products_63;
  logic signed [29:0] groups_0, groups_1, groups_2, groups_3, groups_4, groups_5, groups_6,
      groups_7;
  logic signed [29:0] total;

  assign sum = total;

  always_ff @(posedge clk) begin
    if (rst) begin
      multiplied <= 1'b0;
      grouped <= 1'b0;
    end else begin
      multiplied <= valid;
      grouped <= multiplied;
    end
  end

  always_ff @(posedge clk) begin
    if (valid) begin
      products_0 <= 24'($signed(key[11:0])) * 24'($signed(query[11:0]));
      products_1 <= 24'($signed(key[23:12])) * 24'($signed(query[23:12]));
      products_2 <= 24'($signed(key[35:24])) * 24'($signed(query[35:24]));
      products_3 <= 24'($signed(key[47:36])) * 24'($signed(query[47:36]));
      products_4 <= 24'($signed(key[59:48])) * 24'($signed(query[59:48]));
      products_5 <= 24'($signed(key[71:60])) * 24'($signed(query[71:60]));
      products_6 <= 24'($signed(key[83:72])) * 24'($signed(query[83:72]));
      products_7 <= 24'($signed(key[95:84])) * 24'($signed(query[95:84]));
      products_8 <= 24'($signed(key[107:96])) * 24'($signed(query[107:96]));
      products_9 <= 24'($signed(key[119:108])) * 24'($signed(query[119:108]));
      products_10 <= 24'($signed(key[131:120])) * 24'($signed(query[131:120]));
      products_11 <= 24'($signed(key[143:132])) * 24'($signed(query[143:132]));
      products_12 <= 24'($signed(key[155:144])) * 24'($signed(query[155:144]));
      products_13 <= 24'($signed(key[167:156])) * 24'($signed(query[167:156]));
      products_14 <= 24'($signed(key[179:168])) * 24'($signed(query[179:168]));
      products_15 <= 24'($signed(key[191:180])) * 24'($signed(query[191:180]));
      products_16 <= 24'($signed(key[203:192])) * 24'($signed(query[203:192]));
      products_17 <= 24'($signed(key[215:204])) * 24'($signed(query[215:204]));
      products_18 <= 24'($signed(key[227:216])) * 24'($signed(query[227:216]));
      products_19 <= 24'($signed(key[239:228])) * 24'($signed(query[239:228]));
      products_20 <= 24'($signed(key[251:240])) * 24'($signed(query[251:240]));
      products_21 <= 24'($signed(key[263:252])) * 24'($signed(query[263:252]));
      products_22 <= 24'($signed(key[275:264])) * 24'($signed(query[275:264]));
      products_23 <= 24'($signed(key[287:276])) * 24'($signed(query[287:276]));
      products_24 <= 24'($signed(key[299:288])) * 24'($signed(query[299:288]));
      products_25 <= 24'($signed(key[311:300])) * 24'($signed(query[311:300]));
      products_26 <= 24'($signed(key[323:312])) * 24'($signed(query[323:312]));
      products_27 <= 24'($signed(key[335:324])) * 24'($signed(query[335:324]));
      products_28 <= 24'($signed(key[347:336])) * 24'($signed(query[347:336]));
      products_29 <= 24'($signed(key[359:348])) * 24'($signed(query[359:348]));
      products_30 <= 24'($signed(key[371:360])) * 24'($signed(query[371:360]));
      products_31 <= 24'($signed(key[383:372])) * 24'($signed(query[383:372]));
      products_32 <= 24'($signed(key[395:384])) * 24'($signed(query[395:384]));
      products_33 <= 24'($signed(key[407:396])) * 24'($signed(query[407:396]));
      products_34 <= 24'($signed(key[419:408])) * 24'($signed(query[419:408]));
      products_35 <= 24'($signed(key[431:420])) * 24'($signed(query[431:420]));
      products_36 <= 24'($signed(key[443:432])) * 24'($signed(query[443:432]));
      products_37 <= 24'($signed(key[455:444])) * 24'($signed(query[455:444]));
      products_38 <= 24'($signed(key[467:456])) * 24'($signed(query[467:456]));
      products_39 <= 24'($signed(key[479:468])) * 24'($signed(query[479:468]));
      products_40 <= 24'($signed(key[491:480])) * 24'($signed(query[491:480]));
      products_41 <= 24'($signed(key[503:492])) * 24'($signed(query[503:492]));
      products_42 <= 24'($signed(key[515:504])) * 24'($signed(query[515:504]));
      products_43 <= 24'($signed(key[527:516])) * 24'($signed(query[527:516]));
      products_44 <= 24'($signed(key[539:528])) * 24'($signed(query[539:528]));
      products_45 <= 24'($signed(key[551:540])) * 24'($signed(query[551:540]));
      products_46 <= 24'($signed(key[563:552])) * 24'($signed(query[563:552]));
      products_47 <= 24'($signed(key[575:564])) * 24'($signed(query[575:564]));
      products_48 <= 24'($signed(key[587:576])) * 24'($signed(query[587:576]));
      products_49 <= 24'($signed(key[599:588])) * 24'($signed(query[599:588]));
      products_50 <= 24'($signed(key[611:600])) * 24'($signed(query[611:600]));
      products_51 <= 24'($signed(key[623:612])) * 24'($signed(query[623:612]));
      products_52 <= 24'($signed(key[635:624])) * 24'($signed(query[635:624]));
      products_53 <= 24'($signed(key[647:636])) * 24'($signed(query[647:636]));
      products_54 <= 24'($signed(key[659:648])) * 24'($signed(query[659:648]));
      products_55 <= 24'($signed(key[671:660])) * 24'($signed(query[671:660]));
      products_56 <= 24'($signed(key[683:672])) * 24'($signed(query[683:672]));
      products_57 <= 24'($signed(key[695:684])) * 24'($signed(query[695:684]));
      products_58 <= 24'($signed(key[707:696])) * 24'($signed(query[707:696]));
      products_59 <= 24'($signed(key[719:708])) * 24'($signed(query[719:708]));
      products_60 <= 24'($signed(key[731:720])) * 24'($signed(query[731:720]));
      products_61 <= 24'($signed(key[743:732])) * 24'($signed(query[743:732]));
      products_62 <= 24'($signed(key[755:744])) * 24'($signed(query[755:744]));
      products_63 <= 24'($signed(key[767:756])) * 24'($signed(query[767:756]));
    end
  end

  always_ff @(posedge clk) begin
    if (multiplied) begin
      groups_0 <= 30'(products_0) + 30'(products_1) + (30'(products_2) + 30'(products_3)) +
          (30'(products_4) + 30'(products_5) + (30'(products_6) + 30'(products_7)));
      groups_1 <= 30'(products_8) + 30'(products_9) + (30'(products_10) + 30'(products_11)) +
          (30'(products_12) + 30'(products_13) + (30'(products_14) + 30'(products_15)));
      groups_2 <= 30'(products_16) + 30'(products_17) + (30'(products_18) + 30'(products_19)) +
          (30'(products_20) + 30'(products_21) + (30'(products_22) + 30'(products_23)));
      groups_3 <= 30'(products_24) + 30'(products_25) + (30'(products_26) + 30'(products_27)) +
          (30'(products_28) + 30'(products_29) + (30'(products_30) + 30'(products_31)));
      groups_4 <= 30'(products_32) + 30'(products_33) + (30'(products_34) + 30'(products_35)) +
          (30'(products_36) + 30'(products_37) + (30'(products_38) + 30'(products_39)));
      groups_5 <= 30'(products_40) + 30'(products_41) + (30'(products_42) + 30'(products_43)) +
          (30'(products_44) + 30'(products_45) + (30'(products_46) + 30'(products_47)));
      groups_6 <= 30'(products_48) + 30'(products_49) + (30'(products_50) + 30'(products_51)) +
          (30'(products_52) + 30'(products_53) + (30'(products_54) + 30'(products_55)));
      groups_7 <= 30'(products_56) + 30'(products_57) + (30'(products_58) + 30'(products_59)) +
          (30'(products_60) + 30'(products_61) + (30'(products_62) + 30'(products_63)));
    end
  end

  always_ff @(posedge clk) begin
    if (grouped) begin
      total <= groups_0 + groups_1 + (groups_2 + groups_3) +
          (groups_4 + groups_5 + (groups_6 + groups_7));
    end
  end
endmodule
