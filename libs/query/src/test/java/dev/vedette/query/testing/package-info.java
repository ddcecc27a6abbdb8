/**
 * What tests need to compare matchers: generated queries and documents, an evaluator that is obviously right, and
 * shrinking. Other modules use it as a test jar.
 */
@NullMarked
package dev.vedette.query.testing;

import org.jspecify.annotations.NullMarked;
