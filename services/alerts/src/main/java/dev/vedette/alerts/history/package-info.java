/** What a team was alerted of, and how far that came: read only. */
@NullMarked
package dev.vedette.alerts.history;

import org.jspecify.annotations.NullMarked;
