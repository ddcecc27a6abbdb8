/** What a killed process may cost: time, and nothing else. */
@NullMarked
package dev.vedette.acceptance.kills;

import org.jspecify.annotations.NullMarked;
