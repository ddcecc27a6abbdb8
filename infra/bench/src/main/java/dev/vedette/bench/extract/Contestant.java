package dev.vedette.bench.extract;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import de.l3s.boilerpipe.sax.HTMLDocument;
import dev.vedette.extraction.Extraction;
import dev.vedette.extraction.Extractor;
import dev.vedette.extraction.Page;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** An extractor under test. The peers get characters, ours gets bytes and decodes them in the time measured. */
enum Contestant {
    VEDETTE {
        private final Extractor extractor = new Extractor();

        @Override
        Found extract(BenchPage page, byte[] body, String html) {
            Extraction found = extractor.extract(new Page(body, page.contentType(), page.url()));
            return new Found(found.text(), found.title(), found.author(), day(found));
        }
    },
    READABILITY4J {
        @Override
        Found extract(BenchPage page, byte[] body, String html) {
            String url = page.url() == null ? "https://page.example/" : page.url();
            Article article = new Readability4J(url, html).parse();
            Element content = article.getArticleContent();
            return new Found(content == null ? "" : lines(content), article.getTitle(), article.getByline(), null);
        }
    },
    BOILERPIPE {
        @Override
        Found extract(BenchPage page, byte[] body, String html) {
            try {
                HTMLDocument document = new HTMLDocument(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
                TextDocument text = new BoilerpipeSAXInput(document.toInputSource()).getTextDocument();
                return new Found(ArticleExtractor.INSTANCE.getText(text), text.getTitle(), null, null);
            } catch (BoilerpipeProcessingException | SAXException failed) {
                return Found.NOTHING;
            }
        }
    },
    PLAIN {
        @Override
        Found extract(BenchPage page, byte[] body, String html) {
            Element all = Jsoup.parse(html).body();
            return new Found(all.text(), null, null, null);
        }
    };

    abstract Found extract(BenchPage page, byte[] body, String html);

    private static @Nullable String day(Extraction found) {
        return found.published() == null
                ? null
                : found.published()
                        .atOffset(found.offset() == null ? ZoneOffset.UTC : found.offset())
                        .toLocalDate()
                        .toString();
    }

    /** Text with a line for each block, so that words of neighbouring blocks stay apart. */
    private static String lines(Element content) {
        StringBuilder text = new StringBuilder();
        content.select("p,div,h1,h2,h3,h4,h5,h6,li,tr,blockquote,pre,br").forEach(block -> block.appendText("\n"));
        text.append(content.wholeText());
        return text.toString();
    }
}
