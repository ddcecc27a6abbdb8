/** What the tools share: a JSON object on each line in, one on each line out, on all cores, in the order they came. */
@NullMarked
package dev.vedette.tools.lines;

import org.jspecify.annotations.NullMarked;
