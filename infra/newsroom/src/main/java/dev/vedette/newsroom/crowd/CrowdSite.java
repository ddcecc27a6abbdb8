package dev.vedette.newsroom.crowd;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A site that publishes by the clock: what it has at a moment follows from the moment. */
final class CrowdSite {

    static final String FEED = "/feed.xml";

    private static final int ENTRIES = 10;

    /** Since {@code began}, when there were {@code before} articles, one more comes every so often. */
    private record Pace(Instant began, long before, Duration newsEvery) {

        long published(Instant now) {
            return before + Duration.between(began, now).dividedBy(newsEvery);
        }
    }

    private final int number;
    private final String host;
    private final CrowdPages pages;
    private volatile Pace pace;

    /** Requests that are being answered. */
    final AtomicInteger inside = new AtomicInteger();

    /** When the feed was asked for last. */
    volatile @Nullable Instant askedAt;

    /** The newest article that a feed has told of. */
    final AtomicLong told = new AtomicLong();

    CrowdSite(int number, String host, CrowdPages pages, Duration newsEvery, Instant now) {
        this.number = number;
        this.host = host;
        this.pages = pages;
        this.pace = new Pace(shifted(now, newsEvery), 1, newsEvery);
    }

    /** Sites publish at different moments of the same period. */
    private Instant shifted(Instant now, Duration newsEvery) {
        return now.minusMillis(newsEvery.toMillis() * (number % 97) / 97);
    }

    void publishEvery(Duration newsEvery, Instant now) {
        pace = new Pace(shifted(now, newsEvery), published(now), newsEvery);
    }

    int number() {
        return number;
    }

    String host() {
        return host;
    }

    /** How many articles there are by now. */
    long published(Instant now) {
        return pace.published(now);
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
        var article = path.substring(path.lastIndexOf('/') + 1);
        return pages.write(number, article.matches("\\d{1,18}") ? Long.parseLong(article) : 0);
    }

    private String item(String base, long article) {
        var now = pace;
        var at = now.began().plus(now.newsEvery().multipliedBy(article - now.before()));
        return "<item><title>News %d of town %d</title><link>%s/news/%d</link><pubDate>%s</pubDate></item>"
                .formatted(
                        article,
                        number,
                        base,
                        article,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
    }
}
