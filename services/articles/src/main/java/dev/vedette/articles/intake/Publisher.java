package dev.vedette.articles.intake;

import dev.vedette.articles.archive.Archive.Stored;
import dev.vedette.articles.archive.ChangePublisher;
import dev.vedette.contracts.ArticleChanged.What;
import dev.vedette.kit.streams.StreamSender;
import dev.vedette.kit.streams.Traces;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of a stored revision. Telling it again changes nothing. */
@ApplicationScoped
public class Publisher {

    private final ChangePublisher changes;
    private final StreamSender sender;
    private final Traces traces;

    Publisher(ChangePublisher changes, StreamSender sender, Traces traces) {
        this.changes = changes;
        this.sender = sender;
        this.traces = traces;
    }

    /** Completes when Kafka has it. A page that told nothing new has nothing to publish. */
    Uni<Void> publish(Stored stored) {
        return stored.stream() == null ? Uni.createFrom().voidItem() : send(stored, stored.stream());
    }

    private Uni<Void> send(Stored stored, String stream) {
        var revision = stored.revision();
        var id = revision.articleId();
        var trace = traces.next(revision.traceparent());
        return Uni.combine()
                .all()
                .unis(
                        sender.send(stream, id.toString(), revision.event(stored.storyId()), trace),
                        changes.publish(id, stored.version(), What.REVISION, trace))
                .discardItems();
    }
}
