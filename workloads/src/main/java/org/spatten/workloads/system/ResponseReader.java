package org.spatten.workloads.system;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.verilator.model.RecordSink;
import org.spatten.workloads.run.RowResponse;

/** Puts response beats and observed survivors together to rows. */
final class ResponseReader {
  private static final int OUTPUTS_OF_BEAT = 8;
  private static final int CAPACITY = 4096;

  private final RecordSink responses;
  private final RecordSink survivors;
  private final MilestoneReader milestones;
  private final int[] tokenFields;
  private final Map<Integer, int[]> observed = new HashMap<>();
  private int[] outputs = {};
  private long answered;
  private int missingBeats;

  ResponseReader(SystemModel model, SpattenConfig config) {
    responses = model.sink("responses", CAPACITY);
    survivors = model.sink("observed_survivors", CAPACITY);
    milestones = new MilestoneReader(model, config.rowSlots());
    tokenFields = new int[config.topkParallelism()];
    for (int i = 0; i < tokenFields.length; i++) {
      tokenFields[i] = survivors.fieldIndex("tokens_" + i);
    }
  }

  /** A row of that head size was sent. */
  void expect(int headSize) {
    missingBeats += headSize / OUTPUTS_OF_BEAT;
  }

  /** Ends a run when everything that was sent is answered. */
  void stopWhenComplete() {
    responses.stopAt(Math.min(missingBeats, responses.capacity()));
  }

  /** Rows answered so far. */
  long answered() {
    return answered;
  }

  /** The next whole row, if there is one. */
  Optional<RowResponse> next(RequestSender sender) {
    readSurvivors();
    milestones.read();
    while (responses.next()) {
      missingBeats--;
      readBeat();
      if (responses.get(responses.fieldIndex("last")) == 1) {
        return Optional.of(finish(sender));
      }
    }
    return Optional.empty();
  }

  private void readBeat() {
    int before = outputs.length;
    int[] beat = new int[OUTPUTS_OF_BEAT];
    responses.getWords(responses.fieldIndex("outputs"), beat);
    outputs = Arrays.copyOf(outputs, before + OUTPUTS_OF_BEAT);
    System.arraycopy(beat, 0, outputs, before, OUTPUTS_OF_BEAT);
  }

  private RowResponse finish(RequestSender sender) {
    int row = (int) responses.get(responses.fieldIndex("row"));
    // The accelerator knows the lower bits of a row's number.
    int width = Integer.SIZE - Request.ROW_WIDTH;
    int index = (int) answered + ((row - (int) answered) << width >> width);
    long accepted = sender.acceptedAt(answered);
    long finished = responses.cycle();
    RowResponse response =
        new RowResponse(
            index,
            responses.get(responses.fieldIndex("requanted")) == 1,
            outputs,
            takeSurvivors(row),
            accepted,
            finished,
            milestones.phases(answered, accepted, finished));
    outputs = new int[0];
    answered++;
    return response;
  }

  /**
   * Survivors are observed before the row's values are fetched, so they are complete by now. Rows
   * may pass the select in another order than their answers come: one that waits for its low key
   * bits lets later ones pass.
   */
  private int[] takeSurvivors(int row) {
    int[] tokens = observed.remove(row);
    return tokens == null ? new int[0] : tokens;
  }

  private void readSurvivors() {
    int rowField = survivors.fieldIndex("row");
    int countField = survivors.fieldIndex("count");
    while (survivors.next()) {
      int[] tokens = new int[(int) survivors.get(countField)];
      for (int i = 0; i < tokens.length; i++) {
        tokens[i] = (int) survivors.get(tokenFields[i]);
      }
      observed.merge((int) survivors.get(rowField), tokens, ResponseReader::joined);
    }
  }

  private static int[] joined(int[] before, int[] more) {
    int[] all = Arrays.copyOf(before, before.length + more.length);
    System.arraycopy(more, 0, all, before.length, more.length);
    return all;
  }
}
