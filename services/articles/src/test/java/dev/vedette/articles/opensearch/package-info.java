@NullMarked
package dev.vedette.articles.opensearch;

import org.jspecify.annotations.NullMarked;
