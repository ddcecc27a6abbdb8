/**
 * A WebSub hub (W3C Recommendation of 23 January 2018), one for each site where it is switched on: {@code POST
 * <site>/hub} takes requests, the hub asks back, and each change of the site is pushed, signed with the subscriber's
 * secret. What it knows lives in memory.
 */
@NullMarked
package dev.vedette.newsroom.hub;

import org.jspecify.annotations.NullMarked;
