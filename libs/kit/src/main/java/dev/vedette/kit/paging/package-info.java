/**
 * Keyset paging: a page of items and the cursor of the next one.
 */
@NullMarked
package dev.vedette.kit.paging;

import org.jspecify.annotations.NullMarked;
