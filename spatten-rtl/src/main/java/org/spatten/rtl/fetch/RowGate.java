package org.spatten.rtl.fetch;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.buffer.LineAllocator;
import org.spatten.rtl.config.FetchKind;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Accepts a vector of rows when its buffer has lines for all its segments and every lane has room,
 * and deals the rows to the lanes. Combinational.
 */
final class RowGate extends Component {
  public final Stream<FetchRows> rows;
  public final List<Stream<LaneRow>> lanes;

  /** A segment left the key buffer of the lane. */
  public final Vec<Bool> keyLeft;

  /** A segment left the value buffer of the lane. */
  public final Vec<Bool> valueLeft;

  public final Bool keyLinesShort;
  public final Bool valueLinesShort;
  public final Bool lanesFull;

  RowGate(SpattenConfig config) {
    description(
        "Accepts a vector of rows when its buffer has lines for all its segments and "
            + "every lane has room, and deals the rows to the lanes. Combinational.");
    rows = in(stream(FetchRows.shape(config)));
    lanes = outs(config.lanes(), stream(LaneRow.shape(config)));
    keyLeft = in(vec(config.lanes(), bool()));
    valueLeft = in(vec(config.lanes(), bool()));
    keyLinesShort = out(bool());
    valueLinesShort = out(bool());
    lanesFull = out(bool());

    var row = rows.payload;
    var planner = instance(new FetchPlanner());
    planner.kind.set(row.kind());
    planner.headSize.set(row.headSize());
    planner.keyBits.set(row.keyBits());
    planner.valueBits.set(row.valueBits());
    planner.fused.set(row.fused());
    var plan = planner.plan;

    var keyLines = instance(new LineAllocator(config.lanes(), config.bufferLines()));
    var valueLines = instance(new LineAllocator(config.lanes(), config.bufferLines()));
    var isValue = plan.format().value();
    List<Bool> room = new ArrayList<>();
    lanes.forEach(lane -> room.add(lane.ready));
    var laneRoom = allOf(room);
    var lines = mux(isValue, valueLines.available, keyLines.available);
    var accepting = rows.valid.and(laneRoom).and(lines);
    rows.ready.set(laneRoom.and(lines));
    account(keyLines, accepting.and(isValue.not()), keyLeft, plan);
    account(valueLines, accepting.and(isValue), valueLeft, plan);

    var isLsb = row.kind().eq(FetchKind.KEY_LSB.code());
    for (int l : range(config.lanes())) {
      var lane = lanes.get(l);
      lane.valid.set(accepting.and(row.count().gt(l)));
      lane.payload.token().set(row.tokens().at(l));
      lane.payload.plane().set(mux(isLsb, row.lsbPlane(), row.plane()));
      lane.payload.lsbBase().set(row.lsbPlane().base());
      lane.payload.plan().set(plan);
    }
    keyLinesShort.set(rows.valid.and(isValue.not()).and(keyLines.available.not()));
    valueLinesShort.set(rows.valid.and(isValue).and(valueLines.available.not()));
    lanesFull.set(rows.valid.and(laneRoom.not()));
    checkRows(config, row);
  }

  private void account(LineAllocator account, Bool take, Vec<Bool> left, FetchPlan plan) {
    account.lanes.set(rows.payload.count());
    account.lines.set(plan.lines());
    account.take.set(take);
    account.returned.set(left);
  }

  private void checkRows(SpattenConfig config, FetchRows row) {
    var countFits = row.count().ne(0).and(row.count().le(config.lanes()));
    require(rows.valid.implies(countFits), "a fetch of no rows or of more rows than lanes");
    var isValue = row.kind().eq(FetchKind.VALUE.code());
    var keyBitsExist = isValue.or(row.keyBits().le(KeyBits.B8.code()));
    require(rows.valid.implies(keyBitsExist), "a fetch of keys of an unknown width");
    var headExists = row.headSize().le(HeadSize.D128.code());
    require(rows.valid.implies(headExists), "a fetch with an unknown head size");
    var isBoth = rows.valid.and(row.kind().eq(FetchKind.KEY_BOTH.code()));
    require(
        isBoth.implies(row.keyBits().eq(KeyBits.B8.code())),
        "both planes are fetched at once of keys that have not 8 + 4 bits");
    require(
        isBoth.implies(row.plane().rotate().eq(row.lsbPlane().rotate())),
        "both planes are fetched at once but lie in different channels");
    var isFused = row.fused().and(row.kind().eq(FetchKind.KEY_MSB.code()));
    var fusible = row.headSize().eq(HeadSize.D64.code()).and(row.keyBits().eq(KeyBits.B6.code()));
    require(
        rows.valid.and(isFused).implies(fusible), "keys are fused that are not 64 words of 6 bits");
  }
}
