package dev.vedette.kit.postgres;

import dev.vedette.kit.outages.OutageSign;
import io.vertx.sqlclient.DatabaseException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQLSTATE classes (PostgreSQL, appendix A) that pass by themselves: connection, transaction state left by a lost
 * connection, serialization and deadlock, resources, operator intervention.
 */
@Singleton
class PostgresSigns implements OutageSign {

    private static final Set<String> CLASSES = Set.of("08", "25", "40", "53", "57");

    @Override
    public boolean isOutage(Throwable failure) {
        return switch (failure) {
            case DatabaseException answer -> passes(answer.getSqlState());
            case SQLException answer -> passes(answer.getSQLState());
            default -> false;
        };
    }

    private static boolean passes(@Nullable String sqlState) {
        return sqlState != null && sqlState.length() == 5 && CLASSES.contains(sqlState.substring(0, 2));
    }
}
