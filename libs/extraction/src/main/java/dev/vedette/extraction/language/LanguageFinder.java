package dev.vedette.extraction.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides the language of an article from what the page declares and what the text looks like. */
public final class LanguageFinder {

    private static final int ENOUGH = 20;
    private static final int SHORT = 200;

    /** Texts in a language of the model have more of their runs in it, texts in others fewer (measured on 75 languages). */
    private static final double FAMILIAR = 0.8;

    private final LanguageModel model;

    public LanguageFinder(LanguageModel model) {
        this.model = model;
    }

    /**
     * What the text looks like. What is declared decides a close race, counts where there is hardly any text, and tells
     * the languages that the model does not know, unless the script or a text that the model knows well speak against it.
     */
    public @Nullable String of(String text, @Nullable String declared) {
        UnicodeScript script = Scripts.of(text);
        String primary = primary(declared);
        if (primary != null && script != null && !Scripts.fits(primary, script)) {
            primary = null;
        }
        String seen = text.length() < ENOUGH && primary != null ? null : model.best(text, primary);
        if (seen != null && script != null && !Scripts.fits(seen, script)) {
            seen = null;
        }
        boolean unknown = primary != null && !model.languages().contains(primary);
        if (unknown && (text.length() < SHORT || model.familiarity(text) < FAMILIAR)) {
            return primary;
        }
        String other = primary != null ? primary : Scripts.language(script);
        return seen == null ? other : seen;
    }

    private static @Nullable String primary(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return null;
        }
        String primary = declared.strip().split("[-_,;\\s]")[0].toLowerCase(Locale.ROOT);
        return !primary.matches("[a-z]{2,3}") ? null : primary.equals("no") ? "nb" : primary;
    }
}
