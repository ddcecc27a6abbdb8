/**
 * Words as stories and events see them. Not those of the query language: these must never change, since signatures made
 * of them are kept; when they do, {@link dev.vedette.stories.copies.Signature#VERSION} is raised.
 */
@NullMarked
package dev.vedette.stories.words;

import org.jspecify.annotations.NullMarked;
