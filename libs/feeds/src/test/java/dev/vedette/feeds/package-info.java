@NullMarked
package dev.vedette.feeds;

import org.jspecify.annotations.NullMarked;
