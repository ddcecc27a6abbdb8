@NullMarked
package dev.vedette.feeds.dates;

import org.jspecify.annotations.NullMarked;
