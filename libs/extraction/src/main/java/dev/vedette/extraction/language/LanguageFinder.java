package dev.vedette.extraction.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides the language of an article from what the page declares and what the text looks like. */
public final class LanguageFinder {

    private static final int ENOUGH = 20;

    private final LanguageModel model;

    public LanguageFinder(LanguageModel model) {
        this.model = model;
    }

    /** What the text looks like; what is declared decides a close race, and where there is hardly any text. */
    public @Nullable String of(String text, @Nullable String declared) {
        String primary = primary(declared);
        String seen = text.length() < ENOUGH && primary != null ? null : model.best(text, primary);
        boolean unknown = primary != null && !model.languages().contains(primary);
        return seen == null || unknown && text.length() < 200 ? primary : seen;
    }

    private static @Nullable String primary(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return null;
        }
        String primary = declared.strip().split("[-_,;\\s]")[0].toLowerCase(Locale.ROOT);
        return !primary.matches("[a-z]{2,3}") ? null : primary.equals("no") ? "nb" : primary;
    }
}
