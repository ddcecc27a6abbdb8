/** The topics as the stream {@code topics} has them: what a tag says nothing of, applied when it is read. */
@NullMarked
package dev.vedette.alerts.topics;

import org.jspecify.annotations.NullMarked;
