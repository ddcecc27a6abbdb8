/**
 * What teams follow: topics, and the tags they give to articles.
 */
@NullMarked
package dev.vedette.topics;

import org.jspecify.annotations.NullMarked;
