/**
 * The archive of articles: fetched pages come in on {@code pages}, clean articles go out on {@code articles}, tags come
 * back on {@code tags}. MongoDB is the system of record, reached by {@code _id} only; OpenSearch is derived from it.
 */
@NullMarked
package dev.vedette.articles;

import org.jspecify.annotations.NullMarked;
