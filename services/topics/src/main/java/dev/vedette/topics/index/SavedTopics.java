package dev.vedette.topics.index;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** The topics of all teams, the deleted ones too, as plain rows: a hundred thousand entities would not fit. */
@ApplicationScoped
public class SavedTopics {

    private static final String LAST = "select last from topic_changes";
    private static final String PAGE =
            "select id, name, query, match_version, change, deleted from topics where change > $1 order by change limit $2";

    private final Pool pool;

    public SavedTopics(Pool pool) {
        this.pool = pool;
    }

    /** The number of the last change that is committed. */
    Uni<Long> lastChange() {
        return pool.query(LAST).execute().map(rows -> rows.iterator().next().getLong("last"));
    }

    /** Those changed after change {@code after}, in this order. */
    Uni<List<SavedTopic>> changedAfter(long after, int limit) {
        return pool.preparedQuery(PAGE).execute(Tuple.of(after, limit)).map(SavedTopics::topics);
    }

    private static List<SavedTopic> topics(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(SavedTopics::topic)
                .toList();
    }

    private static SavedTopic topic(Row row) {
        return new SavedTopic(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("query"),
                row.getInteger("match_version"),
                row.getLong("change"),
                row.getBoolean("deleted"));
    }
}
