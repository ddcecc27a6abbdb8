package dev.vedette.extraction;

import dev.vedette.extraction.body.Body;
import dev.vedette.extraction.body.Clues;
import dev.vedette.extraction.body.Furniture;
import dev.vedette.extraction.body.MainText;
import dev.vedette.extraction.dates.DateFinder;
import dev.vedette.extraction.dates.Dates;
import dev.vedette.extraction.dates.Moment;
import dev.vedette.extraction.decoding.Decoder;
import dev.vedette.extraction.language.LanguageFinder;
import dev.vedette.extraction.metadata.FactFinder;
import dev.vedette.extraction.metadata.Facts;
import dev.vedette.extraction.metadata.JsonLd;
import dev.vedette.extraction.metadata.MetaTags;
import dev.vedette.extraction.pasted.PastedText;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** From a page or pasted text to a clean article. Thread-safe; never throws for what a page holds. */
public final class Extractor {

    private final Decoder decoder = new Decoder();
    private final FactFinder facts = new FactFinder();
    private final DateFinder dates = new DateFinder();
    private final MainText mainText = new MainText();
    private final LanguageFinder languages = new LanguageFinder();

    public Extraction extract(Page page) {
        byte[] read =
                page.body().length > Limits.MAX_BYTES ? Arrays.copyOf(page.body(), Limits.MAX_BYTES) : page.body();
        String html = decoder.decode(read, page.contentType()).text();
        return extract(html, page.url(), read.length < page.body().length);
    }

    /** As {@link #extract(Page)} for a page whose characters are known. */
    public Extraction extract(String html, @Nullable String url) {
        boolean tooLong = html.length() > Limits.MAX_BYTES;
        return extract(tooLong ? html.substring(0, Limits.MAX_BYTES) : html, url, tooLong);
    }

    private Extraction extract(String html, @Nullable String url, boolean cut) {
        Document document = Jsoup.parse(html, url == null ? "" : url);
        boolean bounded = Bounds.apply(document);
        JsonLd jsonLd = JsonLd.of(document);
        MetaTags meta = MetaTags.of(document);
        Facts said = facts.in(document, jsonLd, meta, url);
        Dates when = dates.in(document, jsonLd, meta, url);
        Body body = mainText.in(document, new Clues(said.title(), jsonLd.body()));
        String text = Furniture.without(body.text());
        return new Extraction(
                said.title(),
                text,
                said.author(),
                instant(when.published()),
                instant(when.modified()),
                languages.of(text, said.declaredLanguage()),
                said.canonicalUrl(),
                said.site(),
                said.image(),
                body.captions(),
                said.tags(),
                cut || bounded || said.paywalled() && text.length() < 1500,
                body.article(),
                said.section(),
                when.published() == null ? null : when.published().offset());
    }

    /** The same for text that somebody copied from a page. */
    public Extraction extractText(String pasted) {
        boolean cut = pasted.length() > Limits.MAX_PASTED;
        PastedText.Cleaned cleaned = PastedText.clean(cut ? pasted.substring(0, Limits.MAX_PASTED) : pasted);
        String text = String.join("\n\n", cleaned.paragraphs());
        return new Extraction(
                cleaned.title(),
                text,
                cleaned.author(),
                instant(cleaned.published()),
                null,
                languages.of(text, null),
                null,
                null,
                null,
                cleaned.captions(),
                List.of(),
                cut,
                !text.isEmpty(),
                null,
                cleaned.published() == null ? null : cleaned.published().offset());
    }

    private static @Nullable Instant instant(@Nullable Moment moment) {
        return moment == null ? null : moment.instant();
    }
}
