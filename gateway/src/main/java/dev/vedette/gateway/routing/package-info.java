/** Which service answers which path, and what passes through on the way. */
@NullMarked
package dev.vedette.gateway.routing;

import org.jspecify.annotations.NullMarked;
