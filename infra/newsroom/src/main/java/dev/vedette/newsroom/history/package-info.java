/**
 * What the press wrote before the demo began, so that timelines, baselines and previews show something on the first day: by default thirty
 * days with few articles at night and at weekends, copies on other sites, and three bursts.
 *
 * <p>It ends where the demo first began, which a file of the newsroom's data folder remembers; so each later start prints the same
 * articles under the same addresses. Sites keep them off their feeds of news and list them with their whole texts under
 * {@value dev.vedette.newsroom.press.Site#ARCHIVE_PATH}.
 */
@NullMarked
package dev.vedette.newsroom.history;

import org.jspecify.annotations.NullMarked;
