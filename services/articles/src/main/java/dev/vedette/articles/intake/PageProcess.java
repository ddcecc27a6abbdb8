package dev.vedette.articles.intake;

import dev.vedette.articles.archive.Archive;
import dev.vedette.articles.archive.Archive.Stored;
import dev.vedette.articles.archive.Content;
import dev.vedette.articles.archive.Draft;
import dev.vedette.articles.archive.Revision.MadeBy;
import dev.vedette.articles.identity.PageIdentity;
import dev.vedette.articles.identity.PageIdentity.Known;
import dev.vedette.articles.reading.PageReader;
import dev.vedette.articles.reading.Reading;
import dev.vedette.contracts.PageFetched;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The way of one page. Each step may be done again; so wherever a process is killed, the page comes again. */
@ApplicationScoped
public class PageProcess {

    private static final Logger LOG = Logger.getLogger(PageProcess.class);

    private final PageStore pages;
    private final PageReader reader;
    private final PageIdentity identity;
    private final Archive archive;
    private final Publisher publisher;

    PageProcess(PageStore pages, PageReader reader, PageIdentity identity, Archive archive, Publisher publisher) {
        this.pages = pages;
        this.reader = reader;
        this.identity = identity;
        this.archive = archive;
        this.publisher = publisher;
    }

    /**
     * Completes when the page is dealt with.
     *
     * @param stream where to publish what it makes
     */
    Uni<Void> take(PageFetched page, String stream) {
        return pages.find(page).chain(outcome -> outcome == null ? read(page, stream) : again(page, outcome));
    }

    private Uni<Void> again(PageFetched page, PageStore.Outcome outcome) {
        return outcome.articleId() == null
                ? Uni.createFrom().voidItem()
                : archive.again(outcome.articleId(), page.eventId()).chain(this::publish);
    }

    private Uni<Void> read(PageFetched page, String stream) {
        return reader.read(page).chain(reading -> switch (reading) {
            case Reading.Clean clean -> store(page, stream, clean.content());
            case Reading.NoArticle none -> skip(page, none.reason());
        });
    }

    private Uni<Void> store(PageFetched page, String stream, Content content) {
        return identity.decide(page, content)
                .map(known -> draft(page, stream, content, known))
                .chain(draft -> archive.store(draft).chain(stored -> finish(page, draft.articleId(), stored)));
    }

    /** In any order: a page that is saved and not published is published when it comes again. */
    private Uni<Void> finish(PageFetched page, UUID articleId, @Nullable Stored stored) {
        return Uni.combine()
                .all()
                .unis(publish(stored), pages.save(page, articleId, null))
                .discardItems();
    }

    private Uni<Void> publish(@Nullable Stored stored) {
        return stored == null ? Uni.createFrom().voidItem() : publisher.publish(stored);
    }

    private Uni<Void> skip(PageFetched page, String reason) {
        LOG.infof("%s is not stored: %s", page.url(), reason);
        return pages.save(page, null, reason);
    }

    private static Draft draft(PageFetched page, String stream, Content content, Known known) {
        return new Draft(
                known.articleId(),
                known.isNew(),
                known.url(),
                new MadeBy(page.eventId(), page.url(), stream),
                page.source(),
                content,
                page.times().seen(),
                page.traceparent());
    }
}
