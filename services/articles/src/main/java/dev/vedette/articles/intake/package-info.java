/**
 * Takes {@code pages}: reads, identifies, stores, indexes and publishes each on {@code articles}.
 */
@NullMarked
package dev.vedette.articles.intake;

import org.jspecify.annotations.NullMarked;
