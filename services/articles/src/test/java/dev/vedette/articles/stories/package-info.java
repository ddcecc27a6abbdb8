@NullMarked
package dev.vedette.articles.stories;

import org.jspecify.annotations.NullMarked;
