package org.spatten.hdl.arith;

/**
 * Primitive polynomials over the field of two elements, by degree: of those with the fewest terms
 * the one whose greatest inner exponent is least. Found by search; the test checks each one.
 */
final class LfsrPolynomials {
  private LfsrPolynomials() {}

  /** Exponents between 0 and the degree, for the degrees 2 to 64. */
  static final int[][] INNER_EXPONENTS = {
    {1}, {1}, {1}, {2}, {1}, {1}, {2, 3, 4}, {4}, {3}, {2}, {1, 4, 6}, {1, 3, 4}, {1, 3, 5}, {1},
    {2, 3, 5}, {3}, {7}, {1, 2, 5}, {3}, {2}, {1}, {5}, {1, 3, 4}, {3}, {1, 2, 6}, {1, 2, 5}, {3},
    {2}, {1, 4, 6}, {3}, {2, 6, 7}, {13}, {3, 4, 8}, {2}, {11}, {1, 4, 6}, {1, 5, 6}, {4},
    {3, 4, 5}, {3}, {3, 4, 7}, {3, 4, 6}, {2, 5, 6}, {1, 3, 4}, {6, 7, 8}, {5}, {4, 7, 9}, {9},
    {2, 3, 4}, {1, 3, 6}, {3}, {1, 2, 6}, {3, 6, 8}, {24}, {2, 4, 7}, {7}, {19}, {2, 4, 7}, {1},
    {1, 2, 5}, {3, 5, 6}, {1}, {1, 3, 4},
  };
}
