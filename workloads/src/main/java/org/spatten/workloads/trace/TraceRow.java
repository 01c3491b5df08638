package org.spatten.workloads.trace;

/**
 * One line of a trace: one attention row.
 *
 * @param line line in the file, from 1
 * @param threshold largest probability below which the low key bits are fetched; -1 is unused
 * @param requant whether the traced model fetched them
 */
public record TraceRow(
    int line,
    RowId id,
    RowShape shape,
    RowBits bits,
    double threshold,
    boolean requant,
    RowImportance importance) {}
