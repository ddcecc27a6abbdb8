/**
 * {@code ./vedette bench collect}: whether one process keeps thousands of sources on schedule, in how much memory, and how
 * politely. All parts are real: PostgreSQL, Kafka, the packaged service, and a crowd of sites over HTTP.
 */
@NullMarked
package dev.vedette.bench.collect;

import org.jspecify.annotations.NullMarked;
