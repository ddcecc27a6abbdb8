@NullMarked
package dev.vedette.articles.search;

import org.jspecify.annotations.NullMarked;
