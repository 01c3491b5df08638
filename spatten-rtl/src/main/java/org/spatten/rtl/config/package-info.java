/** The size of an accelerator, and the codes and bundles that its parts share. */
package org.spatten.rtl.config;
