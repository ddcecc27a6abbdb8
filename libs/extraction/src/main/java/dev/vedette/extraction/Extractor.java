package dev.vedette.extraction;

import dev.vedette.extraction.body.BlockModel;
import dev.vedette.extraction.body.Body;
import dev.vedette.extraction.body.Clues;
import dev.vedette.extraction.body.MainText;
import dev.vedette.extraction.body.Scene;
import dev.vedette.extraction.dates.DateFinder;
import dev.vedette.extraction.dates.DateModel;
import dev.vedette.extraction.dates.Dates;
import dev.vedette.extraction.dates.Days;
import dev.vedette.extraction.dates.Moment;
import dev.vedette.extraction.decoding.Decoder;
import dev.vedette.extraction.language.LanguageFinder;
import dev.vedette.extraction.language.LanguageModel;
import dev.vedette.extraction.metadata.FactFinder;
import dev.vedette.extraction.metadata.Facts;
import dev.vedette.extraction.metadata.JsonLd;
import dev.vedette.extraction.metadata.Markup;
import dev.vedette.extraction.metadata.MetaTags;
import dev.vedette.extraction.pasted.LineModel;
import dev.vedette.extraction.pasted.PastedText;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** From a page or pasted text to a clean article. Thread-safe; never throws for what a page holds. */
public final class Extractor {

    /** What costs money and is shorter is the beginning of a longer text. */
    private static final int STUB = 1500;

    private final Decoder decoder = new Decoder();
    private final FactFinder facts = new FactFinder();
    private final DateFinder dates = new DateFinder(DateModel.shipped());
    private final MainText mainText = new MainText(BlockModel.shipped());
    private final PastedText pastedText = new PastedText(LineModel.shipped());
    private final LanguageFinder languages = new LanguageFinder(LanguageModel.shipped());

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
        Markup markup = Markup.of(document);
        JsonLd jsonLd = JsonLd.of(markup);
        MetaTags meta = MetaTags.of(markup);
        Facts said = facts.in(markup, jsonLd, meta, url);
        Dates when = dates.in(markup, jsonLd, meta, url);
        Body body = mainText.in(document, clues(said, jsonLd, meta));
        String text = body.text();
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
                cut || bounded || body.cut() || said.paywalled() && text.length() < STUB,
                body.article(),
                said.section(),
                when.published() == null ? null : when.published().offset());
    }

    /** A page laid out for the judgement of its blocks: what their model learns from. */
    public static Scene scene(Page page) {
        Document document = Jsoup.parse(
                new Decoder().decode(page.body(), page.contentType()).text(), page.url() == null ? "" : page.url());
        Bounds.apply(document);
        Markup markup = Markup.of(document);
        JsonLd jsonLd = JsonLd.of(markup);
        MetaTags meta = MetaTags.of(markup);
        return Scene.of(document, clues(new FactFinder().in(markup, jsonLd, meta, page.url()), jsonLd, meta));
    }

    /** The days that a page mentions: what the choice of the day of publication is learned from. */
    public static Days days(Page page) {
        Document document = Jsoup.parse(
                new Decoder().decode(page.body(), page.contentType()).text(), page.url() == null ? "" : page.url());
        Bounds.apply(document);
        Markup markup = Markup.of(document);
        return DateFinder.days(markup, JsonLd.of(markup), MetaTags.of(markup), page.url());
    }

    private static Clues clues(Facts said, JsonLd jsonLd, MetaTags meta) {
        return new Clues(said.title(), jsonLd.body(), meta.first("og:description", "description"));
    }

    /** The same for text that somebody copied from a page. */
    public Extraction extractText(String pasted) {
        boolean cut = pasted.length() > Limits.MAX_PASTED;
        PastedText.Cleaned cleaned = pastedText.clean(cut ? pasted.substring(0, Limits.MAX_PASTED) : pasted);
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
