/** Streams: payloads that flow under back-pressure, and the components that route them. */
package org.spatten.hdl.stream;
