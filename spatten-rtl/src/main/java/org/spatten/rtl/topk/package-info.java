/** The local select: the largest exponentials of a row, and the stream of their tokens. */
package org.spatten.rtl.topk;
