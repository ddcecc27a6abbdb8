/**
 * What callers ask for, read and checked: from parameters of an address, or from the same fields as JSON where a query is too
 * long for one. A topic that the caller's team may not see is no topic here.
 */
@NullMarked
package dev.vedette.articles.request;

import org.jspecify.annotations.NullMarked;
