package org.spatten.rtl.fetch;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.buffer.SegmentBuffer;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.quant.BitWidthConverter;
import org.spatten.rtl.quant.RawGroup;

/** The end of a lane: its converter and its two buffers, in which there is always room. */
final class LaneOutput extends Component {
  public final Stream<RawGroup> groups;
  public final Stream<Bits> keys;
  public final Stream<Bits> values;

  LaneOutput(SpattenConfig config) {
    description(
        "The end of a lane: its converter and its two buffers, in which there is always "
            + "room.");
    groups = in(stream(RawGroup.shape()));
    keys = out(stream(bits(SpattenConfig.SEGMENT_WIDTH)));
    values = out(stream(bits(SpattenConfig.SEGMENT_WIDTH)));

    var converter = instance(new BitWidthConverter());
    var keyBuffer = instance(new SegmentBuffer(config.bufferLines()));
    var valueBuffer = instance(new SegmentBuffer(config.bufferLines()));
    groups.into(converter.groups);
    keyBuffer.pop.into(keys);
    valueBuffer.pop.into(values);

    var segment = converter.segments;
    keyBuffer.push.valid.set(segment.valid.and(segment.payload.value().not()));
    keyBuffer.push.payload.set(segment.payload.words());
    valueBuffer.push.valid.set(segment.valid.and(segment.payload.value()));
    valueBuffer.push.payload.set(segment.payload.words());
    var room = mux(segment.payload.value(), valueBuffer.push.ready, keyBuffer.push.ready);
    segment.ready.set(room);
    require(segment.valid.implies(room), "a segment arrived for which no line was kept");
  }
}
