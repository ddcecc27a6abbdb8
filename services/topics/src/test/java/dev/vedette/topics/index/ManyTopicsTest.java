package dev.vedette.topics.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.kit.work.Cores;
import dev.vedette.query.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Topics as a large installation has them: with {@code --full} a hundred thousand. */
@QuarkusTest
class ManyTopicsTest {

    private static final int MANY = Boolean.getBoolean("vedette.full") ? 100_000 : 3_000;

    /** Numbered as so many changes in a row would be, in one transaction. */
    private static final String SAVE = """
            with counter as (update topic_changes set last = last + $1 returning last)
            insert into topics (id, team, owner, name, query, color, visibility, version, match_version, created_at,
                changed_at, deleted, change)
            select gen_random_uuid(), 'many', 'ben', 'Many ' || n,
                case n % 4
                    when 0 then 'cormorant AND "harbour of place' || n || '"'
                    when 1 then '(shag' || n || ' OR cormorant*) AND NOT (football OR match' || n % 977 || ')'
                    when 2 then '(auk' || n || ' OR auks) NEAR/10 (colony' || n % 5003 || ' OR nest* OR breed*)'
                    else 'title:(tern' || n || ' OR "arctic tern ' || n || '") AND cormorant'
                end,
                '#112233', 'TEAM', 1, 1, now(), now(), false, counter.last - $1 + n
            from counter, generate_series(1, $1) as n
            """;

    private static final String FORGET = """
            with counter as (update topic_changes set last = last + 1 returning last)
            update topics set deleted = true, change = counter.last from counter where team = 'many'
            """;

    @Inject
    Pool pool;

    @Inject
    SavedTopics saved;

    @Inject
    Cores cores;

    @AfterEach
    void forget() {
        pool.query(FORGET).execute().await().atMost(Duration.ofMinutes(2));
    }

    @Test
    void all_are_read_once_by_pages_and_are_all_there() {
        var index = new TopicIndex();
        var refresh = new TopicIndexRefresh(saved, index, cores);
        refresh.refresh().await().atMost(Duration.ofMinutes(2));
        var before = index.size();
        pool.preparedQuery(SAVE).execute(Tuple.of(MANY)).await().atMost(Duration.ofMinutes(2));

        var begun = System.nanoTime();
        refresh.refresh().await().atMost(Duration.ofMinutes(5));
        var seconds = (System.nanoTime() - begun) / 1e9;

        assertThat(index.size()).isEqualTo(before + MANY);
        var article = Document.of("", "A cormorant sat there.");
        assertThat(index.match(article).tags()).hasSize(MANY / 4);
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf("%d topics loaded in %.1f s, %d MB of heap in use%n", MANY, seconds, heap);
    }
}
