module weight_products (
    input  logic               clk,
    input  logic               valid,
    input  logic [16:0]        weight,
    input  logic [767:0]       segment,
    output logic signed [28:0] products_0, products_1, products_2, products_3, products_4,
        products_5, products_6, products_7, products_8, products_9, products_10, products_11,
        products_12, products_13, products_14, products_15, products_16, products_17, products_18,
        products_19, products_20, products_21, products_22, products_23, products_24, products_25,
        products_26, products_27, products_28, products_29, products_30, products_31, products_32,
        products_33, products_34, products_35, products_36, products_37, products_38, products_39,
        products_40, products_41, products_42, products_43, products_44, products_45, products_46,
        products_47, products_48, products_49, products_50, products_51, products_52, products_53,
        products_54, products_55, products_56, products_57, products_58, products_59, products_60,
        products_61, products_62, products_63
);
  logic signed [17:0] signed_weight;
  logic signed [28:0] held_0, held_1, held_2, held_3, held_4, held_5, held_6, held_7, held_8,
      held_9, held_10, held_11, held_12, held_13, held_14, held_15, held_16, held_17, held_18,
      held_19, held_20, held_21, held_22, held_23, held_24, held_25, held_26, held_27, held_28,
      held_29, held_30, held_31, held_32, held_33, held_34, held_35, held_36, held_37, held_38,
      held_39, held_40, held_41, held_42, held_43, held_44, held_45, held_46, held_47, held_48,
      held_49, held_50, held_51, held_52, held_53, held_54, held_55, held_56, held_57, held_58,
      held_59, held_60, held_61, held_62, held_63;
  logic signed [11:0] word_0, word_1, word_2, word_3, word_4, word_5, word_6, word_7, word_8,
      word_9, word_10, word_11, word_12, word_13, word_14, word_15, word_16, word_17, word_18,
      word_19, word_20, word_21, word_22, word_23, word_24, word_25, word_26, word_27, word_28,
      word_29, word_30, word_31, word_32, word_33, word_34, word_35, word_36, word_37, word_38,
      word_39, word_40, word_41, word_42, word_43, word_44, word_45, word_46, word_47, word_48,
      word_49, word_50, word_51, word_52, word_53, word_54, word_55, word_56, word_57, word_58,
      word_59, word_60, word_61, word_62, word_63;
  logic signed [29:0] signed_weight_times_word_0, signed_weight_times_word_1,
      signed_weight_times_word_2, signed_weight_times_word_3, signed_weight_times_word_4,
      signed_weight_times_word_5, signed_weight_times_word_6, signed_weight_times_word_7,
      signed_weight_times_word_8, signed_weight_times_word_9, signed_weight_times_word_10,
      signed_weight_times_word_11, signed_weight_times_word_12, signed_weight_times_word_13,
      signed_weight_times_word_14, signed_weight_times_word_15, signed_weight_times_word_16,
      signed_weight_times_word_17, signed_weight_times_word_18, signed_weight_times_word_19,
      signed_weight_times_word_20, signed_weight_times_word_21, signed_weight_times_word_22,
      signed_weight_times_word_23, signed_weight_times_word_24, signed_weight_times_word_25,
      signed_weight_times_word_26, signed_weight_times_word_27, signed_weight_times_word_28,
      signed_weight_times_word_29, signed_weight_times_word_30, signed_weight_times_word_31,
      signed_weight_times_word_32, signed_weight_times_word_33, signed_weight_times_word_34,
      signed_weight_times_word_35, signed_weight_times_word_36, signed_weight_times_word_37,
      signed_weight_times_word_38, signed_weight_times_word_39, signed_weight_times_word_40,
      signed_weight_times_word_41, signed_weight_times_word_42, signed_weight_times_word_43,
      signed_weight_times_word_44, signed_weight_times_word_45, signed_weight_times_word_46,
      signed_weight_times_word_47, signed_weight_times_word_48, signed_weight_times_word_49,
      signed_weight_times_word_50, signed_weight_times_word_51, signed_weight_times_word_52,
      signed_weight_times_word_53, signed_weight_times_word_54, signed_weight_times_word_55,
      signed_weight_times_word_56, signed_weight_times_word_57, signed_weight_times_word_58,
      signed_weight_times_word_59, signed_weight_times_word_60, signed_weight_times_word_61,
      signed_weight_times_word_62, signed_weight_times_word_63;

  logic unused_ok;
  assign unused_ok = &{1'b0, signed_weight_times_word_0[29], signed_weight_times_word_1[29],
      signed_weight_times_word_2[29], signed_weight_times_word_3[29],
      signed_weight_times_word_4[29], signed_weight_times_word_5[29],
      signed_weight_times_word_6[29], signed_weight_times_word_7[29],
      signed_weight_times_word_8[29], signed_weight_times_word_9[29],
      signed_weight_times_word_10[29], signed_weight_times_word_11[29],
      signed_weight_times_word_12[29], signed_weight_times_word_13[29],
      signed_weight_times_word_14[29], signed_weight_times_word_15[29],
      signed_weight_times_word_16[29], signed_weight_times_word_17[29],
      signed_weight_times_word_18[29], signed_weight_times_word_19[29],
      signed_weight_times_word_20[29], signed_weight_times_word_21[29],
      signed_weight_times_word_22[29], signed_weight_times_word_23[29],
      signed_weight_times_word_24[29], signed_weight_times_word_25[29],
      signed_weight_times_word_26[29], signed_weight_times_word_27[29],
      signed_weight_times_word_28[29], signed_weight_times_word_29[29],
      signed_weight_times_word_30[29], signed_weight_times_word_31[29],
      signed_weight_times_word_32[29], signed_weight_times_word_33[29],
      signed_weight_times_word_34[29], signed_weight_times_word_35[29],
      signed_weight_times_word_36[29], signed_weight_times_word_37[29],
      signed_weight_times_word_38[29], signed_weight_times_word_39[29],
      signed_weight_times_word_40[29], signed_weight_times_word_41[29],
      signed_weight_times_word_42[29], signed_weight_times_word_43[29],
      signed_weight_times_word_44[29], signed_weight_times_word_45[29],
      signed_weight_times_word_46[29], signed_weight_times_word_47[29],
      signed_weight_times_word_48[29], signed_weight_times_word_49[29],
      signed_weight_times_word_50[29], signed_weight_times_word_51[29],
      signed_weight_times_word_52[29], signed_weight_times_word_53[29],
      signed_weight_times_word_54[29], signed_weight_times_word_55[29],
      signed_weight_times_word_56[29], signed_weight_times_word_57[29],
      signed_weight_times_word_58[29], signed_weight_times_word_59[29],
      signed_weight_times_word_60[29], signed_weight_times_word_61[29],
      signed_weight_times_word_62[29], signed_weight_times_word_63[29]};

  assign signed_weight = $signed(18'(weight));
  assign word_0 = $signed(segment[11:0]);
  assign word_1 = $signed(segment[23:12]);
  assign word_2 = $signed(segment[35:24]);
  assign word_3 = $signed(segment[47:36]);
  assign word_4 = $signed(segment[59:48]);
  assign word_5 = $signed(segment[71:60]);
  assign word_6 = $signed(segment[83:72]);
  assign word_7 = $signed(segment[95:84]);
  assign word_8 = $signed(segment[107:96]);
  assign word_9 = $signed(segment[119:108]);
  assign word_10 = $signed(segment[131:120]);
  assign word_11 = $signed(segment[143:132]);
  assign word_12 = $signed(segment[155:144]);
  assign word_13 = $signed(segment[167:156]);
  assign word_14 = $signed(segment[179:168]);
  assign word_15 = $signed(segment[191:180]);
  assign word_16 = $signed(segment[203:192]);
  assign word_17 = $signed(segment[215:204]);
  assign word_18 = $signed(segment[227:216]);
  assign word_19 = $signed(segment[239:228]);
  assign word_20 = $signed(segment[251:240]);
  assign word_21 = $signed(segment[263:252]);
  assign word_22 = $signed(segment[275:264]);
  assign word_23 = $signed(segment[287:276]);
  assign word_24 = $signed(segment[299:288]);
  assign word_25 = $signed(segment[311:300]);
  assign word_26 = $signed(segment[323:312]);
  assign word_27 = $signed(segment[335:324]);
  assign word_28 = $signed(segment[347:336]);
  assign word_29 = $signed(segment[359:348]);
  assign word_30 = $signed(segment[371:360]);
  assign word_31 = $signed(segment[383:372]);
  assign word_32 = $signed(segment[395:384]);
  assign word_33 = $signed(segment[407:396]);
  assign word_34 = $signed(segment[419:408]);
  assign word_35 = $signed(segment[431:420]);
  assign word_36 = $signed(segment[443:432]);
  assign word_37 = $signed(segment[455:444]);
  assign word_38 = $signed(segment[467:456]);
  assign word_39 = $signed(segment[479:468]);
  assign word_40 = $signed(segment[491:480]);
  assign word_41 = $signed(segment[503:492]);
  assign word_42 = $signed(segment[515:504]);
  assign word_43 = $signed(segment[527:516]);
  assign word_44 = $signed(segment[539:528]);
  assign word_45 = $signed(segment[551:540]);
  assign word_46 = $signed(segment[563:552]);
  assign word_47 = $signed(segment[575:564]);
  assign word_48 = $signed(segment[587:576]);
  assign word_49 = $signed(segment[599:588]);
  assign word_50 = $signed(segment[611:600]);
  assign word_51 = $signed(segment[623:612]);
  assign word_52 = $signed(segment[635:624]);
  assign word_53 = $signed(segment[647:636]);
  assign word_54 = $signed(segment[659:648]);
  assign word_55 = $signed(segment[671:660]);
  assign word_56 = $signed(segment[683:672]);
  assign word_57 = $signed(segment[695:684]);
  assign word_58 = $signed(segment[707:696]);
  assign word_59 = $signed(segment[719:708]);
  assign word_60 = $signed(segment[731:720]);
  assign word_61 = $signed(segment[743:732]);
  assign word_62 = $signed(segment[755:744]);
  assign word_63 = $signed(segment[767:756]);
  assign products_0 = held_0;
  assign products_1 = held_1;
  assign products_2 = held_2;
  assign products_3 = held_3;
  assign products_4 = held_4;
  assign products_5 = held_5;
  assign products_6 = held_6;
  assign products_7 = held_7;
  assign products_8 = held_8;
  assign products_9 = held_9;
  assign products_10 = held_10;
  assign products_11 = held_11;
  assign products_12 = held_12;
  assign products_13 = held_13;
  assign products_14 = held_14;
  assign products_15 = held_15;
  assign products_16 = held_16;
  assign products_17 = held_17;
  assign products_18 = held_18;
  assign products_19 = held_19;
  assign products_20 = held_20;
  assign products_21 = held_21;
  assign products_22 = held_22;
  assign products_23 = held_23;
  assign products_24 = held_24;
  assign products_25 = held_25;
  assign products_26 = held_26;
  assign products_27 = held_27;
  assign products_28 = held_28;
  assign products_29 = held_29;
  assign products_30 = held_30;
  assign products_31 = held_31;
  assign products_32 = held_32;
  assign products_33 = held_33;
  assign products_34 = held_34;
  assign products_35 = held_35;
  assign products_36 = held_36;
  assign products_37 = held_37;
  assign products_38 = held_38;
  assign products_39 = held_39;
  assign products_40 = held_40;
  assign products_41 = held_41;
  assign products_42 = held_42;
  assign products_43 = held_43;
  assign products_44 = held_44;
  assign products_45 = held_45;
  assign products_46 = held_46;
  assign products_47 = held_47;
  assign products_48 = held_48;
  assign products_49 = held_49;
  assign products_50 = held_50;
  assign products_51 = held_51;
  assign products_52 = held_52;
  assign products_53 = held_53;
  assign products_54 = held_54;
  assign products_55 = held_55;
  assign products_56 = held_56;
  assign products_57 = held_57;
  assign products_58 = held_58;
  assign products_59 = held_59;
  assign products_60 = held_60;
  assign products_61 = held_61;
  assign products_62 = held_62;
  assign products_63 = held_63;
  assign signed_weight_times_word_0 = 30'(signed_weight) * 30'(word_0);
  assign signed_weight_times_word_1 = 30'(signed_weight) * 30'(word_1);
  assign signed_weight_times_word_2 = 30'(signed_weight) * 30'(word_2);
  assign signed_weight_times_word_3 = 30'(signed_weight) * 30'(word_3);
  assign signed_weight_times_word_4 = 30'(signed_weight) * 30'(word_4);
  assign signed_weight_times_word_5 = 30'(signed_weight) * 30'(word_5);
  assign signed_weight_times_word_6 = 30'(signed_weight) * 30'(word_6);
  assign signed_weight_times_word_7 = 30'(signed_weight) * 30'(word_7);
  assign signed_weight_times_word_8 = 30'(signed_weight) * 30'(word_8);
  assign signed_weight_times_word_9 = 30'(signed_weight) * 30'(word_9);
  assign signed_weight_times_word_10 = 30'(signed_weight) * 30'(word_10);
  assign signed_weight_times_word_11 = 30'(signed_weight) * 30'(word_11);
  assign signed_weight_times_word_12 = 30'(signed_weight) * 30'(word_12);
  assign signed_weight_times_word_13 = 30'(signed_weight) * 30'(word_13);
  assign signed_weight_times_word_14 = 30'(signed_weight) * 30'(word_14);
  assign signed_weight_times_word_15 = 30'(signed_weight) * 30'(word_15);
  assign signed_weight_times_word_16 = 30'(signed_weight) * 30'(word_16);
  assign signed_weight_times_word_17 = 30'(signed_weight) * 30'(word_17);
  assign signed_weight_times_word_18 = 30'(signed_weight) * 30'(word_18);
  assign signed_weight_times_word_19 = 30'(signed_weight) * 30'(word_19);
  assign signed_weight_times_word_20 = 30'(signed_weight) * 30'(word_20);
  assign signed_weight_times_word_21 = 30'(signed_weight) * 30'(word_21);
  assign signed_weight_times_word_22 = 30'(signed_weight) * 30'(word_22);
  assign signed_weight_times_word_23 = 30'(signed_weight) * 30'(word_23);
  assign signed_weight_times_word_24 = 30'(signed_weight) * 30'(word_24);
  assign signed_weight_times_word_25 = 30'(signed_weight) * 30'(word_25);
  assign signed_weight_times_word_26 = 30'(signed_weight) * 30'(word_26);
  assign signed_weight_times_word_27 = 30'(signed_weight) * 30'(word_27);
  assign signed_weight_times_word_28 = 30'(signed_weight) * 30'(word_28);
  assign signed_weight_times_word_29 = 30'(signed_weight) * 30'(word_29);
  assign signed_weight_times_word_30 = 30'(signed_weight) * 30'(word_30);
  assign signed_weight_times_word_31 = 30'(signed_weight) * 30'(word_31);
  assign signed_weight_times_word_32 = 30'(signed_weight) * 30'(word_32);
  assign signed_weight_times_word_33 = 30'(signed_weight) * 30'(word_33);
  assign signed_weight_times_word_34 = 30'(signed_weight) * 30'(word_34);
  assign signed_weight_times_word_35 = 30'(signed_weight) * 30'(word_35);
  assign signed_weight_times_word_36 = 30'(signed_weight) * 30'(word_36);
  assign signed_weight_times_word_37 = 30'(signed_weight) * 30'(word_37);
  assign signed_weight_times_word_38 = 30'(signed_weight) * 30'(word_38);
  assign signed_weight_times_word_39 = 30'(signed_weight) * 30'(word_39);
  assign signed_weight_times_word_40 = 30'(signed_weight) * 30'(word_40);
  assign signed_weight_times_word_41 = 30'(signed_weight) * 30'(word_41);
  assign signed_weight_times_word_42 = 30'(signed_weight) * 30'(word_42);
  assign signed_weight_times_word_43 = 30'(signed_weight) * 30'(word_43);
  assign signed_weight_times_word_44 = 30'(signed_weight) * 30'(word_44);
  assign signed_weight_times_word_45 = 30'(signed_weight) * 30'(word_45);
  assign signed_weight_times_word_46 = 30'(signed_weight) * 30'(word_46);
  assign signed_weight_times_word_47 = 30'(signed_weight) * 30'(word_47);
  assign signed_weight_times_word_48 = 30'(signed_weight) * 30'(word_48);
  assign signed_weight_times_word_49 = 30'(signed_weight) * 30'(word_49);
  assign signed_weight_times_word_50 = 30'(signed_weight) * 30'(word_50);
  assign signed_weight_times_word_51 = 30'(signed_weight) * 30'(word_51);
  assign signed_weight_times_word_52 = 30'(signed_weight) * 30'(word_52);
  assign signed_weight_times_word_53 = 30'(signed_weight) * 30'(word_53);
  assign signed_weight_times_word_54 = 30'(signed_weight) * 30'(word_54);
  assign signed_weight_times_word_55 = 30'(signed_weight) * 30'(word_55);
  assign signed_weight_times_word_56 = 30'(signed_weight) * 30'(word_56);
  assign signed_weight_times_word_57 = 30'(signed_weight) * 30'(word_57);
  assign signed_weight_times_word_58 = 30'(signed_weight) * 30'(word_58);
  assign signed_weight_times_word_59 = 30'(signed_weight) * 30'(word_59);
  assign signed_weight_times_word_60 = 30'(signed_weight) * 30'(word_60);
  assign signed_weight_times_word_61 = 30'(signed_weight) * 30'(word_61);
  assign signed_weight_times_word_62 = 30'(signed_weight) * 30'(word_62);
  assign signed_weight_times_word_63 = 30'(signed_weight) * 30'(word_63);

  always_ff @(posedge clk) begin
    if (valid) begin
      held_0 <= $signed(signed_weight_times_word_0[28:0]);
      held_1 <= $signed(signed_weight_times_word_1[28:0]);
      held_2 <= $signed(signed_weight_times_word_2[28:0]);
      held_3 <= $signed(signed_weight_times_word_3[28:0]);
      held_4 <= $signed(signed_weight_times_word_4[28:0]);
      held_5 <= $signed(signed_weight_times_word_5[28:0]);
      held_6 <= $signed(signed_weight_times_word_6[28:0]);
      held_7 <= $signed(signed_weight_times_word_7[28:0]);
      held_8 <= $signed(signed_weight_times_word_8[28:0]);
      held_9 <= $signed(signed_weight_times_word_9[28:0]);
      held_10 <= $signed(signed_weight_times_word_10[28:0]);
      held_11 <= $signed(signed_weight_times_word_11[28:0]);
      held_12 <= $signed(signed_weight_times_word_12[28:0]);
      held_13 <= $signed(signed_weight_times_word_13[28:0]);
      held_14 <= $signed(signed_weight_times_word_14[28:0]);
      held_15 <= $signed(signed_weight_times_word_15[28:0]);
      held_16 <= $signed(signed_weight_times_word_16[28:0]);
      held_17 <= $signed(signed_weight_times_word_17[28:0]);
      held_18 <= $signed(signed_weight_times_word_18[28:0]);
      held_19 <= $signed(signed_weight_times_word_19[28:0]);
      held_20 <= $signed(signed_weight_times_word_20[28:0]);
      held_21 <= $signed(signed_weight_times_word_21[28:0]);
      held_22 <= $signed(signed_weight_times_word_22[28:0]);
      held_23 <= $signed(signed_weight_times_word_23[28:0]);
      held_24 <= $signed(signed_weight_times_word_24[28:0]);
      held_25 <= $signed(signed_weight_times_word_25[28:0]);
      held_26 <= $signed(signed_weight_times_word_26[28:0]);
      held_27 <= $signed(signed_weight_times_word_27[28:0]);
      held_28 <= $signed(signed_weight_times_word_28[28:0]);
      held_29 <= $signed(signed_weight_times_word_29[28:0]);
      held_30 <= $signed(signed_weight_times_word_30[28:0]);
      held_31 <= $signed(signed_weight_times_word_31[28:0]);
      held_32 <= $signed(signed_weight_times_word_32[28:0]);
      held_33 <= $signed(signed_weight_times_word_33[28:0]);
      held_34 <= $signed(signed_weight_times_word_34[28:0]);
      held_35 <= $signed(signed_weight_times_word_35[28:0]);
      held_36 <= $signed(signed_weight_times_word_36[28:0]);
      held_37 <= $signed(signed_weight_times_word_37[28:0]);
      held_38 <= $signed(signed_weight_times_word_38[28:0]);
      held_39 <= $signed(signed_weight_times_word_39[28:0]);
      held_40 <= $signed(signed_weight_times_word_40[28:0]);
      held_41 <= $signed(signed_weight_times_word_41[28:0]);
      held_42 <= $signed(signed_weight_times_word_42[28:0]);
      held_43 <= $signed(signed_weight_times_word_43[28:0]);
      held_44 <= $signed(signed_weight_times_word_44[28:0]);
      held_45 <= $signed(signed_weight_times_word_45[28:0]);
      held_46 <= $signed(signed_weight_times_word_46[28:0]);
      held_47 <= $signed(signed_weight_times_word_47[28:0]);
      held_48 <= $signed(signed_weight_times_word_48[28:0]);
      held_49 <= $signed(signed_weight_times_word_49[28:0]);
      held_50 <= $signed(signed_weight_times_word_50[28:0]);
      held_51 <= $signed(signed_weight_times_word_51[28:0]);
      held_52 <= $signed(signed_weight_times_word_52[28:0]);
      held_53 <= $signed(signed_weight_times_word_53[28:0]);
      held_54 <= $signed(signed_weight_times_word_54[28:0]);
      held_55 <= $signed(signed_weight_times_word_55[28:0]);
      held_56 <= $signed(signed_weight_times_word_56[28:0]);
      held_57 <= $signed(signed_weight_times_word_57[28:0]);
      held_58 <= $signed(signed_weight_times_word_58[28:0]);
      held_59 <= $signed(signed_weight_times_word_59[28:0]);
      held_60 <= $signed(signed_weight_times_word_60[28:0]);
      held_61 <= $signed(signed_weight_times_word_61[28:0]);
      held_62 <= $signed(signed_weight_times_word_62[28:0]);
      held_63 <= $signed(signed_weight_times_word_63[28:0]);
    end
  end
endmodule
