/**
 * The clock everything asks for the time. It ticks in microseconds, as PostgreSQL keeps them, so nobody truncates.
 */
@NullMarked
package dev.vedette.kit.time;

import org.jspecify.annotations.NullMarked;
