/** Topics and tagging on a real PostgreSQL and a real Kafka. */
@NullMarked
package dev.vedette.topics;

import org.jspecify.annotations.NullMarked;
