/**
 * Articles as rows of a table, in the formats that people take away. Writers get rows page by page and keep none of them:
 * what they give back is all that they have written since, so that a million rows need no more memory than one page.
 */
@NullMarked
package dev.vedette.articles.table;

import org.jspecify.annotations.NullMarked;
