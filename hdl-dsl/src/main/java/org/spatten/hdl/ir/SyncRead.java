package org.spatten.hdl.ir;

/**
 * A synchronous read port: {@code data} takes the word at {@code address} at the clock edge where
 * {@code enable} is 1 and keeps it otherwise. {@code data} has type Bits and kind {@link
 * Signal.Kind#SYNC_READ}.
 */
public record SyncRead(
    Signal data, Memory memory, Expr address, Expr enable, ClockDomain domain, SourceLine at) {}
