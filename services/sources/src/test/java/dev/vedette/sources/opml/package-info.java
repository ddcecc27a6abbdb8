@NullMarked
package dev.vedette.sources.opml;

import org.jspecify.annotations.NullMarked;
