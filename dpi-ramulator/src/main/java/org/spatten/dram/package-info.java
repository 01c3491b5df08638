/**
 * The DRAM model seen from Java: its sources for a simulator build, its configurations, and the
 * channels of a running model (contents, statistics). The model itself is C++ in the resources.
 */
package org.spatten.dram;
