/** What the public endpoints refuse, in which words, and that nothing is left behind. */
@NullMarked
package dev.vedette.acceptance.refusals;

import org.jspecify.annotations.NullMarked;
