/**
 * Which articles are copies of each other, and so one story. Decided once for each article, before it is published.
 *
 * <p><b>States</b> of an article ({@code version} and {@code storyId} of its document):
 *
 * <ul>
 *   <li>not settled: version 0, the id its own. Nobody has heard of it;
 *   <li>linked: version 0, the id another's. Its story will be that one's, which is not settled yet;
 *   <li>settled: a higher version; the id is that of the story's root and never changes, whatever edits say.
 * </ul>
 *
 * <p><b>Order of steps</b> ({@link dev.vedette.articles.archive.StorySettler}), and what a kill after each of them leaves:
 *
 * <ol>
 *   <li>the archive adds the article, not settled. Its page comes again; whoever finds it before settles it;
 *   <li>its keys are written to {@code story_keys}, in one command, unless all are there. Whoever finds it by them settles it or links it;
 *   <li>the others' keys are read, of its day, three days before and one after, then the texts that share most of them;
 *       those that are copies count ({@code dev.vedette.stories.copies}). Nothing is left;
 *   <li>copies that came later and are not settled are linked to it; those that came earlier are settled first. The rest
 *       follows the article's link, whoever settles it;
 *   <li>the article is settled: in the story of its copies, of several the one whose root came first; in its own where
 *       there are none. Its page comes again and publishes the same.
 * </ol>
 *
 * Each write is made to the state that was read, so that of two writers one is first and the other reads again. Keys
 * of an article that is not there point nowhere.
 *
 * <p>Of one source only the same text is a copy: what it tells twice in nearly the same words is a form filled in anew.
 *
 * <p><b>Limits.</b> Two stories that turn out to be one stay two. An article's day is where lists put it, so what comes by
 * the past meets what was published with it; keys of days that are past are removed every six hours, and what comes by
 * the past later than that meets less. Of a day's articles that share a key the newest 64 are remembered, and 32 texts are
 * read for an article ({@link dev.vedette.stories.copies.Candidates}).
 */
@NullMarked
package dev.vedette.articles.stories;

import org.jspecify.annotations.NullMarked;
