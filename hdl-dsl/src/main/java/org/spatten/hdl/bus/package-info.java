/** Standard buses. */
package org.spatten.hdl.bus;
