/**
 * The newsroom's remote control over HTTP, JSON in and out; a mistake is answered with
 * problem+json that names the field and what to do.
 *
 * <ul>
 *   <li>{@code GET /health}, {@code GET /templates}
 *   <li>{@code GET /articles[?site=]}, {@code GET /articles/{id}}
 *   <li>{@code POST /articles} {site?, template?, title?, paragraphs?, seed?, padKb?, publishedAt?}
 *   <li>{@code POST /articles/{id}/copies} {site}
 *   <li>{@code POST /articles/{id}/edits} {addParagraph?, title?}
 *   <li>{@code GET /sites}, {@code GET /sites/{name}}, {@code POST /sites/{name}} {feedEntries?, hub?}; a hub that is on
 *       tells its subscribers of changes (WebSub)
 *   <li>{@code GET|POST|DELETE /sites/{name}/faults} {status?, retryAfter?, location?,
 *       delayMillis?, trick?, path?, times?}; tricks are cut-feed, gzip-bomb, drip, stall, reset, wrong-type, new-etag,
 *       old-etag
 *   <li>{@code POST /hooks/{name}} receives anything, {@code GET /hooks/{name}[?id=]} lists it
 *   <li>{@code POST /hooks/{name}/faults} {status, times?, retryAfter?}
 * </ul>
 */
@NullMarked
package dev.vedette.newsroom.control;

import org.jspecify.annotations.NullMarked;
