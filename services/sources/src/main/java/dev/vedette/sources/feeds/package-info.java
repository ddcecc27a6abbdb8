/**
 * Reading feeds: RSS and Atom, by ROME over a hardened XML parser.
 */
@NullMarked
package dev.vedette.sources.feeds;

import org.jspecify.annotations.NullMarked;
