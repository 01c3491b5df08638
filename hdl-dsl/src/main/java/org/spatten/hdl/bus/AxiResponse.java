package org.spatten.hdl.bus;

/** The codes of {@code bresp} and {@code rresp}. */
public final class AxiResponse {
  /** All is well. */
  public static final int OKAY = 0;

  /** An exclusive access succeeded. */
  public static final int EXCLUSIVE_OKAY = 1;

  /** The slave could not do it. */
  public static final int SLAVE_ERROR = 2;

  /** No slave has the address. */
  public static final int DECODE_ERROR = 3;

  private AxiResponse() {}

  /** The name of a code in the specification. */
  public static String name(int code) {
    return switch (code) {
      case OKAY -> "OKAY";
      case EXCLUSIVE_OKAY -> "EXOKAY";
      case SLAVE_ERROR -> "SLVERR";
      case DECODE_ERROR -> "DECERR";
      default -> throw new IllegalArgumentException("an AXI response is 0 to 3, not " + code);
    };
  }
}
