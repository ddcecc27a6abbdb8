/** The errors the gateway itself answers with. */
@NullMarked
package dev.vedette.gateway.problem;

import org.jspecify.annotations.NullMarked;
