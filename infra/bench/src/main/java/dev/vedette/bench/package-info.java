/** Benchmarks, and the tools that try a part from the terminal. Results go to standard output, all else to error. */
@NullMarked
package dev.vedette.bench;

import org.jspecify.annotations.NullMarked;
