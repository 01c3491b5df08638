/** Rules that a design must obey, one class a rule, and the analyses that they share. */
package org.spatten.hdl.check;
