package dev.vedette.topics;

import static dev.vedette.topics.Api.TOPICS;
import static dev.vedette.topics.Api.ben;
import static dev.vedette.topics.Api.change;
import static dev.vedette.topics.Api.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.TopicChanged;
import dev.vedette.contracts.Visibility;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stream {@code topics} tells of changes. */
@QuarkusTest
class TopicStreamTest {

    @ConfigProperty(name = "vedette.kafka")
    String kafka;

    @Inject
    Pool pool;

    private Records records;

    @BeforeEach
    void connect() {
        records = new Records(kafka);
    }

    @AfterEach
    void disconnect() {
        records.close();
    }

    @Test
    void each_change_is_told_with_a_higher_number_and_a_deletion_last() {
        var id = topic("Herald", "herald");
        change(id, Map.of("visibility", "organisation", "color", "#101010"));
        change(id, Map.of("name", "Heralds", "visibility", "team"));
        ben().delete(TOPICS + "/" + id).then().statusCode(204);

        var told = changesOf(id, 4);

        assertThat(told).extracting(TopicChanged::change).doesNotHaveDuplicates();
        assertThat(told)
                .extracting(TopicChanged::visibility)
                .containsExactly(Visibility.TEAM, Visibility.ORGANISATION, Visibility.TEAM, Visibility.TEAM);
        assertThat(told).extracting(TopicChanged::name).containsExactly("Herald", "Herald", "Heralds", "Heralds");
        assertThat(told).extracting(TopicChanged::deleted).containsExactly(false, false, false, true);
        assertThat(told).allSatisfy(each -> {
            assertThat(each.team()).isEqualTo("newsdesk");
            assertThat(each.eventId()).isEqualTo(EventIds.of("topic", each.topicId(), each.change()));
        });
    }

    @Test
    void a_change_that_is_refused_is_not_told_and_takes_no_number() {
        topic("Taken", "taken");
        var id = topic("Free", "free");

        change(id, Map.of("name", "Taken")).statusCode(409);
        change(id, Map.of("name", "Free still")).statusCode(200);

        var told = changesOf(id, 2);
        assertThat(told).extracting(TopicChanged::name).containsExactly("Free", "Free still");
        assertThat(told.get(1).change()).isEqualTo(told.get(0).change() + 1);
    }

    @Test
    void a_topic_that_waits_to_be_announced_is_told_once_as_it_is_now() {
        var id = topic("Old", "old");
        change(id, Map.of("name", "Old and known")).statusCode(200);
        assertThat(changesOf(id, 2)).hasSize(2);

        pool.preparedQuery("insert into topics_to_announce values ($1)")
                .execute(Tuple.of(UUID.fromString(id)))
                .await()
                .atMost(Duration.ofSeconds(30));

        var told = changesOf(id, 3);
        assertThat(told.get(2)).isEqualTo(told.get(1));
        assertThat(pool.query("select count(*) from topics_to_announce")
                        .execute()
                        .await()
                        .atMost(Duration.ofSeconds(30))
                        .iterator()
                        .next()
                        .getLong(0))
                .isZero();
        change(id, Map.of("name", "Old and changed")).statusCode(200);
        assertThat(changesOf(id, 4)).hasSize(4);
    }

    /** In the order of the changes; replicas of the service may send those of one second in any order. */
    private List<TopicChanged> changesOf(String id, int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> records.changesOf(id).size() >= count);
        return records.changesOf(id).stream()
                .sorted(Comparator.comparing(TopicChanged::change))
                .toList();
    }
}
