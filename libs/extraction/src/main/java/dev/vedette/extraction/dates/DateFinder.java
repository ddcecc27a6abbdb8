package dev.vedette.extraction.dates;

import dev.vedette.extraction.metadata.JsonLd;
import dev.vedette.extraction.metadata.MetaTags;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Chooses among the dates that a page shows; a date no newspaper site can have is none. */
public final class DateFinder {

    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "og:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "pubdate",
        "publish-date",
        "publish_date",
        "publishdate",
        "article.published",
        "date",
        "cxenseparse:recs:publishtime",
        "publication_date",
        "last-modified",
        "citation_publication_date",
        "displaydate",
        "originalpublicationdate",
        "article_date_original"
    };
    private static final String[] MODIFIED = {
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod"
    };

    public Dates in(Document page, JsonLd jsonLd, MetaTags meta, @Nullable String url) {
        Moment published = sane(jsonLd.text("datePublished"));
        if (published == null) {
            published = fromMeta(meta, PUBLISHED);
        }
        if (published == null) {
            published = shown(page);
        }
        if (published == null) {
            published = sane(url == null ? null : url.replaceFirst("^[a-z]+://[^/]+", ""));
        }
        Moment modified = sane(jsonLd.text("dateModified"));
        return new Dates(published, modified != null ? modified : fromMeta(meta, MODIFIED));
    }

    private static @Nullable Moment fromMeta(MetaTags meta, String[] names) {
        for (String name : names) {
            Moment moment = sane(meta.first(name));
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private static @Nullable Moment shown(Document page) {
        for (Element time : page.select(
                "time, [itemprop=datePublished], .date, .published, .post-date, .entry-date, [class*=date]")) {
            String machine = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
            Moment moment = sane(machine.isBlank() ? time.text() : machine);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private static @Nullable Moment sane(@Nullable String text) {
        Moment moment = DateReader.read(text, false);
        return moment == null || moment.day().isBefore(EARLIEST) || moment.day().isAfter(LATEST) ? null : moment;
    }
}
