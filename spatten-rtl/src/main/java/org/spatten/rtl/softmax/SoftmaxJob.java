package org.spatten.rtl.softmax;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.sint;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.SInt;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.Scale;
import org.spatten.rtl.config.SpattenConfig;

/**
 * A row whose scores are complete.
 *
 * @param keyCount 1 to {@code maxTokens}
 * @param max the largest score of the row
 * @param early announce the row on {@link Softmax#started}
 */
public record SoftmaxJob(UInt slot, UInt keyCount, SInt max, Scale scale, Bool early)
    implements Bundle<SoftmaxJob> {
  /** Its shape at that size. */
  public static Shape<SoftmaxJob> shape(SpattenConfig config) {
    return bundle(
        SoftmaxJob::new,
        uintFor(config.rowSlots() - 1),
        uintFor(config.maxTokens()),
        sint(SpattenConfig.SCORE_WIDTH),
        Scale.shape(),
        bool());
  }
}
