/** The servers keep what they acknowledged. */
@NullMarked
package dev.vedette.local.servers;

import org.jspecify.annotations.NullMarked;
