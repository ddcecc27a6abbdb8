/**
 * {@code ./vedette bench pipeline}: what the running system takes, from a feed that lists an article to the webhook that
 * tells of it. Everything is real and packaged; sites and the receiver of webhooks run in this process.
 *
 * <p>First the sites publish more than the system can take, and what it takes is counted; then they publish half of that,
 * and it is measured how long an article is on its way. Pages have at least 60 KB with 600 words of article; one in ten
 * alerts.
 */
@NullMarked
package dev.vedette.bench.pipeline;

import org.jspecify.annotations.NullMarked;
