module stream_demux_8_3 (
    input  logic       input_valid,    // StreamDemux.java:26
    output logic       input_ready,    // StreamDemux.java:26
    input  logic [7:0] input_payload,  // StreamDemux.java:26
    input  logic [1:0] select,         // StreamDemux.java:27
    output logic       outputs_0_valid, outputs_1_valid, outputs_2_valid,  // StreamDemux.java:28
    input  logic       outputs_0_ready, outputs_1_ready, outputs_2_ready,  // StreamDemux.java:28
    output logic [7:0] outputs_0_payload, outputs_1_payload,  // StreamDemux.java:28
        outputs_2_payload
);
  logic chosen_0, chosen_1, chosen_2;  // StreamDemux.java:32

  always_comb begin
    input_ready = 1'b0;
    if (chosen_0) begin
      input_ready = outputs_0_ready;
    end
    if (chosen_1) begin
      input_ready = outputs_1_ready;
    end
    if (chosen_2) begin
      input_ready = outputs_2_ready;
    end
  end

  assign chosen_0 = select == 2'd0;
  assign outputs_0_valid = input_valid && chosen_0;
  assign outputs_0_payload = input_payload;
  assign chosen_1 = select == 2'd1;
  assign outputs_1_valid = input_valid && chosen_1;
  assign outputs_1_payload = input_payload;
  assign chosen_2 = select == 2'd2;
  assign outputs_2_valid = input_valid && chosen_2;
  assign outputs_2_payload = input_payload;
endmodule
