/** Tests of what needs no server. */
@NullMarked
package dev.vedette.sources.websub;

import org.jspecify.annotations.NullMarked;
