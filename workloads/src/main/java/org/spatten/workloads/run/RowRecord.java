package org.spatten.workloads.run;

import org.spatten.workloads.trace.RowTraffic;

/**
 * One checked row, for the reports.
 *
 * @param traffic bytes and beats the row moved at the least
 * @param error distance from float64 as a fraction of the head's largest |V|
 */
public record RowRecord(PreparedRow row, RowResponse response, RowTraffic traffic, double error) {}
