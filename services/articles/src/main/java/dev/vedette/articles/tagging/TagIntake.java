package dev.vedette.articles.tagging;

import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.ArticleTag;
import dev.vedette.articles.search.Indexer;
import dev.vedette.contracts.ArticleTagged;
import dev.vedette.kit.streams.StreamIntake;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code tags}: a tag that changes its article changes its entry in the index. */
@ApplicationScoped
public class TagIntake {

    private final StreamIntake intake;
    private final ArticleStore articles;
    private final Indexer indexer;

    TagIntake(StreamIntake intake, ArticleStore articles, Indexer indexer) {
        this.intake = intake;
        this.articles = articles;
        this.indexer = indexer;
    }

    @Incoming("tags")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, ArticleTagged.class, this::write);
    }

    private Uni<Void> write(ArticleTagged event) {
        return articles.tag(event.article().articleId(), ArticleTag.of(event))
                .chain(article -> article == null ? Uni.createFrom().voidItem() : indexer.index(article));
    }
}
