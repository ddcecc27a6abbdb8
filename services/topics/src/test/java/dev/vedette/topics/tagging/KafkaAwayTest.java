package dev.vedette.topics.tagging;

import static dev.vedette.topics.Api.topic;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.json.StreamJson;
import dev.vedette.kit.streams.StreamIntake;
import dev.vedette.kit.streams.StreamSender;
import dev.vedette.kit.work.Contexts;
import dev.vedette.kit.work.Cores;
import dev.vedette.topics.Records;
import dev.vedette.topics.index.TopicIndexRefresh;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Kafka does not take the tags: the article waits, and goes on where and as it should. */
@QuarkusTest
class KafkaAwayTest {

    @Inject
    StreamIntake intake;

    @Inject
    TopicIndexRefresh topics;

    @Inject
    Tagger tagger;

    @Inject
    Cores cores;

    @Inject
    Vertx vertx;

    @Test
    void tags_that_were_refused_once_are_made_again_from_the_database_and_sent_from_the_same_context() {
        topic("Puffin", "puffin");
        var sender = new RefusesOnce();
        var articles = new ArticleIntake(intake, sender, topics, tagger, cores);
        var article = Records.article("A puffin", "The puffin is back.");
        var record = new ConsumerRecord<>(Streams.ARTICLES, 0, 0, "key", new StreamJson().write(article));

        Contexts.onNew(vertx, () -> articles.take(record)).await().atMost(Duration.ofSeconds(60));

        assertThat(sender.sent).hasSize(2);
        assertThat(sender.sent.get(0).matches()).hasSize(1);
        assertThat(sender.sent.get(1).matches()).hasSize(2);
        assertThat(sender.sent.get(1).topicsAt())
                .isGreaterThan(sender.sent.get(0).topicsAt());
        assertThat(sender.contexts).doesNotContainNull();
        assertThat(sender.contexts.get(1)).isSameAs(sender.contexts.get(0));
    }

    /** Refuses the first record on a thread of its own, as Kafka's client does, after somebody saved another topic. */
    private static final class RefusesOnce extends StreamSender {

        private final List<ArticleTags> sent = new ArrayList<>();
        private final List<@Nullable Context> contexts = new ArrayList<>();

        RefusesOnce() {
            super(null, new StreamJson());
        }

        @Override
        public Uni<Void> send(String stream, String key, Object record, @Nullable String traceparent) {
            sent.add((ArticleTags) record);
            contexts.add(Vertx.currentContext());
            return sent.size() > 1
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom()
                            .<Void>emitter(answer -> {
                                topic("Puffins", "puffin AND back");
                                answer.fail(new TimeoutException("Kafka is away"));
                            })
                            .runSubscriptionOn(Executors.newSingleThreadExecutor());
        }
    }
}
