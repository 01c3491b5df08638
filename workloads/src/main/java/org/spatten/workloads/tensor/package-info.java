/** Tensors from files or a seeded generator, and their quantisation to the hardware's words. */
package org.spatten.workloads.tensor;
