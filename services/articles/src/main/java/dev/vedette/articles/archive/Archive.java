package dev.vedette.articles.archive;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stores what pages say, once: the same words again are the revision that is there. */
@ApplicationScoped
public class Archive {

    private final ArticleStore articles;
    private final RevisionStore revisions;
    private final PendingStore pending;
    private final Clock clock;

    public Archive(ArticleStore articles, RevisionStore revisions, PendingStore pending, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.pending = pending;
        this.clock = clock;
    }

    /** The revision that says what {@code draft} says; stored, and marked to be published, when this completes. */
    public Uni<Revision> store(Draft draft) {
        return articles.find(draft.articleId())
                .chain(article -> store(draft, article == null ? null : article.current()));
    }

    private Uni<Revision> store(Draft draft, @Nullable Revision current) {
        if (current != null && current.hash().equals(draft.content().hash())) {
            return Uni.createFrom().item(current);
        }
        var next = current == null ? draft.first(now()) : draft.after(current, now());
        return claim(draft, next)
                .call(revision -> pending.mark(revision, clock.instant()))
                .call(articles::raise);
    }

    /** The revision that a mark stands for, after bringing its article to it where a killed process did not. */
    public Uni<Revision> complete(PendingStore.Mark mark) {
        return revisions.get(mark.articleId(), mark.revision()).call(articles::raise);
    }

    /** A number that is taken belongs to an earlier try, or to another page; then the next one is tried. */
    private Uni<Revision> claim(Draft draft, Revision wanted) {
        return revisions
                .add(wanted)
                .chain(added -> added
                        ? Uni.createFrom().item(wanted)
                        : revisions
                                .get(wanted.articleId(), wanted.number())
                                .chain(taken -> taken.hash().equals(wanted.hash())
                                        ? Uni.createFrom().item(taken)
                                        : claim(draft, draft.after(taken, now()))));
    }

    private Instant now() {
        return clock.instant();
    }
}
