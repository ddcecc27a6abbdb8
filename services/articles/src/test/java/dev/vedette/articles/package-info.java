/** The service on real servers: what goes in on {@code pages} and {@code tags}, and what comes out. */
@NullMarked
package dev.vedette.articles;

import org.jspecify.annotations.NullMarked;
