/** The command {@code test}: the whole build, its progress and one summary line. */
@NullMarked
package dev.vedette.local.suite;

import org.jspecify.annotations.NullMarked;
