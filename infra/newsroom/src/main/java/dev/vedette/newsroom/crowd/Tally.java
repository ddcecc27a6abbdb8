package dev.vedette.newsroom.crowd;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;

/** What was asked of a crowd of sites. Safe for many threads. */
public final class Tally {

    private final LongAdder feeds = new LongAdder();
    private final LongAdder pages = new LongAdder();
    private final LongAdder robots = new LongAdder();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private volatile BiConsumer<Integer, Duration> onGap = (site, gap) -> {};
    private volatile BiConsumer<String, Instant> onTold = (url, at) -> {};

    Tally() {}

    public long feeds() {
        return feeds.sum();
    }

    public long pages() {
        return pages.sum();
    }

    public long robots() {
        return robots.sum();
    }

    /** The largest number of requests that any site had to answer at the same time. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** Is told the number of each site whose feed is asked for again, and how long after the time before. */
    public void onGap(BiConsumer<Integer, Duration> told) {
        onGap = told;
    }

    /** Is told the address of each article, and when a feed that lists it was handed out first. */
    public void onTold(BiConsumer<String, Instant> told) {
        onTold = told;
    }

    void told(CrowdSite site, long newest, String base, Instant at) {
        var before = site.told.getAndAccumulate(newest, Math::max);
        for (var article = before + 1; article <= newest; article++) {
            onTold.accept(base + article, at);
        }
    }

    void entered(CrowdSite site) {
        mostAtOnce.accumulateAndGet(site.inside.incrementAndGet(), Math::max);
    }

    void left(CrowdSite site) {
        site.inside.decrementAndGet();
    }

    void feed(CrowdSite site, Instant now) {
        feeds.increment();
        var before = site.askedAt;
        site.askedAt = now;
        if (before != null) {
            onGap.accept(site.number(), Duration.between(before, now));
        }
    }

    void page() {
        pages.increment();
    }

    void robotsTxt() {
        robots.increment();
    }
}
