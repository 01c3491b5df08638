package org.spatten.rtl.softmax;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.Scale;
import org.spatten.rtl.config.SpattenConfig;

/**
 * What an {@link ExponentialUnit} computes from.
 *
 * @param distance of the score below the row's largest, 30 bits
 */
public record ExponentialArgument(UInt distance, Scale scale)
    implements Bundle<ExponentialArgument> {
  /** Its shape, 54 bits. */
  public static Shape<ExponentialArgument> shape() {
    return bundle(ExponentialArgument::new, uint(SpattenConfig.SCORE_WIDTH), Scale.shape());
  }
}
