/** The first command of the README, as a newcomer types it, and what a browser shows then. */
@NullMarked
package dev.vedette.acceptance.demo;

import org.jspecify.annotations.NullMarked;
