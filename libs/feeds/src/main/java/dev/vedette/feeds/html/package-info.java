/** Text that strangers wrote: what of it is safe to show as HTML, what a reader sees of it, where its links lead. */
@NullMarked
package dev.vedette.feeds.html;

import org.jspecify.annotations.NullMarked;
