// One lane of the softmax: 2^-x of a score's scaled distance from the largest, one a cycle.
module exponential_unit (
    input  logic        clk,
    input  logic        rst,
    input  logic        argument_valid,
    input  logic [29:0] argument_payload_distance,
    input  logic [17:0] argument_payload_scale_mantissa,
    input  logic [5:0]  argument_payload_scale_shift,
    output logic [16:0] exponential
);
  logic [47:0] product;
  logic [5:0]  shift;
  logic        product_valid;
  logic [20:0] x;
  logic        x_valid;
  logic        beyond;
  logic [6:0]  segment;
  logic [20:0] base;
  logic [12:0] slope;
  logic [8:0]  offset;
  logic [4:0]  base_exponent;
  logic        base_valid;
  logic [20:0] y;
  logic [4:0]  y_exponent;
  logic        y_valid;
  logic [12:0] fall;
  logic [16:0] result;
  logic [47:0] product_shr_shift;
  logic [21:0] slope_times_offset;
  logic [17:0] result_sum;
  logic [20:0] bases [0:127];
  logic [12:0] slopes [0:127];

  logic unused_ok;
  assign unused_ok = &{1'b0, y[2:0], slope_times_offset[8:0], result_sum[0]};

  assign product_shr_shift = product >> shift;
  assign beyond = |product_shr_shift[47:21];
  assign segment = x[15:9];
  assign slope_times_offset = 22'(slope) * 22'(offset);
  assign fall = slope_times_offset[21:9];
  assign exponential = result;

  always_ff @(posedge clk) begin
    if (argument_valid) begin
      product <= 48'(argument_payload_distance) * 48'(argument_payload_scale_mantissa);
      shift <= argument_payload_scale_shift;
    end
  end

  always_ff @(posedge clk) begin
    if (product_valid) begin
      x <= beyond ? 21'h1FFFFF : product_shr_shift[20:0];
    end
  end

  always_ff @(posedge clk) begin
    if (x_valid) begin
      base <= bases[segment];
      slope <= slopes[segment];
      offset <= x[8:0];
      base_exponent <= x[20:16];
    end
  end

  always_ff @(posedge clk) begin
    if (base_valid) begin
      y <= base - 21'(fall);
      y_exponent <= base_exponent;
    end
  end

  assign result_sum = (y[20:3] >> y_exponent) + 18'd1;

  always_ff @(posedge clk) begin
    if (y_valid) begin
      result <= result_sum[17:1];
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      product_valid <= 1'b0;
      x_valid <= 1'b0;
      base_valid <= 1'b0;
      y_valid <= 1'b0;
    end else begin
      product_valid <= argument_valid;
      x_valid <= product_valid;
      base_valid <= x_valid;
      y_valid <= base_valid;
    end
  end

  initial begin
    bases[0] = 21'h100000;
    bases[1] = 21'hFE9E1;
    bases[2] = 21'hFD3E1;
    bases[3] = 21'hFBDFF;
    bases[4] = 21'hFA83B;
    bases[5] = 21'hF9296;
    bases[6] = 21'hF7D0E;
    bases[7] = 21'hF67A4;
    bases[8] = 21'hF5258;
    bases[9] = 21'hF3D29;
    bases[10] = 21'hF2817;
    bases[11] = 21'hF1323;
    bases[12] = 21'hEFE4C;
    bases[13] = 21'hEE991;
    bases[14] = 21'hED4F3;
    bases[15] = 21'hEC072;
    bases[16] = 21'hEAC0C;
    bases[17] = 21'hE97C4;
    bases[18] = 21'hE8397;
    bases[19] = 21'hE6F86;
    bases[20] = 21'hE5B90;
    bases[21] = 21'hE47B7;
    bases[22] = 21'hE33F9;
    bases[23] = 21'hE2056;
    bases[24] = 21'hE0CCE;
    bases[25] = 21'hDF961;
    bases[26] = 21'hDE60F;
    bases[27] = 21'hDD2D8;
    bases[28] = 21'hDBFBB;
    bases[29] = 21'hDACB9;
    bases[30] = 21'hD99D1;
    bases[31] = 21'hD8704;
    bases[32] = 21'hD7450;
    bases[33] = 21'hD61B6;
    bases[34] = 21'hD4F36;
    bases[35] = 21'hD3CCF;
    bases[36] = 21'hD2A82;
    bases[37] = 21'hD184E;
    bases[38] = 21'hD0633;
    bases[39] = 21'hCF432;
    bases[40] = 21'hCE249;
    bases[41] = 21'hCD079;
    bases[42] = 21'hCBEC1;
    bases[43] = 21'hCAD22;
    bases[44] = 21'hC9B9C;
    bases[45] = 21'hC8A2E;
    bases[46] = 21'hC78D7;
    bases[47] = 21'hC6799;
    bases[48] = 21'hC5673;
    bases[49] = 21'hC4564;
    bases[50] = 21'hC346D;
    bases[51] = 21'hC238D;
    bases[52] = 21'hC12C5;
    bases[53] = 21'hC0214;
    bases[54] = 21'hBF17A;
    bases[55] = 21'hBE0F7;
    bases[56] = 21'hBD08A;
    bases[57] = 21'hBC035;
    bases[58] = 21'hBAFF6;
    bases[59] = 21'hB9FCD;
    bases[60] = 21'hB8FBB;
    bases[61] = 21'hB7FBF;
    bases[62] = 21'hB6FD9;
    bases[63] = 21'hB6009;
    bases[64] = 21'hB504F;
    bases[65] = 21'hB40AB;
    bases[66] = 21'hB311C;
    bases[67] = 21'hB21A3;
    bases[68] = 21'hB123F;
    bases[69] = 21'hB02F1;
    bases[70] = 21'hAF3B8;
    bases[71] = 21'hAE493;
    bases[72] = 21'hAD584;
    bases[73] = 21'hAC689;
    bases[74] = 21'hAB7A4;
    bases[75] = 21'hAA8D2;
    bases[76] = 21'hA9A16;
    bases[77] = 21'hA8B6D;
    bases[78] = 21'hA7CD9;
    bases[79] = 21'hA6E59;
    bases[80] = 21'hA5FED;
    bases[81] = 21'hA5195;
    bases[82] = 21'hA4351;
    bases[83] = 21'hA3521;
    bases[84] = 21'hA2704;
    bases[85] = 21'hA18FB;
    bases[86] = 21'hA0B05;
    bases[87] = 21'h9FD23;
    bases[88] = 21'h9EF53;
    bases[89] = 21'h9E197;
    bases[90] = 21'h9D3EE;
    bases[91] = 21'h9C657;
    bases[92] = 21'h9B8D4;
    bases[93] = 21'h9AB63;
    bases[94] = 21'h99E04;
    bases[95] = 21'h990B8;
    bases[96] = 21'h9837F;
    bases[97] = 21'h97658;
    bases[98] = 21'h96943;
    bases[99] = 21'h95C40;
    bases[100] = 21'h94F4F;
    bases[101] = 21'h94270;
    bases[102] = 21'h935A3;
    bases[103] = 21'h928E7;
    bases[104] = 21'h91C3D;
    bases[105] = 21'h90FA5;
    bases[106] = 21'h9031E;
    bases[107] = 21'h8F6A8;
    bases[108] = 21'h8EA44;
    bases[109] = 21'h8DDF0;
    bases[110] = 21'h8D1AE;
    bases[111] = 21'h8C57D;
    bases[112] = 21'h8B95C;
    bases[113] = 21'h8AD4C;
    bases[114] = 21'h8A14D;
    bases[115] = 21'h8955F;
    bases[116] = 21'h88981;
    bases[117] = 21'h87DB3;
    bases[118] = 21'h871F6;
    bases[119] = 21'h86649;
    bases[120] = 21'h85AAC;
    bases[121] = 21'h84F1F;
    bases[122] = 21'h843A3;
    bases[123] = 21'h83836;
    bases[124] = 21'h82CD8;
    bases[125] = 21'h8218B;
    bases[126] = 21'h8164D;
    bases[127] = 21'h80B1F;
  end

  initial begin
    slopes[0] = 13'd5663;
    slopes[1] = 13'd5632;
    slopes[2] = 13'd5602;
    slopes[3] = 13'd5572;
    slopes[4] = 13'd5541;
    slopes[5] = 13'd5512;
    slopes[6] = 13'd5482;
    slopes[7] = 13'd5452;
    slopes[8] = 13'd5423;
    slopes[9] = 13'd5394;
    slopes[10] = 13'd5364;
    slopes[11] = 13'd5335;
    slopes[12] = 13'd5307;
    slopes[13] = 13'd5278;
    slopes[14] = 13'd5249;
    slopes[15] = 13'd5222;
    slopes[16] = 13'd5192;
    slopes[17] = 13'd5165;
    slopes[18] = 13'd5137;
    slopes[19] = 13'd5110;
    slopes[20] = 13'd5081;
    slopes[21] = 13'd5054;
    slopes[22] = 13'd5027;
    slopes[23] = 13'd5000;
    slopes[24] = 13'd4973;
    slopes[25] = 13'd4946;
    slopes[26] = 13'd4919;
    slopes[27] = 13'd4893;
    slopes[28] = 13'd4866;
    slopes[29] = 13'd4840;
    slopes[30] = 13'd4813;
    slopes[31] = 13'd4788;
    slopes[32] = 13'd4762;
    slopes[33] = 13'd4736;
    slopes[34] = 13'd4711;
    slopes[35] = 13'd4685;
    slopes[36] = 13'd4660;
    slopes[37] = 13'd4635;
    slopes[38] = 13'd4609;
    slopes[39] = 13'd4585;
    slopes[40] = 13'd4560;
    slopes[41] = 13'd4536;
    slopes[42] = 13'd4511;
    slopes[43] = 13'd4486;
    slopes[44] = 13'd4462;
    slopes[45] = 13'd4439;
    slopes[46] = 13'd4414;
    slopes[47] = 13'd4390;
    slopes[48] = 13'd4367;
    slopes[49] = 13'd4343;
    slopes[50] = 13'd4320;
    slopes[51] = 13'd4296;
    slopes[52] = 13'd4273;
    slopes[53] = 13'd4250;
    slopes[54] = 13'd4227;
    slopes[55] = 13'd4205;
    slopes[56] = 13'd4181;
    slopes[57] = 13'd4159;
    slopes[58] = 13'd4137;
    slopes[59] = 13'd4114;
    slopes[60] = 13'd4092;
    slopes[61] = 13'd4070;
    slopes[62] = 13'd4048;
    slopes[63] = 13'd4026;
    slopes[64] = 13'd4004;
    slopes[65] = 13'd3983;
    slopes[66] = 13'd3961;
    slopes[67] = 13'd3940;
    slopes[68] = 13'd3918;
    slopes[69] = 13'd3897;
    slopes[70] = 13'd3877;
    slopes[71] = 13'd3855;
    slopes[72] = 13'd3835;
    slopes[73] = 13'd3813;
    slopes[74] = 13'd3794;
    slopes[75] = 13'd3772;
    slopes[76] = 13'd3753;
    slopes[77] = 13'd3732;
    slopes[78] = 13'd3712;
    slopes[79] = 13'd3692;
    slopes[80] = 13'd3672;
    slopes[81] = 13'd3652;
    slopes[82] = 13'd3632;
    slopes[83] = 13'd3613;
    slopes[84] = 13'd3593;
    slopes[85] = 13'd3574;
    slopes[86] = 13'd3554;
    slopes[87] = 13'd3536;
    slopes[88] = 13'd3516;
    slopes[89] = 13'd3497;
    slopes[90] = 13'd3479;
    slopes[91] = 13'd3459;
    slopes[92] = 13'd3441;
    slopes[93] = 13'd3423;
    slopes[94] = 13'd3404;
    slopes[95] = 13'd3385;
    slopes[96] = 13'd3367;
    slopes[97] = 13'd3349;
    slopes[98] = 13'd3331;
    slopes[99] = 13'd3313;
    slopes[100] = 13'd3295;
    slopes[101] = 13'd3277;
    slopes[102] = 13'd3260;
    slopes[103] = 13'd3242;
    slopes[104] = 13'd3224;
    slopes[105] = 13'd3207;
    slopes[106] = 13'd3190;
    slopes[107] = 13'd3172;
    slopes[108] = 13'd3156;
    slopes[109] = 13'd3138;
    slopes[110] = 13'd3121;
    slopes[111] = 13'd3105;
    slopes[112] = 13'd3088;
    slopes[113] = 13'd3071;
    slopes[114] = 13'd3054;
    slopes[115] = 13'd3038;
    slopes[116] = 13'd3022;
    slopes[117] = 13'd3005;
    slopes[118] = 13'd2989;
    slopes[119] = 13'd2973;
    slopes[120] = 13'd2957;
    slopes[121] = 13'd2940;
    slopes[122] = 13'd2925;
    slopes[123] = 13'd2910;
    slopes[124] = 13'd2893;
    slopes[125] = 13'd2878;
    slopes[126] = 13'd2862;
    slopes[127] = 13'd2847;
  end
endmodule
