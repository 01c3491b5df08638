/**
 * The bit-exact golden model of attention, number format by number format as {@code
 * docs/numbers.md} lays them down. It shares no code with the hardware: both are derived from that
 * page.
 */
package org.spatten.rtl.reference;
