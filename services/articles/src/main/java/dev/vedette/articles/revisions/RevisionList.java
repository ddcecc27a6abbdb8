package dev.vedette.articles.revisions;

import dev.vedette.articles.archive.Revision;
import dev.vedette.articles.archive.RevisionStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The revisions of an article, each beside the one before it. */
@ApplicationScoped
class RevisionList {

    private final RevisionStore revisions;

    RevisionList(RevisionStore revisions) {
        this.revisions = revisions;
    }

    /** So many from {@code newest} downwards. */
    Uni<List<RevisionView>> list(UUID article, long newest, int count) {
        if (newest < 1) {
            return Uni.createFrom().item(List.of());
        }
        long oldest = Math.max(1, newest - count + 1);
        return revisions
                .backwards(article, newest, Math.max(1, oldest - 1))
                .collect()
                .in(Views::new, Views::add)
                .map(views -> views.from(oldest));
    }

    /** Made as revisions come in, the newest first; holds the text of the last one alone. */
    private static final class Views {

        private final List<RevisionView> made = new ArrayList<>();
        private @Nullable Revision after;

        void add(Revision revision) {
            if (after != null) {
                made.add(RevisionView.of(after, revision));
            }
            after = revision;
        }

        List<RevisionView> from(long oldest) {
            if (after != null && after.number() == oldest) {
                made.add(RevisionView.of(after, null));
            }
            return made;
        }
    }
}
