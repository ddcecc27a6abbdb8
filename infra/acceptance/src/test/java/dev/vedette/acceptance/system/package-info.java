/**
 * The system under test, as its users have it: {@code ./vedette up} with the packaged apps, reached through its public
 * interfaces. It starts once and serves all test classes.
 */
@NullMarked
package dev.vedette.acceptance.system;

import org.jspecify.annotations.NullMarked;
