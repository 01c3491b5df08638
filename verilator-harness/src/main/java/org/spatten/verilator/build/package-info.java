/** From a model's source to a shared library in the cache. */
package org.spatten.verilator.build;
