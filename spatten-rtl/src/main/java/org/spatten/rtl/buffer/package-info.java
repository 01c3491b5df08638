/** The key and value buffers and the account of their free lines. */
package org.spatten.rtl.buffer;
