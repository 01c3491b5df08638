/** The files a run leaves behind, written whole or not at all. */
package org.spatten.workloads.report;
