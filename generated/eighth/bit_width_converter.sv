// Aligns the words of beat groups to 12 bits: one segment a cycle, registered once. A group of two
// segments is taken with its second one.
module bit_width_converter (
    input  logic         clk,
    input  logic         rst,
    input  logic         groups_valid,
    output logic         groups_ready,
    input  logic [767:0] groups_payload_raw,
    input  logic [2:0]   groups_payload_format_code,
    input  logic         groups_payload_format_half,
    input  logic         groups_payload_format_two,
    input  logic         groups_payload_format_value,
    output logic         segments_valid,
    input  logic         segments_ready,
    output logic [767:0] segments_payload_words,
    output logic         segments_payload_value
);
  logic         full;
  logic         second;
  logic [767:0] words;
  logic         upper_is_zero;
  logic         value;
  logic         free;
  logic         last;
  logic [383:0] upper;
  logic [255:0] packed4;
  logic [383:0] packed6;

  assign free = !full || segments_ready;
  assign last = second || !groups_payload_format_two;
  assign groups_ready = free && last;
  assign segments_valid = full;
  assign upper = words[767:384];
  assign segments_payload_words = {upper_is_zero ? 384'd0 : upper, words[383:0]};
  assign segments_payload_value = value;
  assign packed4 = second ? groups_payload_raw[511:256] : groups_payload_raw[255:0];
  assign packed6 = second ? groups_payload_raw[767:384] : groups_payload_raw[383:0];

  always_ff @(posedge clk) begin
    if (rst) begin
      full <= 1'b0;
    end else if (free) begin
      full <= groups_valid;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      second <= 1'b0;
    end else if (groups_valid && free) begin
      second <= !last;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && free) begin
      upper_is_zero <= groups_payload_format_half;
      value <= groups_payload_format_value;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && free && (groups_payload_format_code == 3'd0)) begin
      words <= {{packed4[255:252], 8'd0}, {packed4[251:248], 8'd0}, {packed4[247:244], 8'd0},
          {packed4[243:240], 8'd0}, {packed4[239:236], 8'd0}, {packed4[235:232], 8'd0},
          {packed4[231:228], 8'd0}, {packed4[227:224], 8'd0}, {packed4[223:220], 8'd0},
          {packed4[219:216], 8'd0}, {packed4[215:212], 8'd0}, {packed4[211:208], 8'd0},
          {packed4[207:204], 8'd0}, {packed4[203:200], 8'd0}, {packed4[199:196], 8'd0},
          {packed4[195:192], 8'd0}, {packed4[191:188], 8'd0}, {packed4[187:184], 8'd0},
          {packed4[183:180], 8'd0}, {packed4[179:176], 8'd0}, {packed4[175:172], 8'd0},
          {packed4[171:168], 8'd0}, {packed4[167:164], 8'd0}, {packed4[163:160], 8'd0},
          {packed4[159:156], 8'd0}, {packed4[155:152], 8'd0}, {packed4[151:148], 8'd0},
          {packed4[147:144], 8'd0}, {packed4[143:140], 8'd0}, {packed4[139:136], 8'd0},
          {packed4[135:132], 8'd0}, {packed4[131:128], 8'd0}, {packed4[127:124], 8'd0},
          {packed4[123:120], 8'd0}, {packed4[119:116], 8'd0}, {packed4[115:112], 8'd0},
          {packed4[111:108], 8'd0}, {packed4[107:104], 8'd0}, {packed4[103:100], 8'd0},
          {packed4[99:96], 8'd0}, {packed4[95:92], 8'd0}, {packed4[91:88], 8'd0},
          {packed4[87:84], 8'd0}, {packed4[83:80], 8'd0}, {packed4[79:76], 8'd0},
          {packed4[75:72], 8'd0}, {packed4[71:68], 8'd0}, {packed4[67:64], 8'd0},
          {packed4[63:60], 8'd0}, {packed4[59:56], 8'd0}, {packed4[55:52], 8'd0},
          {packed4[51:48], 8'd0}, {packed4[47:44], 8'd0}, {packed4[43:40], 8'd0},
          {packed4[39:36], 8'd0}, {packed4[35:32], 8'd0}, {packed4[31:28], 8'd0},
          {packed4[27:24], 8'd0}, {packed4[23:20], 8'd0}, {packed4[19:16], 8'd0},
          {packed4[15:12], 8'd0}, {packed4[11:8], 8'd0}, {packed4[7:4], 8'd0},
          {packed4[3:0], 8'd0}};
    end
    if (groups_valid && free && (groups_payload_format_code == 3'd1)) begin
      words <= {{packed6[383:378], 6'd0}, {packed6[377:372], 6'd0}, {packed6[371:366], 6'd0},
          {packed6[365:360], 6'd0}, {packed6[359:354], 6'd0}, {packed6[353:348], 6'd0},
          {packed6[347:342], 6'd0}, {packed6[341:336], 6'd0}, {packed6[335:330], 6'd0},
          {packed6[329:324], 6'd0}, {packed6[323:318], 6'd0}, {packed6[317:312], 6'd0},
          {packed6[311:306], 6'd0}, {packed6[305:300], 6'd0}, {packed6[299:294], 6'd0},
          {packed6[293:288], 6'd0}, {packed6[287:282], 6'd0}, {packed6[281:276], 6'd0},
          {packed6[275:270], 6'd0}, {packed6[269:264], 6'd0}, {packed6[263:258], 6'd0},
          {packed6[257:252], 6'd0}, {packed6[251:246], 6'd0}, {packed6[245:240], 6'd0},
          {packed6[239:234], 6'd0}, {packed6[233:228], 6'd0}, {packed6[227:222], 6'd0},
          {packed6[221:216], 6'd0}, {packed6[215:210], 6'd0}, {packed6[209:204], 6'd0},
          {packed6[203:198], 6'd0}, {packed6[197:192], 6'd0}, {packed6[191:186], 6'd0},
          {packed6[185:180], 6'd0}, {packed6[179:174], 6'd0}, {packed6[173:168], 6'd0},
          {packed6[167:162], 6'd0}, {packed6[161:156], 6'd0}, {packed6[155:150], 6'd0},
          {packed6[149:144], 6'd0}, {packed6[143:138], 6'd0}, {packed6[137:132], 6'd0},
          {packed6[131:126], 6'd0}, {packed6[125:120], 6'd0}, {packed6[119:114], 6'd0},
          {packed6[113:108], 6'd0}, {packed6[107:102], 6'd0}, {packed6[101:96], 6'd0},
          {packed6[95:90], 6'd0}, {packed6[89:84], 6'd0}, {packed6[83:78], 6'd0},
          {packed6[77:72], 6'd0}, {packed6[71:66], 6'd0}, {packed6[65:60], 6'd0},
          {packed6[59:54], 6'd0}, {packed6[53:48], 6'd0}, {packed6[47:42], 6'd0},
          {packed6[41:36], 6'd0}, {packed6[35:30], 6'd0}, {packed6[29:24], 6'd0},
          {packed6[23:18], 6'd0}, {packed6[17:12], 6'd0}, {packed6[11:6], 6'd0},
          {packed6[5:0], 6'd0}};
    end
    if (groups_valid && free && (groups_payload_format_code == 3'd2)) begin
      words <= {{groups_payload_raw[511:504], 4'd0}, {groups_payload_raw[503:496], 4'd0},
          {groups_payload_raw[495:488], 4'd0}, {groups_payload_raw[487:480], 4'd0},
          {groups_payload_raw[479:472], 4'd0}, {groups_payload_raw[471:464], 4'd0},
          {groups_payload_raw[463:456], 4'd0}, {groups_payload_raw[455:448], 4'd0},
          {groups_payload_raw[447:440], 4'd0}, {groups_payload_raw[439:432], 4'd0},
          {groups_payload_raw[431:424], 4'd0}, {groups_payload_raw[423:416], 4'd0},
          {groups_payload_raw[415:408], 4'd0}, {groups_payload_raw[407:400], 4'd0},
          {groups_payload_raw[399:392], 4'd0}, {groups_payload_raw[391:384], 4'd0},
          {groups_payload_raw[383:376], 4'd0}, {groups_payload_raw[375:368], 4'd0},
          {groups_payload_raw[367:360], 4'd0}, {groups_payload_raw[359:352], 4'd0},
          {groups_payload_raw[351:344], 4'd0}, {groups_payload_raw[343:336], 4'd0},
          {groups_payload_raw[335:328], 4'd0}, {groups_payload_raw[327:320], 4'd0},
          {groups_payload_raw[319:312], 4'd0}, {groups_payload_raw[311:304], 4'd0},
          {groups_payload_raw[303:296], 4'd0}, {groups_payload_raw[295:288], 4'd0},
          {groups_payload_raw[287:280], 4'd0}, {groups_payload_raw[279:272], 4'd0},
          {groups_payload_raw[271:264], 4'd0}, {groups_payload_raw[263:256], 4'd0},
          {groups_payload_raw[255:248], 4'd0}, {groups_payload_raw[247:240], 4'd0},
          {groups_payload_raw[239:232], 4'd0}, {groups_payload_raw[231:224], 4'd0},
          {groups_payload_raw[223:216], 4'd0}, {groups_payload_raw[215:208], 4'd0},
          {groups_payload_raw[207:200], 4'd0}, {groups_payload_raw[199:192], 4'd0},
          {groups_payload_raw[191:184], 4'd0}, {groups_payload_raw[183:176], 4'd0},
          {groups_payload_raw[175:168], 4'd0}, {groups_payload_raw[167:160], 4'd0},
          {groups_payload_raw[159:152], 4'd0}, {groups_payload_raw[151:144], 4'd0},
          {groups_payload_raw[143:136], 4'd0}, {groups_payload_raw[135:128], 4'd0},
          {groups_payload_raw[127:120], 4'd0}, {groups_payload_raw[119:112], 4'd0},
          {groups_payload_raw[111:104], 4'd0}, {groups_payload_raw[103:96], 4'd0},
          {groups_payload_raw[95:88], 4'd0}, {groups_payload_raw[87:80], 4'd0},
          {groups_payload_raw[79:72], 4'd0}, {groups_payload_raw[71:64], 4'd0},
          {groups_payload_raw[63:56], 4'd0}, {groups_payload_raw[55:48], 4'd0},
          {groups_payload_raw[47:40], 4'd0}, {groups_payload_raw[39:32], 4'd0},
          {groups_payload_raw[31:24], 4'd0}, {groups_payload_raw[23:16], 4'd0},
          {groups_payload_raw[15:8], 4'd0}, {groups_payload_raw[7:0], 4'd0}};
    end
    if (groups_valid && free && (groups_payload_format_code == 3'd3)) begin
      words <= {groups_payload_raw[767:756], groups_payload_raw[755:744],
          groups_payload_raw[743:732], groups_payload_raw[731:720], groups_payload_raw[719:708],
          groups_payload_raw[707:696], groups_payload_raw[695:684], groups_payload_raw[683:672],
          groups_payload_raw[671:660], groups_payload_raw[659:648], groups_payload_raw[647:636],
          groups_payload_raw[635:624], groups_payload_raw[623:612], groups_payload_raw[611:600],
          groups_payload_raw[599:588], groups_payload_raw[587:576], groups_payload_raw[575:564],
          groups_payload_raw[563:552], groups_payload_raw[551:540], groups_payload_raw[539:528],
          groups_payload_raw[527:516], groups_payload_raw[515:504], groups_payload_raw[503:492],
          groups_payload_raw[491:480], groups_payload_raw[479:468], groups_payload_raw[467:456],
          groups_payload_raw[455:444], groups_payload_raw[443:432], groups_payload_raw[431:420],
          groups_payload_raw[419:408], groups_payload_raw[407:396], groups_payload_raw[395:384],
          groups_payload_raw[383:372], groups_payload_raw[371:360], groups_payload_raw[359:348],
          groups_payload_raw[347:336], groups_payload_raw[335:324], groups_payload_raw[323:312],
          groups_payload_raw[311:300], groups_payload_raw[299:288], groups_payload_raw[287:276],
          groups_payload_raw[275:264], groups_payload_raw[263:252], groups_payload_raw[251:240],
          groups_payload_raw[239:228], groups_payload_raw[227:216], groups_payload_raw[215:204],
          groups_payload_raw[203:192], groups_payload_raw[191:180], groups_payload_raw[179:168],
          groups_payload_raw[167:156], groups_payload_raw[155:144], groups_payload_raw[143:132],
          groups_payload_raw[131:120], groups_payload_raw[119:108], groups_payload_raw[107:96],
          groups_payload_raw[95:84], groups_payload_raw[83:72], groups_payload_raw[71:60],
          groups_payload_raw[59:48], groups_payload_raw[47:36], groups_payload_raw[35:24],
          groups_payload_raw[23:12], groups_payload_raw[11:0]};
    end
    if (groups_valid && free && (groups_payload_format_code == 3'd4)) begin
      words <= {{groups_payload_raw[511:504], groups_payload_raw[767:764]},
          {groups_payload_raw[503:496], groups_payload_raw[763:760]},
          {groups_payload_raw[495:488], groups_payload_raw[759:756]},
          {groups_payload_raw[487:480], groups_payload_raw[755:752]},
          {groups_payload_raw[479:472], groups_payload_raw[751:748]},
          {groups_payload_raw[471:464], groups_payload_raw[747:744]},
          {groups_payload_raw[463:456], groups_payload_raw[743:740]},
          {groups_payload_raw[455:448], groups_payload_raw[739:736]},
          {groups_payload_raw[447:440], groups_payload_raw[735:732]},
          {groups_payload_raw[439:432], groups_payload_raw[731:728]},
          {groups_payload_raw[431:424], groups_payload_raw[727:724]},
          {groups_payload_raw[423:416], groups_payload_raw[723:720]},
          {groups_payload_raw[415:408], groups_payload_raw[719:716]},
          {groups_payload_raw[407:400], groups_payload_raw[715:712]},
          {groups_payload_raw[399:392], groups_payload_raw[711:708]},
          {groups_payload_raw[391:384], groups_payload_raw[707:704]},
          {groups_payload_raw[383:376], groups_payload_raw[703:700]},
          {groups_payload_raw[375:368], groups_payload_raw[699:696]},
          {groups_payload_raw[367:360], groups_payload_raw[695:692]},
          {groups_payload_raw[359:352], groups_payload_raw[691:688]},
          {groups_payload_raw[351:344], groups_payload_raw[687:684]},
          {groups_payload_raw[343:336], groups_payload_raw[683:680]},
          {groups_payload_raw[335:328], groups_payload_raw[679:676]},
          {groups_payload_raw[327:320], groups_payload_raw[675:672]},
          {groups_payload_raw[319:312], groups_payload_raw[671:668]},
          {groups_payload_raw[311:304], groups_payload_raw[667:664]},
          {groups_payload_raw[303:296], groups_payload_raw[663:660]},
          {groups_payload_raw[295:288], groups_payload_raw[659:656]},
          {groups_payload_raw[287:280], groups_payload_raw[655:652]},
          {groups_payload_raw[279:272], groups_payload_raw[651:648]},
          {groups_payload_raw[271:264], groups_payload_raw[647:644]},
          {groups_payload_raw[263:256], groups_payload_raw[643:640]},
          {groups_payload_raw[255:248], groups_payload_raw[639:636]},
          {groups_payload_raw[247:240], groups_payload_raw[635:632]},
          {groups_payload_raw[239:232], groups_payload_raw[631:628]},
          {groups_payload_raw[231:224], groups_payload_raw[627:624]},
          {groups_payload_raw[223:216], groups_payload_raw[623:620]},
          {groups_payload_raw[215:208], groups_payload_raw[619:616]},
          {groups_payload_raw[207:200], groups_payload_raw[615:612]},
          {groups_payload_raw[199:192], groups_payload_raw[611:608]},
          {groups_payload_raw[191:184], groups_payload_raw[607:604]},
          {groups_payload_raw[183:176], groups_payload_raw[603:600]},
          {groups_payload_raw[175:168], groups_payload_raw[599:596]},
          {groups_payload_raw[167:160], groups_payload_raw[595:592]},
          {groups_payload_raw[159:152], groups_payload_raw[591:588]},
          {groups_payload_raw[151:144], groups_payload_raw[587:584]},
          {groups_payload_raw[143:136], groups_payload_raw[583:580]},
          {groups_payload_raw[135:128], groups_payload_raw[579:576]},
          {groups_payload_raw[127:120], groups_payload_raw[575:572]},
          {groups_payload_raw[119:112], groups_payload_raw[571:568]},
          {groups_payload_raw[111:104], groups_payload_raw[567:564]},
          {groups_payload_raw[103:96], groups_payload_raw[563:560]},
          {groups_payload_raw[95:88], groups_payload_raw[559:556]},
          {groups_payload_raw[87:80], groups_payload_raw[555:552]},
          {groups_payload_raw[79:72], groups_payload_raw[551:548]},
          {groups_payload_raw[71:64], groups_payload_raw[547:544]},
          {groups_payload_raw[63:56], groups_payload_raw[543:540]},
          {groups_payload_raw[55:48], groups_payload_raw[539:536]},
          {groups_payload_raw[47:40], groups_payload_raw[535:532]},
          {groups_payload_raw[39:32], groups_payload_raw[531:528]},
          {groups_payload_raw[31:24], groups_payload_raw[527:524]},
          {groups_payload_raw[23:16], groups_payload_raw[523:520]},
          {groups_payload_raw[15:8], groups_payload_raw[519:516]},
          {groups_payload_raw[7:0], groups_payload_raw[515:512]}};
    end
    if (groups_valid && free && (groups_payload_format_code == 3'd5)) begin
      words <= {{4'd0, packed4[255:252], 4'd0}, {4'd0, packed4[251:248], 4'd0},
          {4'd0, packed4[247:244], 4'd0}, {4'd0, packed4[243:240], 4'd0},
          {4'd0, packed4[239:236], 4'd0}, {4'd0, packed4[235:232], 4'd0},
          {4'd0, packed4[231:228], 4'd0}, {4'd0, packed4[227:224], 4'd0},
          {4'd0, packed4[223:220], 4'd0}, {4'd0, packed4[219:216], 4'd0},
          {4'd0, packed4[215:212], 4'd0}, {4'd0, packed4[211:208], 4'd0},
          {4'd0, packed4[207:204], 4'd0}, {4'd0, packed4[203:200], 4'd0},
          {4'd0, packed4[199:196], 4'd0}, {4'd0, packed4[195:192], 4'd0},
          {4'd0, packed4[191:188], 4'd0}, {4'd0, packed4[187:184], 4'd0},
          {4'd0, packed4[183:180], 4'd0}, {4'd0, packed4[179:176], 4'd0},
          {4'd0, packed4[175:172], 4'd0}, {4'd0, packed4[171:168], 4'd0},
          {4'd0, packed4[167:164], 4'd0}, {4'd0, packed4[163:160], 4'd0},
          {4'd0, packed4[159:156], 4'd0}, {4'd0, packed4[155:152], 4'd0},
          {4'd0, packed4[151:148], 4'd0}, {4'd0, packed4[147:144], 4'd0},
          {4'd0, packed4[143:140], 4'd0}, {4'd0, packed4[139:136], 4'd0},
          {4'd0, packed4[135:132], 4'd0}, {4'd0, packed4[131:128], 4'd0},
          {4'd0, packed4[127:124], 4'd0}, {4'd0, packed4[123:120], 4'd0},
          {4'd0, packed4[119:116], 4'd0}, {4'd0, packed4[115:112], 4'd0},
          {4'd0, packed4[111:108], 4'd0}, {4'd0, packed4[107:104], 4'd0},
          {4'd0, packed4[103:100], 4'd0}, {4'd0, packed4[99:96], 4'd0},
          {4'd0, packed4[95:92], 4'd0}, {4'd0, packed4[91:88], 4'd0}, {4'd0, packed4[87:84], 4'd0},
          {4'd0, packed4[83:80], 4'd0}, {4'd0, packed4[79:76], 4'd0}, {4'd0, packed4[75:72], 4'd0},
          {4'd0, packed4[71:68], 4'd0}, {4'd0, packed4[67:64], 4'd0}, {4'd0, packed4[63:60], 4'd0},
          {4'd0, packed4[59:56], 4'd0}, {4'd0, packed4[55:52], 4'd0}, {4'd0, packed4[51:48], 4'd0},
          {4'd0, packed4[47:44], 4'd0}, {4'd0, packed4[43:40], 4'd0}, {4'd0, packed4[39:36], 4'd0},
          {4'd0, packed4[35:32], 4'd0}, {4'd0, packed4[31:28], 4'd0}, {4'd0, packed4[27:24], 4'd0},
          {4'd0, packed4[23:20], 4'd0}, {4'd0, packed4[19:16], 4'd0}, {4'd0, packed4[15:12], 4'd0},
          {4'd0, packed4[11:8], 4'd0}, {4'd0, packed4[7:4], 4'd0}, {4'd0, packed4[3:0], 4'd0}};
    end
    if (groups_valid && free && (groups_payload_format_code == 3'd6)) begin
      words <= {{6'd0, packed4[255:252], 2'd0}, {6'd0, packed4[251:248], 2'd0},
          {6'd0, packed4[247:244], 2'd0}, {6'd0, packed4[243:240], 2'd0},
          {6'd0, packed4[239:236], 2'd0}, {6'd0, packed4[235:232], 2'd0},
          {6'd0, packed4[231:228], 2'd0}, {6'd0, packed4[227:224], 2'd0},
          {6'd0, packed4[223:220], 2'd0}, {6'd0, packed4[219:216], 2'd0},
          {6'd0, packed4[215:212], 2'd0}, {6'd0, packed4[211:208], 2'd0},
          {6'd0, packed4[207:204], 2'd0}, {6'd0, packed4[203:200], 2'd0},
          {6'd0, packed4[199:196], 2'd0}, {6'd0, packed4[195:192], 2'd0},
          {6'd0, packed4[191:188], 2'd0}, {6'd0, packed4[187:184], 2'd0},
          {6'd0, packed4[183:180], 2'd0}, {6'd0, packed4[179:176], 2'd0},
          {6'd0, packed4[175:172], 2'd0}, {6'd0, packed4[171:168], 2'd0},
          {6'd0, packed4[167:164], 2'd0}, {6'd0, packed4[163:160], 2'd0},
          {6'd0, packed4[159:156], 2'd0}, {6'd0, packed4[155:152], 2'd0},
          {6'd0, packed4[151:148], 2'd0}, {6'd0, packed4[147:144], 2'd0},
          {6'd0, packed4[143:140], 2'd0}, {6'd0, packed4[139:136], 2'd0},
          {6'd0, packed4[135:132], 2'd0}, {6'd0, packed4[131:128], 2'd0},
          {6'd0, packed4[127:124], 2'd0}, {6'd0, packed4[123:120], 2'd0},
          {6'd0, packed4[119:116], 2'd0}, {6'd0, packed4[115:112], 2'd0},
          {6'd0, packed4[111:108], 2'd0}, {6'd0, packed4[107:104], 2'd0},
          {6'd0, packed4[103:100], 2'd0}, {6'd0, packed4[99:96], 2'd0},
          {6'd0, packed4[95:92], 2'd0}, {6'd0, packed4[91:88], 2'd0}, {6'd0, packed4[87:84], 2'd0},
          {6'd0, packed4[83:80], 2'd0}, {6'd0, packed4[79:76], 2'd0}, {6'd0, packed4[75:72], 2'd0},
          {6'd0, packed4[71:68], 2'd0}, {6'd0, packed4[67:64], 2'd0}, {6'd0, packed4[63:60], 2'd0},
          {6'd0, packed4[59:56], 2'd0}, {6'd0, packed4[55:52], 2'd0}, {6'd0, packed4[51:48], 2'd0},
          {6'd0, packed4[47:44], 2'd0}, {6'd0, packed4[43:40], 2'd0}, {6'd0, packed4[39:36], 2'd0},
          {6'd0, packed4[35:32], 2'd0}, {6'd0, packed4[31:28], 2'd0}, {6'd0, packed4[27:24], 2'd0},
          {6'd0, packed4[23:20], 2'd0}, {6'd0, packed4[19:16], 2'd0}, {6'd0, packed4[15:12], 2'd0},
          {6'd0, packed4[11:8], 2'd0}, {6'd0, packed4[7:4], 2'd0}, {6'd0, packed4[3:0], 2'd0}};
    end
    if (groups_valid && free && (groups_payload_format_code == 3'd7)) begin
      words <= {{8'd0, packed4[255:252]}, {8'd0, packed4[251:248]}, {8'd0, packed4[247:244]},
          {8'd0, packed4[243:240]}, {8'd0, packed4[239:236]}, {8'd0, packed4[235:232]},
          {8'd0, packed4[231:228]}, {8'd0, packed4[227:224]}, {8'd0, packed4[223:220]},
          {8'd0, packed4[219:216]}, {8'd0, packed4[215:212]}, {8'd0, packed4[211:208]},
          {8'd0, packed4[207:204]}, {8'd0, packed4[203:200]}, {8'd0, packed4[199:196]},
          {8'd0, packed4[195:192]}, {8'd0, packed4[191:188]}, {8'd0, packed4[187:184]},
          {8'd0, packed4[183:180]}, {8'd0, packed4[179:176]}, {8'd0, packed4[175:172]},
          {8'd0, packed4[171:168]}, {8'd0, packed4[167:164]}, {8'd0, packed4[163:160]},
          {8'd0, packed4[159:156]}, {8'd0, packed4[155:152]}, {8'd0, packed4[151:148]},
          {8'd0, packed4[147:144]}, {8'd0, packed4[143:140]}, {8'd0, packed4[139:136]},
          {8'd0, packed4[135:132]}, {8'd0, packed4[131:128]}, {8'd0, packed4[127:124]},
          {8'd0, packed4[123:120]}, {8'd0, packed4[119:116]}, {8'd0, packed4[115:112]},
          {8'd0, packed4[111:108]}, {8'd0, packed4[107:104]}, {8'd0, packed4[103:100]},
          {8'd0, packed4[99:96]}, {8'd0, packed4[95:92]}, {8'd0, packed4[91:88]},
          {8'd0, packed4[87:84]}, {8'd0, packed4[83:80]}, {8'd0, packed4[79:76]},
          {8'd0, packed4[75:72]}, {8'd0, packed4[71:68]}, {8'd0, packed4[67:64]},
          {8'd0, packed4[63:60]}, {8'd0, packed4[59:56]}, {8'd0, packed4[55:52]},
          {8'd0, packed4[51:48]}, {8'd0, packed4[47:44]}, {8'd0, packed4[43:40]},
          {8'd0, packed4[39:36]}, {8'd0, packed4[35:32]}, {8'd0, packed4[31:28]},
          {8'd0, packed4[27:24]}, {8'd0, packed4[23:20]}, {8'd0, packed4[19:16]},
          {8'd0, packed4[15:12]}, {8'd0, packed4[11:8]}, {8'd0, packed4[7:4]},
          {8'd0, packed4[3:0]}};
    end
  end
endmodule
