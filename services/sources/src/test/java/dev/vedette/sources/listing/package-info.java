@NullMarked
package dev.vedette.sources.listing;

import org.jspecify.annotations.NullMarked;
