package dev.vedette.bench.collect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.postgresql.ds.PGSimpleDataSource;

/** Puts many sources into the table of the service, as if they had been registered over days. */
final class Registered {

    private static final int BATCH = 1_000;
    private static final String INSERT = """
            with source as (
                insert into sources (id, url, name, named, site, kind, host, tags, poll_seconds, version, announced, created_at)
                values (?, ?, ?, true, ?, 'FEED', ?, '{}', ?, 1, 0, now()) returning id)
            insert into source_progress (source_id, state, state_since, failures, next_fetch_at, next_fetch_reason,
                articles_seen, wake_at)
            select id, 'NEW', now(), 0, ?, 'It is new', 0, ? from source""";

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    Registered(String postgres, String password) {
        database.setUrl("jdbc:postgresql://" + postgres + "/sources");
        database.setUser("sources");
        database.setPassword(password);
    }

    /** The first checks are spread over the interval of each. */
    void insert(Options options, IntFunction<String> feedUrl) throws SQLException {
        Random random = new Random(1);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (int source = 0; source < options.sources(); source++) {
                long wait =
                        (long) (random.nextDouble() * options.interval(source).toMillis());
                add(insert, feedUrl.apply(source), options.interval(source).toSeconds(), wait);
                if (source % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static void add(PreparedStatement insert, String url, long seconds, long wait) throws SQLException {
        OffsetDateTime first = Instant.now().plusMillis(wait).atOffset(ZoneOffset.UTC);
        String authority = java.net.URI.create(url).getAuthority();
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, url);
        insert.setString(3, authority);
        insert.setString(4, authority);
        insert.setString(5, authority);
        insert.setLong(6, seconds);
        insert.setObject(7, first);
        insert.setObject(8, first);
        insert.addBatch();
    }

    /** Sources by state, such as {@code HEALTHY 19999, DEGRADED 1 (The server did not answer in time)}. */
    String states() throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select string_agg(state || ' ' || n || coalesce(' (' || state_reason || ')', ''), ', '"
                                        + " order by n desc) from (select state, state_reason, count(*) n from source_progress"
                                        + " group by state, state_reason) as states")) {
            rows.next();
            return rows.getString(1);
        }
    }

    int overdue() throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from source_progress where next_fetch_at < now() - interval '10 seconds'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
