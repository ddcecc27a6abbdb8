/**
 * Articles, their revisions, the original pages, and the marks of what is still to be published: collections
 * {@code articles}, {@code revisions}, {@code pages} and {@code pending}.
 */
@NullMarked
package dev.vedette.articles.archive;

import org.jspecify.annotations.NullMarked;
