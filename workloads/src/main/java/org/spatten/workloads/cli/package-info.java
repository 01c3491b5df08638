/** The command line. */
package org.spatten.workloads.cli;
