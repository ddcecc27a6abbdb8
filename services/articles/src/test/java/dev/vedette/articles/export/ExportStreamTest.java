package dev.vedette.articles.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.articles.index.SampleArticles;
import dev.vedette.articles.table.Column;
import dev.vedette.articles.table.Format;
import dev.vedette.articles.table.Row;
import dev.vedette.articles.table.Table;
import dev.vedette.contracts.EventIds;
import dev.vedette.kit.paging.Paged;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page is read when it is asked for, and no other. */
class ExportStreamTest {

    private static final int PAGE = 3;

    private final List<String> read = new ArrayList<>();
    private int articles = 10;

    @Test
    void all_pages_make_one_file() {
        var subscriber = subscribe(Format.NDJSON, 100);

        subscriber.request(Long.MAX_VALUE).assertCompleted();

        assertThat(text(subscriber).lines()).hasSize(10).doesNotHaveDuplicates();
        assertThat(read).containsExactly("3:3", "6:3", "9:3");
    }

    @Test
    void a_caller_who_is_slow_makes_the_reading_slow() {
        var subscriber = subscribe(Format.NDJSON, 100);

        assertThat(read).isEmpty();
        subscriber.request(1);
        assertThat(read).isEmpty();
        subscriber.request(1);
        assertThat(read).containsExactly("3:3");
        subscriber.request(1);
        assertThat(read).containsExactly("3:3", "6:3");
    }

    @Test
    void a_caller_who_goes_away_ends_the_reading() {
        var subscriber = subscribe(Format.NDJSON, 100);
        subscriber.request(2);

        subscriber.cancel();
        subscriber.request(Long.MAX_VALUE);

        assertThat(read).containsExactly("3:3");
    }

    @Test
    void a_caller_who_goes_away_while_a_page_is_read_ends_the_reading() {
        List<Boolean> ended = new ArrayList<>();
        var stream = new ExportStream(
                        (after, limit) -> Uni.createFrom()
                                .<Paged<Row>>nothing()
                                .onCancellation()
                                .invoke(() -> ended.add(true)),
                        page(0, PAGE),
                        PAGE,
                        100,
                        Format.NDJSON.writer(table()),
                        work -> Uni.createFrom().item(work))
                .bytes();
        var subscriber = stream.subscribe().withSubscriber(AssertSubscriber.create(2));

        subscriber.cancel();

        assertThat(ended).containsExactly(true);
    }

    @Test
    void a_limit_is_kept_within_a_page_and_at_its_end() {
        var within = subscribe(Format.NDJSON, 5);
        within.request(Long.MAX_VALUE).assertCompleted();
        assertThat(text(within).lines()).hasSize(5);
        assertThat(read).containsExactly("3:2");

        var atTheEnd = subscribe(Format.NDJSON, 6);
        atTheEnd.request(Long.MAX_VALUE).assertCompleted();
        assertThat(text(atTheEnd).lines()).hasSize(6);
    }

    @Test
    void nothing_is_a_file_too() {
        articles = 0;
        var csv = subscribe(Format.CSV, 100);
        csv.request(Long.MAX_VALUE).assertCompleted();
        assertThat(text(csv)).isEqualTo("\uFEFFid,title\r\n");
        var lines = subscribe(Format.NDJSON, 100);
        lines.request(Long.MAX_VALUE).assertCompleted().assertHasNotReceivedAnyItem();
    }

    @Test
    void a_page_that_cannot_be_read_breaks_the_file_off() {
        var stream = new ExportStream(
                        (after, limit) -> Uni.createFrom().failure(new IllegalStateException("away")),
                        page(0, PAGE),
                        PAGE,
                        100,
                        Format.JSON.writer(table()),
                        work -> Uni.createFrom().item(work))
                .bytes();

        var subscriber = stream.subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));

        subscriber.assertFailedWith(IllegalStateException.class, "away");
        assertThat(text(subscriber)).doesNotContain("]");
    }

    private AssertSubscriber<byte[]> subscribe(Format format, int limit) {
        read.clear();
        return new ExportStream(
                        this::read,
                        page(0, Math.min(PAGE, limit)),
                        PAGE,
                        limit,
                        format.writer(table()),
                        work -> Uni.createFrom().item(work))
                .bytes()
                .subscribe()
                .withSubscriber(AssertSubscriber.create());
    }

    private Uni<Paged<Row>> read(String after, int limit) {
        read.add(after + ":" + limit);
        return Uni.createFrom().item(() -> page(Integer.parseInt(after), limit));
    }

    private Paged<Row> page(int from, int limit) {
        int to = Math.min(articles, from + limit);
        var rows = IntStream.range(from, to)
                .mapToObj(
                        i -> new Row(SampleArticles.of(EventIds.of("row", i), "Row " + i, 1, Instant.EPOCH), List.of()))
                .toList();
        return new Paged<>(rows, to < articles ? String.valueOf(to) : null);
    }

    private static Table table() {
        return new Table(List.of(Column.ID, Column.TITLE), ZoneOffset.UTC, false);
    }

    private static String text(AssertSubscriber<byte[]> subscriber) {
        return subscriber.getItems().stream()
                .map(bytes -> new String(bytes, UTF_8))
                .collect(Collectors.joining());
    }
}
