/**
 * The clock everything asks for the time.
 */
@NullMarked
package dev.vedette.kit.time;

import org.jspecify.annotations.NullMarked;
