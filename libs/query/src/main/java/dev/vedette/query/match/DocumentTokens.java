package dev.vedette.query.match;

import dev.vedette.query.Document;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import dev.vedette.query.plan.Space;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document, analysed. */
public final class DocumentTokens {

    private final Document document;
    private final Tokens title;
    private final Tokens text;
    private final int leadSize;

    public DocumentTokens(Document document) {
        this.document = document;
        Analysis analysis = new Analysis();
        title = analysis.analyse(document.title());
        text = analysis.analyse(document.text());
        leadSize = sizeUpTo(text, Document.lead(document.text()).length());
    }

    private static int sizeUpTo(Tokens tokens, int end) {
        int size = 0;
        while (size < tokens.size() && tokens.end(size) <= end) {
            size++;
        }
        return size;
    }

    Document document() {
        return document;
    }

    Tokens title() {
        return title;
    }

    Tokens text() {
        return text;
    }

    /** How many words of the text are in its first paragraph. */
    int leadSize() {
        return leadSize;
    }

    /** The words of a space; captions are several. */
    List<Tokens> of(Space space) {
        return switch (space) {
            case TITLE -> List.of(title);
            case TEXT, LEAD -> List.of(text);
            case AUTHOR -> of(document.author());
            case SOURCE -> of(document.source());
            case URL -> of(document.url());
            case CAPTION -> {
                List<Tokens> captions = new ArrayList<>();
                document.captions().forEach(caption -> captions.add(Analysis.of(caption)));
                yield captions;
            }
        };
    }

    private static List<Tokens> of(@Nullable String value) {
        return value == null ? List.of() : List.of(Analysis.of(value));
    }
}
