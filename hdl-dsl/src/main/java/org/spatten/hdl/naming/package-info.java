/** Names and source lines of hardware, read from the running Java program. */
package org.spatten.hdl.naming;
