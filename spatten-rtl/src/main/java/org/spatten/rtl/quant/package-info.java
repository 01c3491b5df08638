/** Conversions between word widths, and the decision to fetch a row's least significant plane. */
package org.spatten.rtl.quant;
