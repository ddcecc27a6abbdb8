package dev.vedette.newsroom.crowd;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A site that publishes by the clock: what it has at a moment follows from the moment. */
final class CrowdSite {

    static final String FEED = "/feed.xml";

    private static final int ENTRIES = 10;
    private static final String PARAGRAPH =
            "<p>The council of the town met on the evening before and spoke for three hours about the bridge, the school "
                    + "and the price of water. It will meet again next week, the mayor said, and then decide.</p>";

    private final int number;
    private final String host;
    private final Duration newsEvery;
    private final Instant began;

    /** Requests that are being answered. */
    final AtomicInteger inside = new AtomicInteger();

    /** When the feed was asked for last. */
    volatile @Nullable Instant askedAt;

    CrowdSite(int number, String host, Duration newsEvery, Instant began) {
        this.number = number;
        this.host = host;
        this.newsEvery = newsEvery;
        // Sites publish at different moments of the same period.
        this.began = began.minusMillis(newsEvery.toMillis() * (number % 97) / 97);
    }

    int number() {
        return number;
    }

    String host() {
        return host;
    }

    /** How many articles there are by now. */
    long published(Instant now) {
        return 1 + Duration.between(began, now).dividedBy(newsEvery);
    }

    String feed(int port, Instant now) {
        var base = "http://" + host + ":" + port;
        var newest = published(now);
        return """
                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Town Paper %d</title><link>%s/</link>
                <description>What happens here</description>%s</channel></rss>""".formatted(
                number,
                base,
                LongStream.iterate(newest, article -> article > Math.max(0, newest - ENTRIES), article -> article - 1)
                        .mapToObj(article -> item(base, article))
                        .collect(Collectors.joining()));
    }

    String page(String path) {
        return "<!doctype html><html lang=\"en\"><title>Town Paper " + number + "</title><article><h1>News " + path
                + " of town " + number + "</h1>" + PARAGRAPH.repeat(5) + "</article></html>";
    }

    private String item(String base, long article) {
        var at = began.plus(newsEvery.multipliedBy(article - 1));
        return "<item><title>News %d of town %d</title><link>%s/news/%d</link><pubDate>%s</pubDate></item>"
                .formatted(
                        article,
                        number,
                        base,
                        article,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
    }
}
