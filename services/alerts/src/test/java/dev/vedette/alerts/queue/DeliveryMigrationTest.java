package dev.vedette.alerts.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.alerts.testing.Database;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Alerts and deliveries of the first release are still there, and still on their way. */
@QuarkusTest
class DeliveryMigrationTest {

    private static final String SCHEMA = "first_release";

    @Inject
    AgroalDataSource database;

    @Test
    void deliveries_of_alerts_stay_what_they_were() {
        migrate("202611230900");
        var alert = UUID.randomUUID();
        Database.run(
                "insert into first_release.alerts values (?, gen_random_uuid(), 'Bridges', 'newsdesk', "
                        + "gen_random_uuid(), gen_random_uuid(), 'Bridge reopens', 'https://herald.example/bridge', 'Lead.', "
                        + "'The Herald', array[?]::uuid[], 'Bridges', 'MAIN', "
                        + "'[{\"field\":\"text\",\"start\":4,\"end\":14,\"sentence\":\"S.\"}]', now(), 0)",
                alert,
                alert);
        add(alert, "EMAIL", "desk@example.org");
        add(alert, "WEBHOOK", "https://Hooks.Example.org/a/b?c=d");
        add(alert, "WEBHOOK", "http://hooks.example.org:8081");
        add(alert, "WEBHOOK", "http://[2001:db8::1]/x");

        migrate("latest");

        assertThat(Database.column("select endpoint from first_release.deliveries order by endpoint"))
                .containsExactly(
                        "http://[2001:db8::1]:80",
                        "http://hooks.example.org:8081",
                        "https://hooks.example.org:443",
                        "mail");
        assertThat(Database.number(
                        "select count(*) from first_release.deliveries where kind = 'ALERT' and subject_id = ? "
                                + "and webhook_id = ? and status = 'PENDING' and attempts = 3",
                        alert,
                        alert))
                .isEqualTo(4);
        assertThat(Database.column("select matches from first_release.alerts")
                        .getFirst()
                        .toString())
                .contains(alert.toString(), "\"MAIN\"", "\"S.\"");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("db/migration", "db/kit")
                .target(target)
                .load()
                .migrate();
    }

    private static void add(UUID alert, String type, String target) {
        Database.run(
                "insert into first_release.deliveries values (gen_random_uuid(), ?, gen_random_uuid(), ?, ?, "
                        + "'PENDING', 3, now(), null, null, now())",
                alert,
                type,
                target);
    }
}
