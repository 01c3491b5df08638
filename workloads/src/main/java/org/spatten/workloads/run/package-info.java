/** A trace as work for an accelerator: rows ready to send, expected answers, checks and figures. */
package org.spatten.workloads.run;
