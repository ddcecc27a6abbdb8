/**
 * Learns which blocks of a page are article text, from pages with known text, and writes the model that libs/extraction
 * ships: {@link dev.vedette.bench.training.BlockTraining}.
 */
@NullMarked
package dev.vedette.bench.training;

import org.jspecify.annotations.NullMarked;
