package dev.vedette.sources;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the service's tables, and does to them what a crash would leave. */
final class Tables {

    private final AgroalDataSource database;

    Tables(AgroalDataSource database) {
        this.database = database;
    }

    List<String> strings(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    void change(String update) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(update);
        }
    }

    /** As the service sees it when PostgreSQL is killed and comes back. */
    void dropConnections() throws SQLException {
        change("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where usename = current_user and pid <> pg_backend_pid()");
    }
}
