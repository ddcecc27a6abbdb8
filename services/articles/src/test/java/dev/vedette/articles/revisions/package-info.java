@NullMarked
package dev.vedette.articles.revisions;

import org.jspecify.annotations.NullMarked;
