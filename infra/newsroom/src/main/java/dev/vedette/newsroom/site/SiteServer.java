package dev.vedette.newsroom.site;

import dev.vedette.newsroom.hub.Hub;
import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Press;
import dev.vedette.newsroom.press.Shelf;
import dev.vedette.newsroom.press.Site;
import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Answers what a reader or a crawler asks of one site. */
public final class SiteServer implements AutoCloseable {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String MOVED = "/moved";
    private static final int TEASERS = 30;

    private final Site site;
    private final Press press;
    private final Faults faults;
    private final ArticlePage articlePage;
    private final HomePage homePage;
    private final FeedWriter feedWriter;
    private final AtomicInteger feedEntries = new AtomicInteger(100);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Hub hub;
    private volatile boolean hubOn;
    private volatile @Nullable Printed feed;

    private record Printed(Shelf.State state, int entries, boolean namesHub, byte[] xml) {}

    public SiteServer(Site site, Press press, Clock clock) {
        this.site = site;
        this.press = press;
        this.faults = new Faults(site);
        this.articlePage = new ArticlePage(site);
        this.homePage = new HomePage(site);
        this.feedWriter = new FeedWriter(site);
        this.hub = new Hub(hubUrl(), site.feedUrl(), clock);
        press.shelf(site).onChange(this::push);
    }

    public Site site() {
        return site;
    }

    public Faults faults() {
        return faults;
    }

    public int feedEntries() {
        return feedEntries.get();
    }

    /** The feed holds so many of the newest articles. */
    public void feedEntries(int count) {
        feedEntries.set(count);
    }

    public boolean hubOn() {
        return hubOn;
    }

    /** Whether the feed names a WebSub hub that tells of its changes. */
    public void hubOn(boolean on) {
        hubOn = on;
    }

    /** How many the hub tells. */
    public int subscribers() {
        return hub.subscribers();
    }

    public Reply answer(Call call) {
        boolean asksHub = hubOn && call.method().equals("POST") && call.path().equals(Hub.PATH);
        if (!asksHub && !call.reads()) {
            return Reply.text(405, "a newspaper is read with GET and HEAD").with("Allow", "GET, HEAD");
        }
        Fault fault = faults.next(call.path());
        if (fault == null) {
            return page(call);
        }
        if (fault.delayMillis() != null) {
            pause(fault.delayMillis());
        }
        if (fault.status() != null) {
            return refused(fault);
        }
        return fault.trick() == null ? page(call) : fault.trick().play(call, page(call.unconditional()));
    }

    @Override
    public void close() {
        closed.countDown();
        hub.close();
    }

    private Reply page(Call call) {
        String path = call.path();
        if (call.method().equals("POST")) {
            return hub.answer(call);
        }
        if (path.equals("/")) {
            return home(call);
        }
        if (path.equals(site.feed().path()) || path.equals(MOVED + site.feed().path())) {
            return feed(call);
        }
        if (path.equals(Site.ARCHIVE_PATH) && !press.shelf(site).archived().isEmpty()) {
            return archive(call);
        }
        if (path.equals("/robots.txt")) {
            return Reply.text(200, "User-agent: *\nDisallow: /archive/\nDisallow: /_w/\n");
        }
        Article article = press.shelf(site).at(path);
        return article == null
                ? Reply.of(404, HTML, "<!doctype html><title>404</title><h1>404</h1>".getBytes(StandardCharsets.UTF_8))
                : Reply.of(200, HTML, articlePage.print(article))
                        .validated(call, tag(article.id(), article.revision(), article.modified()), article.modified());
    }

    private Reply home(Call call) {
        Shelf shelf = press.shelf(site);
        Shelf.State state = shelf.state();
        byte[] html = homePage.print(shelf.newest(TEASERS)).getBytes(StandardCharsets.UTF_8);
        return Reply.of(200, HTML, html)
                .validated(call, tag("home", state.version(), state.changed()), state.changed());
    }

    private Reply feed(Call call) {
        Printed printed = printedFeed();
        String etag = tag(
                (printed.namesHub() ? "hub" : "feed") + printed.entries(),
                printed.state().version(),
                printed.state().changed());
        return Reply.of(200, feedType(), printed.xml())
                .validated(call, etag, printed.state().changed());
    }

    private Reply archive(Call call) {
        var archived = press.shelf(site).archived();
        return Reply.of(
                        200,
                        "application/rss+xml; charset=utf-8",
                        feedWriter.writeArchive(archived).getBytes(StandardCharsets.UTF_8))
                .validated(
                        call,
                        tag("archive", archived.size(), archived.getFirst().published()),
                        archived.getFirst().published());
    }

    private void push() {
        if (hubOn) {
            hub.push(printedFeed().xml(), feedType());
        }
    }

    private String feedType() {
        return site.feed().type() + "; charset=utf-8";
    }

    private String hubUrl() {
        return site.base() + Hub.PATH;
    }

    /** Printed once for each change of the site. The state is read first, so a later print is never lost. */
    private Printed printedFeed() {
        Shelf shelf = press.shelf(site);
        Shelf.State state = shelf.state();
        int entries = feedEntries.get();
        boolean namesHub = hubOn;
        Printed last = feed;
        if (last != null
                && last.entries() == entries
                && last.namesHub() == namesHub
                && last.state().equals(state)) {
            return last;
        }
        String xml = feedWriter.write(shelf.newest(entries), state.changed(), namesHub ? hubUrl() : null);
        Printed printed = new Printed(state, entries, namesHub, xml.getBytes(StandardCharsets.UTF_8));
        feed = printed;
        return printed;
    }

    /** The time is in it as counters begin anew with each start of the newsroom. */
    private static String tag(String what, long version, Instant changed) {
        return '"' + what + "-" + version + "-" + Long.toString(changed.toEpochMilli(), 36) + '"';
    }

    private static Reply refused(Fault fault) {
        int status = Objects.requireNonNull(fault.status());
        Reply reply = Reply.of(
                status, HTML, ("<!doctype html><title>" + status + "</title>").getBytes(StandardCharsets.UTF_8));
        if (fault.location() != null) {
            reply = reply.with("Location", fault.location());
        }
        return fault.retryAfter() == null
                ? reply
                : reply.with("Retry-After", fault.retryAfter().toString());
    }

    /** Ends early when the site closes, so that a delayed answer never keeps a port. */
    private void pause(int millis) {
        try {
            boolean ended = closed.await(millis, TimeUnit.MILLISECONDS);
            if (ended) {
                throw new IllegalStateException("the site closed while an answer was delayed");
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
