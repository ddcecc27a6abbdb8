/**
 * A receiver of webhooks, for tests and the demo. Every request is kept with its headers and body as
 * they came, those met by a fault too (with the status they got). With a data folder each is on disk,
 * forced, before it is answered, and read back at the next start: what was answered 200 is not lost.
 */
@NullMarked
package dev.vedette.newsroom.hooks;

import org.jspecify.annotations.NullMarked;
