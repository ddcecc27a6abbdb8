package dev.vedette.sources.polling.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.contracts.FeedEntry;
import dev.vedette.contracts.PageFetched;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.json.StreamJson;
import dev.vedette.kit.streams.StreamSender;
import dev.vedette.kit.streams.Traces;
import dev.vedette.kit.work.Cores;
import dev.vedette.sources.MovingClock;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.fetching.FetchRequest;
import dev.vedette.sources.fetching.Fetched;
import dev.vedette.sources.fetching.Fetcher;
import dev.vedette.sources.listing.Approach;
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.polling.claims.PollProcess;
import dev.vedette.sources.polling.journal.DuePage;
import dev.vedette.sources.polling.journal.PageRound;
import dev.vedette.sources.polling.journal.PagesEnd;
import dev.vedette.sources.polling.journal.PollJournal;
import dev.vedette.sources.polling.journal.UnsentPage;
import dev.vedette.sources.progress.Progress.Validators;
import dev.vedette.sources.seen.PageOutcome;
import dev.vedette.sources.seen.PendingEntry;
import dev.vedette.sources.settings.FullText;
import dev.vedette.sources.settings.SourceKind;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Kafka, the web and the database are the test's. */
class PageRoundsTest {

    private static final SourcesConfig CONFIG = new SmallRyeConfigBuilder()
            .withMapping(SourcesConfig.class)
            .withDefaultValue("vedette.sources.contact", "https://monitor.example/about")
            .withDefaultValue("vedette.sources.websub.public-url", "https://monitor.example")
            .addDiscoveredConverters()
            .build()
            .getConfigMapping(SourcesConfig.class);

    private final Vertx vertx = Vertx.vertx();
    private final Cores cores = new Cores(vertx);
    private final MovingClock clock = new MovingClock();
    private final PollProcess process = new PollProcess(new Ids(clock), CONFIG, clock);
    private final StreamJson json = new StreamJson();
    private final Web web = new Web();
    private final Kafka kafka = new Kafka();
    private final Journal journal = new Journal();
    private PageRounds rounds = replica();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void pages_of_the_present_and_of_a_first_fetch_go_their_own_ways() {
        journal.pending(entry(1, false), entry(2, true));

        assertThat(deliver()).isEqualTo(PagesEnd.ALL_DONE);

        assertThat(kafka.sent).containsExactly(Streams.PAGES, Streams.PAGES_PAST);
    }

    @Test
    void while_kafka_is_away_no_page_is_fetched_but_the_one_that_told_so() {
        journal.pending(entry(1, false), entry(2, false), entry(3, false));
        kafka.away = true;

        assertThat(deliver()).isEqualTo(PagesEnd.STREAM_DOWN);
        assertThat(deliver()).isEqualTo(PagesEnd.STREAM_DOWN);
        assertThat(deliver()).isEqualTo(PagesEnd.STREAM_DOWN);

        assertThat(web.asked).hasSize(1);
        assertThat(kafka.tried).isEqualTo(1);
    }

    @Test
    void no_page_is_fetched_twice_however_long_kafka_is_away() {
        journal.pending(entry(1, false), entry(2, false), entry(3, false));
        kafka.away = true;
        for (int i = 0; i < 20; i++) {
            deliver();
            clock.advance(Duration.ofMinutes(1));
        }

        kafka.away = false;

        assertThat(deliver()).isEqualTo(PagesEnd.ALL_DONE);
        assertThat(web.asked).hasSize(3).doesNotHaveDuplicates();
        assertThat(kafka.urls)
                .containsExactlyInAnyOrder("https://a.example/1", "https://a.example/2", "https://a.example/3");
        assertThat(journal.kept).isEmpty();
    }

    @Test
    void another_replica_sends_what_this_one_fetched() {
        journal.pending(entry(1, false));
        kafka.away = true;
        deliver();
        kafka.away = false;
        rounds = replica();

        assertThat(deliver()).isEqualTo(PagesEnd.ALL_DONE);

        assertThat(web.asked).hasSize(1);
        assertThat(kafka.urls).containsExactly("https://a.example/1");
    }

    @Test
    void what_was_edited_meanwhile_is_fetched_again() {
        journal.pending(entry(1, false));
        kafka.away = true;
        deliver();
        kafka.away = false;
        clock.advance(Duration.ofMinutes(1));
        journal.entries.replaceAll((id, old) -> edited(old));

        assertThat(deliver()).isEqualTo(PagesEnd.ALL_DONE);

        assertThat(web.asked).hasSize(2);
        assertThat(kafka.urls).containsExactly("https://a.example/1");
    }

    @Test
    void a_page_that_is_beyond_us_stops_none_behind_it() {
        journal.pending(entry(1, false), entry(2, false));
        web.broken = "https://a.example/1";

        deliver();

        assertThat(kafka.urls).containsExactly("https://a.example/2");
    }

    private PagesEnd deliver() {
        return rounds.deliverAll(claim()).await().atMost(Duration.ofSeconds(60));
    }

    private PageRounds replica() {
        var delivery = new PageDelivery(web, new PageSender(kafka, json, new Traces(), cores), CONFIG);
        return new PageRounds(journal, delivery, process, new StreamBreaker(), CONFIG);
    }

    private ClaimedSource claim() {
        var id = new UUID(0, 9);
        return new ClaimedSource(
                id,
                process.id(),
                process.now(),
                new SourceFacts(id, "A", "a.example", null, null, List.of(), List.of()),
                URI.create("https://a.example/feed"),
                new Approach(SourceKind.FEED, null, FullText.PAGE),
                true,
                false,
                Validators.NONE);
    }

    private static PendingEntry entry(int number, boolean firstFetch) {
        return new PendingEntry(
                new UUID(1, number),
                new UUID(2, number),
                new FeedEntry("id", "https://a.example/" + number, "Title", null, null),
                null,
                Instant.EPOCH,
                firstFetch,
                0);
    }

    private static PendingEntry edited(PendingEntry old) {
        return new PendingEntry(
                old.id(), new UUID(3, 3), old.entry(), old.content(), old.seenAt(), old.firstFetch(), old.tries());
    }

    @SuppressWarnings("NullAway") // nothing else of it is used
    private final class Journal extends PollJournal {

        private final Map<UUID, PendingEntry> entries = new LinkedHashMap<>();
        private final Map<UUID, UnsentPage> kept = new LinkedHashMap<>();

        Journal() {
            super(null, null, null, null, null);
        }

        void pending(PendingEntry... all) {
            for (var entry : all) {
                entries.put(entry.id(), entry);
            }
        }

        @Override
        public Uni<List<DuePage>> listDue(ClaimedSource claim, int limit) {
            return Uni.createFrom()
                    .item(() -> entries.values().stream()
                            .map(entry -> new DuePage(entry, keptOf(entry)))
                            .sorted(Comparator.comparing(page -> page.kept() == null))
                            .toList());
        }

        private UnsentPage keptOf(PendingEntry entry) {
            var page = kept.get(entry.id());
            return page == null || !page.isOf(entry) ? null : page;
        }

        @Override
        public Uni<Void> delivered(ClaimedSource claim, PageRound round) {
            return Uni.createFrom().voidItem().invoke(() -> {
                round.tried().stream()
                        .filter(tried -> !(tried.outcome() instanceof PageOutcome.PutOff))
                        .forEach(tried -> entries.remove(tried.entry().id()));
                round.resent().forEach(kept::remove);
                var unsent = round.unsent();
                if (unsent != null) {
                    kept.put(unsent.entryId(), unsent);
                }
            });
        }
    }

    @SuppressWarnings("NullAway") // nothing else of it is used
    private static final class Web extends Fetcher {

        private final List<URI> asked = new CopyOnWriteArrayList<>();
        private volatile String broken = "";

        Web() {
            super(null, null, null, CONFIG);
        }

        @Override
        public Uni<Fetched> fetch(FetchRequest request) {
            if (request.uri().toString().equals(broken)) {
                throw new IllegalStateException("broken");
            }
            asked.add(request.uri());
            return Uni.createFrom()
                    .item(new Fetched.Body(
                            new OutboundAnswer(
                                    request.uri(),
                                    null,
                                    200,
                                    MultiMap.caseInsensitiveMultiMap(),
                                    "<p>x</p>".getBytes(UTF_8)),
                            "allowed"));
        }
    }

    @SuppressWarnings("NullAway") // nothing else of it is used
    private final class Kafka extends StreamSender {

        private final List<String> sent = new ArrayList<>();
        private final List<String> urls = new ArrayList<>();
        private boolean away;
        private int tried;

        Kafka() {
            super(null, null);
        }

        @Override
        public Uni<Void> send(String stream, String key, Object record, String traceparent) {
            tried++;
            if (away) {
                return Uni.createFrom().failure(new IllegalStateException("no broker"));
            }
            sent.add(stream);
            urls.add(((PageFetched) record).url());
            return Uni.createFrom().voidItem();
        }
    }
}
