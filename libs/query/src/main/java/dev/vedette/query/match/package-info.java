/** Evaluates planned queries on documents: which match, where, and how much the document is about them. */
@NullMarked
package dev.vedette.query.match;

import org.jspecify.annotations.NullMarked;
