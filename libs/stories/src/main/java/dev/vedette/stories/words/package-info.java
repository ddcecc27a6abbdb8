/**
 * Words as stories and events see them. Not those of the query language: these must never change, since keys made
 * of them are kept; when they do, {@link dev.vedette.stories.copies.Sketch#VERSION} is raised.
 */
@NullMarked
package dev.vedette.stories.words;

import org.jspecify.annotations.NullMarked;
