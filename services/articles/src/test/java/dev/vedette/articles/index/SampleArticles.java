package dev.vedette.articles.index;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.Content;
import dev.vedette.articles.archive.Revision;
import dev.vedette.articles.archive.Tagging;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Streams;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Articles as the archive has them. */
public final class SampleArticles {

    private SampleArticles() {}

    public static Article of(UUID id, String title, long version, Instant listed) {
        return of(id, title, version, listed, "UA");
    }

    public static Article of(UUID id, String title, long version, Instant listed, String country) {
        var source = new SourceFacts(
                EventIds.of("source", 1), "The Herald", "herald.example", country, "en", List.of(), List.of());
        var page = EventIds.of("page", id);
        var content = new Content(title, title, title + " was told.", null, "en", null, null, List.of(), null, null);
        var url = "https://herald.example/" + id;
        var madeBy = new Revision.MadeBy(page, url, Streams.ARTICLES);
        var revision = new Revision(id, 1, url, madeBy, source, content, null, content.hash(), listed, listed, null);
        var tagging = new Tagging(1, -1, List.of(), List.of());
        return new Article(id, id, revision, List.of(), List.of(), listed, listed, listed, version, tagging);
    }
}
