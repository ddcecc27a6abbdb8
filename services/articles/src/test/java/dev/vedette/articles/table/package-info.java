@NullMarked
package dev.vedette.articles.table;

import org.jspecify.annotations.NullMarked;
