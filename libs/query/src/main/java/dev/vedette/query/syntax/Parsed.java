package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query and where it stands.
 *
 * @param query null if it holds an error, which is reported already
 */
record Parsed(@Nullable Query query, int start, int end) {}
