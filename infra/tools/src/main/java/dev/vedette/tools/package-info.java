/** The tools that try a part from the terminal: JSON lines in, JSON lines out, what is not a result to standard error. */
@NullMarked
package dev.vedette.tools;

import org.jspecify.annotations.NullMarked;
