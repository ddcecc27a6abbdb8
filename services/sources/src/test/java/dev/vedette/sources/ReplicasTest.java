package dev.vedette.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.work.Contexts;
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.polling.claims.PollClaims;
import dev.vedette.sources.polling.claims.PollProcess;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two replicas and one database. Both live in the year 2100, so that the service itself leaves their sources alone. */
@QuarkusTest
class ReplicasTest {

    private static final Duration LEASE = Duration.ofSeconds(5);

    @Inject
    PollClaims claims;

    @Inject
    SourcesConfig config;

    @Inject
    Vertx vertx;

    @Inject
    AgroalDataSource database;

    private final MovingClock clock = new MovingClock();
    private Tables tables;
    private PollProcess one;
    private PollProcess two;

    @BeforeEach
    void start() {
        clock.advance(Duration.ofDays(74 * 365));
        tables = new Tables(database);
        one = new PollProcess(new Ids(clock), config, clock);
        two = new PollProcess(new Ids(clock), config, clock);
    }

    @AfterEach
    void clear() throws SQLException {
        tables.change("delete from sources where name = 'replicas'");
    }

    @Test
    void two_replicas_share_what_is_due_and_none_takes_what_the_other_has() throws SQLException {
        for (int i = 0; i < 60; i++) {
            add("host" + i + ".example:443");
        }
        var taken = new ArrayList<CompletableFuture<List<ClaimedSource>>>();
        for (int i = 0; i < 10; i++) {
            taken.add(claiming(one, 8));
            taken.add(claiming(two, 8));
        }

        var ids = taken.stream()
                .flatMap(each -> each.join().stream())
                .map(ClaimedSource::sourceId)
                .toList();
        var rest = new ArrayList<>(ids);
        claim(one, 100).forEach(source -> rest.add(source.sourceId()));

        assertThat(rest).hasSize(60).doesNotHaveDuplicates();
        assertThat(claim(two, 100)).isEmpty();
    }

    @Test
    void of_a_host_one_source_at_a_time_is_worked_on_until_all_that_is_left_lies_elsewhere() throws SQLException {
        add("aggregator.example:443");
        add("aggregator.example:443");
        var first = claim(one, 8);
        assertThat(first).hasSize(1);
        assertThat(claim(two, 8)).isEmpty();

        tables.change("update source_progress set holds_host = false where source_id = '"
                + first.getFirst().sourceId() + "'");

        assertThat(claim(two, 8)).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void what_a_killed_replica_had_is_taken_over_when_its_lease_ends_and_not_before() throws SQLException {
        add("a.example:443");
        add("b.example:443");
        var ids = claim(one, 8).stream().map(ClaimedSource::sourceId).toList();
        clock.advance(LEASE.dividedBy(2));
        assertThat(await(() -> claims.renew(one, ids))).isEqualTo(2);
        clock.advance(LEASE.dividedBy(4).multipliedBy(3));
        assertThat(claim(two, 8)).isEmpty();

        clock.advance(LEASE);

        assertThat(claim(two, 8)).extracting(ClaimedSource::sourceId).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(await(() -> claims.renew(one, ids))).isZero();
    }

    @Test
    void a_paused_source_is_taken_by_nobody() throws SQLException {
        add("a.example:443");
        tables.change("update sources set enabled = false where name = 'replicas'");

        assertThat(claim(one, 8)).isEmpty();
    }

    private void add(String host) throws SQLException {
        var id = UUID.randomUUID();
        tables.change(
                "insert into sources (id, url, name, named, site, kind, host, tags, version, announced, created_at)"
                        + " values ('" + id + "', 'https://" + id
                        + ".example/feed', 'replicas', true, 'example', 'FEED', '" + host
                        + "', '{}', 1, 0, now())");
        tables.change("insert into source_progress (source_id, state, state_since, failures, next_fetch_at,"
                + " next_fetch_reason, articles_seen, wake_at) values ('" + id
                + "', 'NEW', now(), 0, '2095-01-01', 'It is new', 0, '2095-01-01')");
    }

    private List<ClaimedSource> claim(PollProcess process, int limit) {
        return claiming(process, limit).join();
    }

    private CompletableFuture<List<ClaimedSource>> claiming(PollProcess process, int limit) {
        return Contexts.onNew(vertx, () -> claims.claim(process, limit)).subscribeAsCompletionStage();
    }

    private <T> T await(java.util.function.Supplier<Uni<T>> work) {
        return Contexts.onNew(vertx, work).subscribeAsCompletionStage().join();
    }
}
