package dev.vedette.alerts.alerting;

import static dev.vedette.alerts.testing.Rules.BEN;
import static dev.vedette.alerts.testing.Rules.as;
import static dev.vedette.alerts.testing.Rules.create;
import static dev.vedette.alerts.testing.Rules.email;
import static dev.vedette.alerts.testing.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.alerts.testing.Tags;
import dev.vedette.alerts.testing.Topics;
import dev.vedette.alerts.testing.Wire;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is cut short is made up for, and no story is told twice. */
@QuarkusTest
class InterruptionsTest {

    private static final int STORIES = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    AgroalDataSource database;

    private final UUID topic = Topics.of("newsdesk");
    private final String box = "cut-" + topic + "@example.org";

    @Test
    void lost_connections_to_the_database_only_delay() throws SQLException {
        var rule = create(BEN, rule(topic, email(box))).getUUID("id");

        for (int i = 0; i < STORIES; i++) {
            Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());
            dropConnections();
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(BEN).get("/api/v1/alerts?rule=" + rule)
                                .jsonPath()
                                .getList("items.deliveries.flatten().status"))
                        .hasSize(STORIES)
                        .containsOnly("delivered"));
        assertThat(Wire.mails(box).stream()
                        .map(mail -> mail.path("messageId").asText())
                        .distinct())
                .hasSize(STORIES);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Wire.raised(rule))
                        .extracting(raised -> raised.eventId())
                        .hasSizeGreaterThanOrEqualTo(STORIES)
                        .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(STORIES)));
    }

    /** Those of the service; the tests look into the tables through JDBC. */
    private void dropConnections() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = current_user and application_name = 'vertx-pg-client'");
        }
    }
}
