/** The machine a trace runs on: its configuration files, and whether a trace fits. */
package org.spatten.workloads.machine;
