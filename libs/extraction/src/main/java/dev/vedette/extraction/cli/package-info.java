/**
 * The command {@code extract}: JSON lines in, JSON lines out, in the same order.
 */
@NullMarked
package dev.vedette.extraction.cli;

import org.jspecify.annotations.NullMarked;
