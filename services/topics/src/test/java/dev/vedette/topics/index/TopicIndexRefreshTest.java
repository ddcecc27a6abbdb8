package dev.vedette.topics.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.kit.work.Cores;
import dev.vedette.query.Document;
import dev.vedette.query.Tag;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopicIndexRefreshTest {

    private static final Document HARBOUR = Document.of("The harbour", "The harbour burned.");

    private final Vertx vertx = Vertx.vertx();
    private final Cores cores = new Cores(vertx);
    private final Table table = new Table();
    private final Replica one = new Replica();
    private final Replica other = new Replica();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void all_topics_are_read_page_by_page_and_then_no_row_is_read_again() {
        IntStream.range(0, 2_500).forEach(i -> table.save(i, "harbour"));

        one.refresh();
        one.refresh();

        assertThat(one.index.size()).isEqualTo(2_500);
        assertThat(one.index.mark()).isEqualTo(2_500);
        assertThat(table.pages).isEqualTo(3);
    }

    @Test
    void each_replica_learns_of_changes_and_deletions_whoever_made_them() {
        table.save(1, "harbour");
        one.refresh();
        other.refresh();
        table.save(1, "lighthouse");
        table.save(2, "harbour AND fire");
        table.delete(3);

        one.refresh();
        other.refresh();

        assertThat(one.matching(HARBOUR)).isEmpty();
        assertThat(other.matching(HARBOUR)).isEmpty();
        assertThat(one.matching(Document.of("A lighthouse", ""))).containsExactly(Table.id(1) + " of 2");
        assertThat(one.index.mark()).isEqualTo(4).isEqualTo(other.index.mark());
    }

    @Test
    void a_database_that_fails_between_two_pages_makes_it_fail_and_the_next_one_goes_on_from_there() {
        IntStream.range(0, 2_500).forEach(i -> table.save(i, "harbour"));
        table.failAtPage = 2;

        assertThatThrownBy(one::refresh).hasMessageContaining("away");
        assertThat(one.refresh.isLoaded()).isFalse();
        assertThat(one.index.mark()).isEqualTo(1_000);
        one.refresh();

        assertThat(one.refresh.isLoaded()).isTrue();
        assertThat(one.matching(HARBOUR)).hasSize(2_500);
        assertThat(table.pages).isEqualTo(4);
    }

    @Test
    void callers_at_the_same_time_share_a_reading() {
        IntStream.range(0, 1_500).forEach(i -> table.save(i, "harbour"));

        var all = IntStream.range(0, 50)
                .mapToObj(i -> one.refresh.refresh().subscribeAsCompletionStage())
                .toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();

        assertThat(one.matching(HARBOUR)).hasSize(1_500);
        assertThat(table.pages).isEqualTo(2);
        assertThat(table.counterReads).isLessThan(50);
    }

    @Test
    void a_query_that_is_no_longer_understood_stops_none_of_the_others() {
        table.save(1, "harbour");
        table.save(2, "harbour");
        one.refresh();
        table.save(1, "(harbour");

        one.refresh();

        assertThat(one.matching(HARBOUR)).containsExactly(Table.id(2) + " of 1");
        assertThat(one.index.mark()).isEqualTo(3);
    }

    @Test
    void what_changes_while_pages_are_read_is_read_too_and_never_half() {
        IntStream.range(0, 3_000).forEach(i -> table.save(i, "harbour"));
        table.whenPageIsRead = () -> {
            if (table.pages < 4) {
                table.save(5, "lighthouse");
                table.save(10_000 + table.pages, "harbour");
            }
        };

        one.refresh();
        one.refresh();

        assertThat(one.matching(HARBOUR)).hasSize(3_002).doesNotContain(Table.id(5) + " of 1");
        assertThat(one.index.mark()).isEqualTo(table.last);
    }

    /** An index and what keeps it up to date, as each process has them. */
    private final class Replica {

        private final TopicIndex index = new TopicIndex();
        private final TopicIndexRefresh refresh = new TopicIndexRefresh(table, index, cores);

        void refresh() {
            refresh.refresh().await().atMost(Duration.ofMinutes(1));
        }

        Set<String> matching(Document document) {
            var found = new HashSet<String>();
            for (Tag tag : index.match(document).tags()) {
                found.add(tag.id() + " of " + tag.version());
            }
            return found;
        }
    }

    /** The table without a database. */
    private static final class Table extends SavedTopics {

        private final Map<UUID, SavedTopic> rows = new ConcurrentHashMap<>();
        private long last;
        private int pages;
        private int counterReads;
        private int failAtPage;
        private Runnable whenPageIsRead = () -> {};

        Table() {
            super(Pool.newInstance(null));
        }

        static UUID id(int number) {
            return new UUID(0, number);
        }

        void save(int number, String query) {
            var before = rows.get(id(number));
            var version = before == null ? 1 : before.matchVersion() + 1;
            rows.put(id(number), new SavedTopic(id(number), "topic " + number, query, version, ++last, false));
        }

        void delete(int number) {
            rows.put(id(number), new SavedTopic(id(number), "topic " + number, "gone", 2, ++last, true));
        }

        @Override
        Uni<Long> lastChange() {
            return Uni.createFrom().item(() -> {
                counterReads++;
                return last;
            });
        }

        @Override
        Uni<List<SavedTopic>> changedAfter(long after, int limit) {
            return Uni.createFrom().item(() -> {
                if (++pages == failAtPage) {
                    throw new IllegalStateException("away");
                }
                var page = new ArrayList<>(rows.values());
                page.removeIf(topic -> topic.change() <= after);
                page.sort(Comparator.comparing(SavedTopic::change));
                var read = List.copyOf(page.subList(0, Math.min(limit, page.size())));
                whenPageIsRead.run();
                return read;
            });
        }
    }
}
