package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveChangesTest {

    private static final Document ARTICLE = Document.of("Alpha beta", "Alpha beta gamma delta. Attacks near Kyiv.");
    private static final String[] MATCHING = {
        "alpha", "\"alpha beta\"", "alpha NEAR/3 delta", "att* AND kyiv", "{Kyiv} OR zeta", "atleast(2, alpha)"
    };

    @Test
    void whoever_matches_sees_every_change_made_before_and_never_half_of_one() {
        QueryIndex index = new QueryIndex();
        AtomicInteger made = new AtomicInteger();
        CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> {
            SplittableRandom random = new SplittableRandom(3);
            for (int i = 0; i < 20_000; i++) {
                index.put("new" + i, QueryParser.parse("(" + MATCHING[i % MATCHING.length] + ") AND NOT word" + i));
                index.put("replaced", QueryParser.parse(MATCHING[random.nextInt(MATCHING.length)]));
                index.remove("new" + (i - 100));
                made.set(i);
            }
        });
        index.put("replaced", QueryParser.parse("alpha"));

        while (!changes.isDone()) {
            int before = made.get();
            Set<String> found = new HashSet<>(index.matchIds(ARTICLE));
            int after = made.get() + 1;

            assertThat(found).contains("replaced");
            for (int i = Math.max(0, after - 99); i < before; i++) {
                assertThat(found).contains("new" + i);
            }
            assertThat(found).doesNotContain("new" + (before - 101));
        }
        changes.join();
        assertThat(index.size()).isEqualTo(101);
        assertThat(index.matchIds(ARTICLE)).hasSize(101);
    }

    @Test
    void a_document_meets_all_of_several_changes_or_none_with_their_mark_and_the_version_that_matched() {
        QueryIndex index = new QueryIndex();
        CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> {
            for (int i = 1; i <= 5_000; i++) {
                QueryChanges both = new QueryChanges();
                both.put("one", i, QueryParser.parse("alpha"));
                both.put("other", i, QueryParser.parse(i % 3 == 0 ? "omega" : "beta AND NOT word" + i));
                index.change(both.remove("none"), i);
            }
        });

        while (!changes.isDone()) {
            Matches matches = index.matchMarked(ARTICLE);

            assertThat(matches.tags()).hasSize(matches.mark() == 0 ? 0 : matches.mark() % 3 == 0 ? 1 : 2);
            assertThat(matches.tags()).allMatch(tag -> tag.version() == matches.mark());
        }
        changes.join();
        index.tune();
        assertThat(index.mark()).isEqualTo(5_000);
        assertThat(index.matchMarked(ARTICLE).mark()).isEqualTo(5_000);
    }

    @Test
    void a_wildcard_that_is_just_being_added_takes_no_other_word_for_found() {
        QueryIndex index = new QueryIndex();
        index.put("first", QueryParser.parse("kyiv"));
        Document document = Document.of("yiv", "yiv ".repeat(20));
        CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 20_000; i++) {
                index.put("pattern" + i % 50, QueryParser.parse("yiv" + (char) ('a' + i % 26) + i + "*"));
                index.put("question" + i % 50, QueryParser.parse("yiv?" + i));
            }
        });

        while (!changes.isDone()) {
            assertThat(index.matchIds(document)).isEmpty();
        }
        changes.join();
    }

    @Test
    void of_changes_made_at_once_the_last_of_a_query_counts() {
        QueryIndex index = new QueryIndex();
        QueryChanges changes = new QueryChanges();
        changes.put("a", 1, QueryParser.parse("alpha")).remove("a").put("a", 2, QueryParser.parse("beta"));
        changes.put("b", 1, QueryParser.parse("alpha")).remove("b");

        index.change(changes, 7);

        assertThat(index.match(ARTICLE)).singleElement().satisfies(tag -> {
            assertThat(tag.id()).isEqualTo("a");
            assertThat(tag.version()).isEqualTo(2);
        });
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void a_replaced_query_matches_by_its_new_text_alone_and_a_removed_one_not_at_all() {
        QueryIndex index = new QueryIndex();
        index.put("a", QueryParser.parse("alpha"));
        index.put("b", QueryParser.parse("beta"));
        index.put("a", QueryParser.parse("omega"));
        index.remove("b");
        index.remove("never there");

        assertThat(index.matchIds(ARTICLE)).isEmpty();
        assertThat(index.matchIds(Document.of("Omega", ""))).containsExactly("a");
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void a_query_that_is_refused_leaves_nothing_behind() {
        QueryIndex index = new QueryIndex();
        index.put("a", QueryParser.parse("alp* OR beta"));

        Query negative = new Query.Or(List.of(new Query.Wildcard("gam*"), new Query.Not(new Query.Word("alpha"))));
        assertThat(org.assertj.core.api.Assertions.catchException(() -> index.put("b", negative)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(index.matchIds(ARTICLE)).containsExactly("a");
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void the_memory_that_a_match_takes_does_not_grow_with_the_queries_looked_at() {
        assertThat(bytesOfAMatch(20_000)).isLessThan(bytesOfAMatch(20) + 4_096);
    }

    /** Of queries that are all candidates, evaluated on positions, and do not match. */
    private static long bytesOfAMatch(int queries) {
        QueryIndex index = new QueryIndex();
        for (int i = 0; i < queries; i++) {
            index.put("near" + i, QueryParser.parse("(alpha OR att*) ONEAR/1 (delta OR kyi*)"));
            index.put("count" + i, QueryParser.parse("atleast(4, alpha) OR {BETA} OR \"gamma attacks\""));
        }
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(index.matchIds(ARTICLE).size()).isZero();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
