package dev.vedette.local.servers;

import dev.vedette.local.place.Secrets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** The roles and databases of the services. A role can connect to its own database only. */
final class PostgresRoles {

    static final String SUPERUSER = "postgres";

    private static final List<String> OWNERS = List.of("sources", "topics", "alerts", "keycloak");

    private final int port;
    private final Secrets secrets;

    PostgresRoles(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    String password(String service) {
        return secrets.get("postgres-" + service);
    }

    String superuserPassword() {
        return secrets.get("postgres-superuser");
    }

    boolean superuserCanConnect() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    void create() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String owner : OWNERS) {
                create(statement, owner);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the databases of the services", e);
        }
    }

    /** The password is set each time: the secrets folder decides. It is letters and digits, so it needs no quoting. */
    private void create(Statement statement, String owner) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + owner + "'")) {
            statement.execute("CREATE ROLE " + owner + " LOGIN");
        }
        statement.execute("ALTER ROLE " + owner + " PASSWORD '" + password(owner) + "'");
        if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + owner + "'")) {
            statement.execute("CREATE DATABASE " + owner + " OWNER " + owner);
        }
        statement.execute("REVOKE CONNECT ON DATABASE " + owner + " FROM PUBLIC");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setConnectTimeout(2);
        return source.getConnection(SUPERUSER, superuserPassword());
    }
}
