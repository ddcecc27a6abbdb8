/**
 * Which language a text is in.
 */
@NullMarked
package dev.vedette.extraction.language;

import org.jspecify.annotations.NullMarked;
