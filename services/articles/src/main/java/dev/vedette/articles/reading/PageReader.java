package dev.vedette.articles.reading;

import dev.vedette.articles.archive.Content;
import dev.vedette.contracts.PageFetched;
import dev.vedette.extraction.Caption;
import dev.vedette.extraction.Extraction;
import dev.vedette.extraction.Extractor;
import dev.vedette.extraction.Page;
import dev.vedette.kit.streams.PoisonException;
import dev.vedette.kit.work.Cores;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decompresses and extracts pages, away from the event loops. */
@ApplicationScoped
public class PageReader {

    private static final int BIG = 512 * 1024;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_TITLE = 1_000;

    private final Function<Page, Extraction> extractor;
    private final Cores cores;
    private final Deadline deadline;

    @Inject
    PageReader(Cores cores, Deadline deadline) {
        this(new Extractor()::extract, cores, deadline);
    }

    PageReader(Function<Page, Extraction> extractor, Cores cores, Deadline deadline) {
        this.extractor = extractor;
        this.cores = cores;
        this.deadline = deadline;
    }

    /** Fails with a {@link PoisonException} for what is no page at all. */
    public Uni<Reading> read(PageFetched page) {
        return cores.run(() -> Zstd.decompress(page.bodyZstd()))
                .chain(body ->
                        body.length > BIG ? cores.runBig(() -> read(page, body)) : cores.run(() -> read(page, body)));
    }

    private Reading read(PageFetched page, byte[] body) {
        if (page.status() < 200 || page.status() > 299) {
            return new Reading.NoArticle("the site answered " + page.status());
        }
        MediaTypes.requirePage(page.contentType(), body);
        var found = extract(new Page(body, page.contentType(), page.url()));
        if (found.text().isBlank()) {
            return new Reading.NoArticle("it has no text of its own");
        }
        return found.article()
                ? new Reading.Clean(content(page, found))
                : new Reading.NoArticle("it only lists other pages");
    }

    /** What breaks the extractor today breaks it at the next try, too. */
    private Extraction extract(Page page) {
        try {
            return deadline.keep(() -> extractor.apply(page));
        } catch (PoisonException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new PoisonException("The page cannot be read: " + e, e);
        }
    }

    private static Content content(PageFetched page, Extraction found) {
        var seen = page.times().seen();
        var text = cut(Wellformed.text(found.text()), LONGEST_TEXT);
        return new Content(
                title(page, found, text),
                Content.leadOf(text),
                text,
                firstOf(found.author(), page.entry().author()),
                firstOf(found.language(), page.source().language()),
                Wellformed.orNull(found.canonicalUrl()),
                Wellformed.orNull(found.image()),
                found.captions().stream().map(PageReader::caption).toList(),
                PublicationDate.of(found, page.entry().published(), seen),
                PublicationDate.plausible(found.modified(), seen));
    }

    private static Caption caption(Caption caption) {
        return new Caption(Wellformed.text(caption.text()), Wellformed.orNull(caption.credit()));
    }

    /** Some title there must be: the page's, the feed's, or how the text begins. */
    private static String title(PageFetched page, Extraction found, String text) {
        var title = firstOf(found.title(), page.entry().title());
        return cut(title == null ? text.lines().findFirst().orElse(text) : title, LONGEST_TITLE);
    }

    private static @Nullable String firstOf(@Nullable String preferred, @Nullable String other) {
        return Stream.of(preferred == null ? "" : preferred, other == null ? "" : other)
                .map(Wellformed::orNull)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
