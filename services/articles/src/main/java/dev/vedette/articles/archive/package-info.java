/**
 * The archive: what is kept of articles, and the one way to change it.
 *
 * <p>{@code revisions} holds every text, by article and number; one never changes. {@code articles} holds each article as it
 * stands: its current revision, the pages and addresses that led to it, its story, what the topics say of that revision
 * ({@link dev.vedette.articles.archive.Tagging}), and a version that grows with all that readers can see.
 *
 * <p><b>Writers.</b> {@link dev.vedette.articles.archive.Archive#store} for pages, and
 * {@link dev.vedette.articles.archive.ArticleStore#tag} for tags; nobody else, except that
 * {@link dev.vedette.articles.archive.StorySettler} settles the story of a new article before anything else happens to it.
 * All read the version and update where it is
 * still the same; the loser starts again.
 *
 * <p><b>Order of a page's steps</b>, and what a kill after each of them leaves:
 *
 * <ol>
 *   <li>the revision is added under the next number. Killed here, the page comes again and finds it, or another page finds
 *       it and raises the article to it first;
 *   <li>the article is added, or raised to the revision, and notes the page with the stream where it publishes. Killed
 *       here, the page comes again, finds itself noted and goes on;
 *   <li>of a new article the story is settled: {@code dev.vedette.articles.stories}. Killed here, the page comes again and
 *       publishes the same.
 * </ol>
 *
 * A page that says nothing new is noted alone. One that tells as news what came by the past makes a new version as it is
 * noted, so that of two such pages one alone publishes.
 *
 * <p>After each write, and before its cause is acknowledged, {@link dev.vedette.articles.archive.ChangePublisher} tells of it
 * on {@code changes}; the index follows from there.
 */
@NullMarked
package dev.vedette.articles.archive;

import org.jspecify.annotations.NullMarked;
