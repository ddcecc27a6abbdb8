@NullMarked
package dev.vedette.feeds.html;

import org.jspecify.annotations.NullMarked;
