@NullMarked
package dev.vedette.articles.export;

import org.jspecify.annotations.NullMarked;
