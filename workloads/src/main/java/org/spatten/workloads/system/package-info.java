/** The accelerator with its memory, as it is simulated. */
package org.spatten.workloads.system;
