/**
 * What a query means, with nothing left of how it was typed: words analysed, fields at the leaves, NOT only on leaves.
 *
 * <p>The matcher and the translation to OpenSearch both start here, so they cannot read a query differently.
 */
@NullMarked
package dev.vedette.query.plan;

import org.jspecify.annotations.NullMarked;
