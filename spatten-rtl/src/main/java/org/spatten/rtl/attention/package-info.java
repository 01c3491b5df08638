/**
 * The two multiplier arrays: scores from keys, outputs from values, and the one division at the
 * end.
 */
package org.spatten.rtl.attention;
