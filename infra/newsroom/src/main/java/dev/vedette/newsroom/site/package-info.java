/**
 * A newspaper on the web: home page, feed, robots.txt and article pages, each site with a layout of
 * its own ({@code resources/layouts}). Pages are full of what is not the article: navigation, share
 * prompts, advertisements, an embed box that asks for cookies, a newsletter box, related headlines
 * about Kharkiv, a comments teaser, a footer, a cookie banner. {@link
 * dev.vedette.newsroom.site.Faults} makes a site misbehave on command.
 */
@NullMarked
package dev.vedette.newsroom.site;

import org.jspecify.annotations.NullMarked;
