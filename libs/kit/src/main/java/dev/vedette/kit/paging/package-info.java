/**
 * Keyset paging: a page of items and the cursor of the next one. A list names once what it is sorted by and what it was asked
 * for; a cursor that is not of this list and these filters is a 400.
 *
 * <pre>{@code
 * var keyset = Keyset.byTime("rules", caller.team(), filter);
 * rules.list(caller.team(), page.cursor(keyset), page.limit() + 1)
 *         .map(found -> Paged.of(found, page.limit(), rule -> keyset.cursor(rule.createdAt, rule.id)));
 * // in the repository: (createdAt, id) < (cursor.time(0), cursor.id(1))
 * }</pre>
 *
 * <p>Lists sorted otherwise say so: {@code Keyset.of(List.of(Double.class, UUID.class), "articles", filter)}.
 * {@link dev.vedette.kit.paging.Versions} is the other half of editing: ETag and If-Match.
 */
@NullMarked
package dev.vedette.kit.paging;

import org.jspecify.annotations.NullMarked;
