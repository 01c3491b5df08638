/** The accelerator as a whole. */
package org.spatten.rtl.top;
