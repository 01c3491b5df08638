/** Exponentials of a row's scores, and their sum. */
package org.spatten.rtl.softmax;
