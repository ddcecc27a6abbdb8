package dev.vedette.extraction.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides the language of an article from what the page declares and what the text looks like. */
public final class LanguageFinder {

    public @Nullable String of(String text, @Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return null;
        }
        String primary = declared.strip().split("[-_,;\\s]")[0].toLowerCase(Locale.ROOT);
        return primary.matches("[a-z]{2,3}") ? primary : null;
    }
}
