package dev.vedette.articles.tags;

import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.ChangePublisher;
import dev.vedette.articles.archive.Tagging;
import dev.vedette.contracts.ArticleChanged.What;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.TopicTagged;
import dev.vedette.kit.streams.RecordHandlers;
import dev.vedette.kit.streams.StreamIntake;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Takes {@code tags} and {@code tags-past}: each record is one update of its article, and one record on {@code changes}. */
@ApplicationScoped
public class TagIntake {

    private final StreamIntake intake;
    private final ArticleStore articles;
    private final ChangePublisher changes;

    TagIntake(StreamIntake intake, ArticleStore articles, ChangePublisher changes) {
        this.intake = intake;
        this.articles = articles;
        this.changes = changes;
    }

    @Incoming("tags")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, ArticleTags.class, this::write);
    }

    @Incoming("tags-past")
    public Uni<Void> takePast(ConsumerRecord<String, byte[]> record) {
        return intake.take(
                record,
                RecordHandlers.of(ArticleTags.class, (ArticleTags tags) -> write(tags))
                        .and(TopicTagged.class, (TopicTagged tagged) -> write(tagged)));
    }

    private Uni<Void> write(ArticleTags tags) {
        return write(tags.article().articleId(), tagging -> tagging.with(tags), tags.traceparent());
    }

    private Uni<Void> write(TopicTagged tagged) {
        return write(tagged.articleId(), tagging -> tagging.with(tagged), tagged.traceparent());
    }

    /** An article that is gone has no tags; what changed nothing is told all the same, since it may have come before. */
    private Uni<Void> write(UUID id, UnaryOperator<Tagging> change, @Nullable String traceparent) {
        return articles.tag(id, change)
                .chain(version -> version == null
                        ? Uni.createFrom().voidItem()
                        : changes.publish(id, version, What.TAGS, traceparent));
    }
}
