package dev.vedette.topics.tagging;

import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.ArticleTagged;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.streams.StreamIntake;
import dev.vedette.kit.streams.StreamSender;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes {@code articles}: matches each, publishes its tags, then acknowledges. The index is brought up to date before
 * each, so that an article meets every topic that was saved before it came, whichever replica saved it.
 */
@ApplicationScoped
public class ArticleIntake {

    private final StreamIntake intake;
    private final StreamSender sender;
    private final TopicIndexRefresh topics;
    private final Tagger tagger;

    public ArticleIntake(StreamIntake intake, StreamSender sender, TopicIndexRefresh topics, Tagger tagger) {
        this.intake = intake;
        this.sender = sender;
        this.topics = topics;
        this.tagger = tagger;
    }

    @Incoming("articles")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, ArticleStored.class, this::tag);
    }

    private Uni<Void> tag(ArticleStored article) {
        return topics.refresh().chain(() -> tagger.tag(article)).chain(this::publish);
    }

    private Uni<Void> publish(List<ArticleTagged> tags) {
        return tags.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join()
                        .all(tags.stream().map(this::publish).toList())
                        .andFailFast()
                        .replaceWithVoid();
    }

    private Uni<Void> publish(ArticleTagged tag) {
        return sender.send(Streams.TAGS, tag.article().articleId().toString(), tag, tag.traceparent());
    }
}
