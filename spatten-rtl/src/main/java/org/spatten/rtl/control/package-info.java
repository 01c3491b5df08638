/**
 * Rows from request to response: slots, lists of survivors, fetch orders, score memory, the LSB
 * pass, the watch.
 */
package org.spatten.rtl.control;
