/**
 * What has been published: {@link dev.vedette.newsroom.press.Press} owns all articles of all sites,
 * in memory. An {@link dev.vedette.newsroom.press.Article} is one revision and never changes; an
 * edit puts the next revision at the same address.
 */
@NullMarked
package dev.vedette.newsroom.press;

import org.jspecify.annotations.NullMarked;
