/** What the tests of alerts share: sample tags, receivers, and ways to see what was sent. */
@NullMarked
package dev.vedette.alerts.testing;

import org.jspecify.annotations.NullMarked;
