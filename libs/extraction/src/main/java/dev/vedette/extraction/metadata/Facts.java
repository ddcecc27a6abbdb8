package dev.vedette.extraction.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says about its article, beside the text and the dates. */
public record Facts(
        @Nullable String title,
        @Nullable String author,
        @Nullable String site,
        @Nullable String canonicalUrl,
        @Nullable String image,
        @Nullable String declaredLanguage,
        @Nullable String section,
        List<String> tags,
        boolean paywalled) {}
