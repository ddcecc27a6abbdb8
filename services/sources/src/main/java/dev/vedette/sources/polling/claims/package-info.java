/**
 * Which due sources this process works on. A claim is a row of {@code source_progress} with {@code claimed_by} and {@code
 * claimed_until}; it is renewed every few seconds while the poll lives, released when it ends, and lapses when its process
 * is killed. Then anybody takes the source again, and goes on from what was written down.
 */
@NullMarked
package dev.vedette.sources.polling.claims;

import org.jspecify.annotations.NullMarked;
