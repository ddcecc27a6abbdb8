/**
 * The memory of what each source listed. An entry is {@code PENDING} from when it was listed until its page is {@code
 * HANDED_OVER}, or {@code GIVEN_UP} after its tries; an edit makes it pending again. Polling writes it, in its steps'
 * transactions. A first listing is taken whole and marked; of later ones as much as there is room for, and the rest when it is
 * listed again. Forgotten are those unlisted for 30 days, and the longest unlisted of more than 5,000; none that waits.
 */
@NullMarked
package dev.vedette.sources.seen;

import org.jspecify.annotations.NullMarked;
