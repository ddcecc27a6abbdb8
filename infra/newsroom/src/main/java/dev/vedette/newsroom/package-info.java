/**
 * A simulated press for the demo, the tests and the load: three invented newspapers on loopback, each
 * on a port of its own, with a home page, a feed and article pages full of furniture, and a remote
 * control over HTTP that publishes, copies and edits articles, makes sites fail, and receives webhooks.
 *
 * <p>{@link dev.vedette.newsroom.Newsroom} is both the program ({@code java -jar vedette-newsroom.jar})
 * and the class tests start in their own process. What it publishes lives in memory; received
 * webhooks also live in a file if a data folder is given.
 *
 * <table>
 *   <caption>the sites</caption>
 *   <tr><td>dnipro-herald</td><td>en, UA</td><td>RSS 2.0</td><td>JSON-LD NewsArticle</td></tr>
 *   <tr><td>nordlicht-zeitung</td><td>de, DE</td><td>Atom 1.0</td><td>OpenGraph</td></tr>
 *   <tr><td>continental-post</td><td>en, NL</td><td>RSS 2.0</td><td>OpenGraph and a JSON-LD graph</td></tr>
 * </table>
 *
 * <p>The worked example of the tests is the template {@code bakhmut}: about the battle for Bakhmut,
 * with the counteroffensive and strikes on Kyiv in passing, and Kharkiv only in the furniture.
 *
 * <p>Packages: {@code web} is the small HTTP server, {@code writing} makes texts, {@code press} owns
 * what is published, {@code site} shows it, {@code hub} tells subscribers of it, {@code hooks} receives
 * webhooks, {@code control} is the remote control and describes its addresses, {@code crowd} is thousands of small sites
 * for load.
 */
@NullMarked
package dev.vedette.newsroom;

import org.jspecify.annotations.NullMarked;
