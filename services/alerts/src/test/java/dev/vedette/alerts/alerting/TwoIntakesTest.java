package dev.vedette.alerts.alerting;

import static dev.vedette.alerts.testing.Rules.BEN;
import static dev.vedette.alerts.testing.Rules.create;
import static dev.vedette.alerts.testing.Rules.email;
import static dev.vedette.alerts.testing.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.alerts.testing.Database;
import dev.vedette.alerts.testing.Tags;
import dev.vedette.alerts.testing.Topics;
import dev.vedette.contracts.ArticleTags;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What two replicas take at the same time makes one alert for each rule and story. */
@QuarkusTest
class TwoIntakesTest {

    private static final int STORIES = 30;

    @Inject
    AlertService alerts;

    private final UUID topic = Topics.of("newsdesk");

    @Test
    void two_copies_of_a_story_at_once_make_one_alert_and_one_copy() throws Exception {
        var first = create(BEN, rule(topic, email("desk@example.org"))).getUUID("id");
        var second = create(BEN, rule(topic, email("desk@example.org"))).getUUID("id");

        for (int i = 0; i < STORIES; i++) {
            var story = UUID.randomUUID();
            atOnce(
                    Tags.now().topic(topic).article(story).build(),
                    Tags.now()
                            .topic(topic)
                            .article(UUID.randomUUID())
                            .story(story)
                            .build());
        }

        for (var rule : List.of(first, second)) {
            assertThat(Database.number("select count(*) from alerts where rule_id = ?", rule))
                    .isEqualTo(STORIES);
            assertThat(Database.number("select count(*) from alerts where rule_id = ? and copies = 1", rule))
                    .isEqualTo(STORIES);
            assertThat(deliveries(rule)).isEqualTo(STORIES);
        }
    }

    @Test
    void the_same_record_taken_twice_at_once_makes_one_alert_and_no_copy() throws Exception {
        var rule = create(BEN, rule(topic, email("desk@example.org"))).getUUID("id");

        for (int i = 0; i < STORIES; i++) {
            var tags = Tags.now().topic(topic).article(UUID.randomUUID()).build();
            atOnce(tags, tags);
        }

        assertThat(Database.number("select count(*) from alerts where rule_id = ? and copies = 0", rule))
                .isEqualTo(STORIES);
        assertThat(deliveries(rule)).isEqualTo(STORIES);
    }

    @Test
    void whichever_of_two_records_of_an_article_comes_first_the_higher_decides() throws Exception {
        var rule = create(BEN, rule(topic, email("desk@example.org"))).getUUID("id");
        var articles = new ArrayList<UUID>();

        for (int i = 0; i < STORIES; i++) {
            var article = UUID.randomUUID();
            articles.add(article);
            atOnce(
                    Tags.now().article(article).revision(1).build(),
                    Tags.now().topic(topic).article(article).revision(2).build());
        }

        assertThat(Database.number("select count(*) from alerts where rule_id = ?", rule))
                .isEqualTo(STORIES);
        assertThat(Database.number(
                        "select count(*) from latest_tags where revision = 2 and article_id = any(?)",
                        (Object) articles.toArray(UUID[]::new)))
                .isEqualTo(STORIES);
    }

    private static long deliveries(UUID rule) {
        return Database.number(
                "select count(*) from deliveries d join alerts a on a.id = d.subject_id where a.rule_id = ?", rule);
    }

    private void atOnce(ArticleTags one, ArticleTags other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var work = List.of(one, other).stream()
                    .<Callable<Void>>map(tags -> () -> {
                        barrier.await();
                        consider(tags);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    private void consider(ArticleTags tags) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> alerts.consider(tags));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
