@NullMarked
package dev.vedette.articles.index;

import org.jspecify.annotations.NullMarked;
