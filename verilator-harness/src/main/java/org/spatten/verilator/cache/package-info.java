/** A folder of finished builds, found by the content they were made from. */
package org.spatten.verilator.cache;
