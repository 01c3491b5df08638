package org.spatten.hdl.verilog;

/**
 * One file of an emitted design.
 *
 * @param name file name without a folder, such as {@code gcd.sv}
 */
public record EmittedFile(String name, String text) {}
