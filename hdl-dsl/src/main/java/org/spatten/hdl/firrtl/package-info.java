/**
 * A design as FIRRTL 4.0, the interchange text of Chisel's tools. {@code docs/firrtl.md} tells what
 * becomes what.
 */
package org.spatten.hdl.firrtl;
