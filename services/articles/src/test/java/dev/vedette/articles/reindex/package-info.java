@NullMarked
package dev.vedette.articles.reindex;

import org.jspecify.annotations.NullMarked;
