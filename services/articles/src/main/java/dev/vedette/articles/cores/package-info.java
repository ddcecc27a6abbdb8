/**
 * Threads for work that keeps a core busy.
 */
@NullMarked
package dev.vedette.articles.cores;

import org.jspecify.annotations.NullMarked;
