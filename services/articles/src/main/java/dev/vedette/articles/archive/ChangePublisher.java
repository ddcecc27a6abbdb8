package dev.vedette.articles.archive;

import dev.vedette.contracts.ArticleChanged;
import dev.vedette.contracts.ArticleChanged.What;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.streams.StreamSender;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells on {@code changes} that an article's document was written: after the write, and before what caused it is
 * acknowledged. A cause that comes again tells again.
 */
@ApplicationScoped
public class ChangePublisher {

    private final StreamSender sender;

    ChangePublisher(StreamSender sender) {
        this.sender = sender;
    }

    public Uni<Void> publish(UUID articleId, long version, What what, @Nullable String traceparent) {
        var id = EventIds.of("changed", articleId, version, what);
        var changed = new ArticleChanged(id, articleId, version, Set.of(what), traceparent);
        return sender.send(Streams.CHANGES, articleId.toString(), changed, traceparent);
    }
}
