package dev.vedette.articles.intake;

import dev.vedette.articles.archive.Archive;
import dev.vedette.articles.archive.Content;
import dev.vedette.articles.archive.Draft;
import dev.vedette.articles.archive.PageStore;
import dev.vedette.articles.archive.PageStore.Outcome;
import dev.vedette.articles.archive.Revision;
import dev.vedette.articles.archive.RevisionStore;
import dev.vedette.articles.identity.PageIdentity;
import dev.vedette.articles.identity.PageIdentity.Known;
import dev.vedette.articles.page.PageReader;
import dev.vedette.articles.page.Reading;
import dev.vedette.contracts.PageFetched;
import dev.vedette.kit.streams.StreamIntake;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes {@code pages}. Each step may be done again, and what became of a page is saved last; so wherever a process is
 * killed, the page comes again and goes the same way.
 */
@ApplicationScoped
public class PageIntake {

    private static final Logger LOG = Logger.getLogger(PageIntake.class);

    private final StreamIntake intake;
    private final PageStore pages;
    private final PageReader reader;
    private final PageIdentity identity;
    private final Archive archive;
    private final RevisionStore revisions;
    private final Publisher publisher;

    PageIntake(
            StreamIntake intake,
            PageStore pages,
            PageReader reader,
            PageIdentity identity,
            Archive archive,
            RevisionStore revisions,
            Publisher publisher) {
        this.intake = intake;
        this.pages = pages;
        this.reader = reader;
        this.identity = identity;
        this.archive = archive;
        this.revisions = revisions;
        this.publisher = publisher;
    }

    @Incoming("pages")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, PageFetched.class, this::take);
    }

    private Uni<Void> take(PageFetched page) {
        return pages.find(page.eventId()).chain(outcome -> switch (outcome) {
            case null -> read(page);
            case Outcome.Stored stored ->
                revisions.get(stored.articleId(), stored.revision()).chain(publisher::publish);
            case Outcome.Skipped skipped -> Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> read(PageFetched page) {
        return reader.read(page).chain(reading -> switch (reading) {
            case Reading.Clean clean -> store(page, clean.content());
            case Reading.NoArticle none -> skip(page, none.reason());
        });
    }

    private Uni<Void> store(PageFetched page, Content content) {
        return identity.decide(page, content)
                .chain(known -> archive.store(draft(page, content, known)))
                .call(publisher::publish)
                .chain(revision -> pages.save(page, stored(revision)));
    }

    private Uni<Void> skip(PageFetched page, String reason) {
        LOG.infof("%s is not stored: %s", page.url(), reason);
        return pages.save(page, new Outcome.Skipped(reason));
    }

    private static Outcome stored(Revision revision) {
        return new Outcome.Stored(revision.articleId(), revision.number());
    }

    private static Draft draft(PageFetched page, Content content, Known known) {
        return new Draft(
                known.articleId(),
                known.url(),
                page.source(),
                content,
                page.times().seen(),
                page.traceparent(),
                page.firstFetch());
    }
}
