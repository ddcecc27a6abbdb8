/** The form in which learned judgements are kept: boosted trees. What they were learned from and how: docs/extraction.md. */
@NullMarked
package dev.vedette.extraction.learned;

import org.jspecify.annotations.NullMarked;
