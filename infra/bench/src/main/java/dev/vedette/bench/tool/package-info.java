/** Tools that read lines of JSON from standard input and write lines of JSON to standard output, in order. */
@NullMarked
package dev.vedette.bench.tool;

import org.jspecify.annotations.NullMarked;
