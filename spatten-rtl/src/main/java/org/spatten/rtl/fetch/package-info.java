/** From vectors of tokens to segments of K and V in the lanes' buffers, through AXI4 reads. */
package org.spatten.rtl.fetch;
