package dev.vedette.topics.tagging;

import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.streams.StreamIntake;
import dev.vedette.kit.streams.StreamSender;
import dev.vedette.kit.work.Cores;
import dev.vedette.topics.index.TopicIndexRefresh;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes articles, of the present and of the past: matches each, publishes its tags, then acknowledges. */
@ApplicationScoped
public class ArticleIntake {

    private final StreamIntake intake;
    private final StreamSender sender;
    private final TopicIndexRefresh topics;
    private final Tagger tagger;
    private final Cores cores;

    public ArticleIntake(
            StreamIntake intake, StreamSender sender, TopicIndexRefresh topics, Tagger tagger, Cores cores) {
        this.intake = intake;
        this.sender = sender;
        this.topics = topics;
        this.tagger = tagger;
        this.cores = cores;
    }

    @Incoming("articles")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, ArticleStored.class, article -> tag(article, Streams.TAGS));
    }

    @Incoming("articles-past")
    public Uni<Void> takePast(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, ArticleStored.class, article -> tag(article, Streams.TAGS_PAST));
    }

    Uni<Void> tag(ArticleStored article, String stream) {
        return topics.refresh()
                .chain(() -> cores.run(() -> tagger.tag(article)))
                .chain(tags -> send(stream, tags));
    }

    private Uni<Void> send(String stream, ArticleTags tags) {
        return sender.send(stream, tags.article().articleId().toString(), tags, tags.traceparent());
    }
}
