/** Collecting and the API to it, on a real PostgreSQL, a real Kafka and a web site of the test's own. */
@NullMarked
package dev.vedette.sources;

import org.jspecify.annotations.NullMarked;
