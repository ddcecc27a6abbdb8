package dev.vedette.alerts.testing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the service's database, and prepares rows there. */
public final class Database {

    private Database() {}

    /** The first column of each row. */
    public static List<Object> column(String sql, Object... parameters) {
        try (var connection = database().getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            var values = new ArrayList<Object>();
            if (query.execute()) {
                try (var rows = query.getResultSet()) {
                    while (rows.next()) {
                        values.add(rows.getObject(1));
                    }
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AgroalDataSource database() {
        return Arc.container().instance(AgroalDataSource.class).get();
    }

    public static long number(String sql, Object... parameters) {
        return ((Number) column(sql, parameters).getFirst()).longValue();
    }

    public static void run(String sql, Object... parameters) {
        column(sql, parameters);
    }
}
