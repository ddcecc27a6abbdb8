/**
 * One JSON dialect: instants as ISO-8601, unknown fields refused over HTTP and ignored on streams.
 */
@NullMarked
package dev.vedette.kit.json;

import org.jspecify.annotations.NullMarked;
