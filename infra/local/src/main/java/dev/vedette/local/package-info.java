/**
 * The whole stack on one machine without containers: {@code ./vedette up|status|logs|down|test}. Tests use the
 * classes of {@link dev.vedette.local.servers} alone.
 */
@NullMarked
package dev.vedette.local;

import org.jspecify.annotations.NullMarked;
