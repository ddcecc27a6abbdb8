package dev.vedette.extraction.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page's {@link Facts} before the page is cut to its body. */
public final class FactFinder {

    private static final int MAX_TAGS = 30;

    public Facts in(Markup markup, JsonLd jsonLd, MetaTags meta, @Nullable String url) {
        String site = firstOf(meta.first("og:site_name"), jsonLd.name("publisher"), meta.first("application-name"));
        return new Facts(
                new Titles(markup, jsonLd, meta, site).best(),
                Bylines.of(markup, jsonLd, meta, site),
                site != null ? site : host(url),
                Addresses.normalised(canonical(markup, meta), url),
                Addresses.normalised(image(jsonLd, meta), url),
                language(markup, meta, jsonLd),
                firstOf(meta.first("article:section"), jsonLd.text("articleSection")),
                tags(jsonLd, meta),
                "false".equalsIgnoreCase(jsonLd.text("isAccessibleForFree")));
    }

    private static @Nullable String canonical(Markup markup, MetaTags meta) {
        for (Element link : markup.named("link")) {
            if (link.attr("rel").toLowerCase(Locale.ROOT).contains("canonical")
                    && !link.attr("href").isBlank()) {
                return link.attr("href");
            }
        }
        return meta.first("og:url");
    }

    private static @Nullable String image(JsonLd jsonLd, MetaTags meta) {
        String declared =
                meta.first("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src");
        if (declared != null) {
            return declared;
        }
        JsonNode image = jsonLd.resolved(jsonLd.article().path("image"));
        JsonNode one = image.isArray() ? image.path(0) : image;
        return one.isObject() ? one.path("url").asText(null) : one.asText(null);
    }

    private static @Nullable String language(Markup markup, MetaTags meta, JsonLd jsonLd) {
        String declared = Words.plain(markup.declaredLanguage());
        return firstOf(declared, meta.first("content-language", "og:locale", "dc.language"), jsonLd.text("inLanguage"));
    }

    private static List<String> tags(JsonLd jsonLd, MetaTags meta) {
        Set<String> tags = new LinkedHashSet<>(meta.all("article:tag"));
        List<String> lists = new ArrayList<>(jsonLd.names("keywords"));
        if (tags.isEmpty() && lists.isEmpty()) {
            lists.addAll(meta.all("news_keywords"));
            lists.addAll(meta.all("keywords"));
        }
        for (String list : lists) {
            for (String tag : list.split("[,;]")) {
                if (!tag.isBlank() && tag.length() < 80) {
                    tags.add(tag.strip());
                }
            }
        }
        return tags.stream().limit(MAX_TAGS).toList();
    }

    private static @Nullable String host(@Nullable String url) {
        String normal = Addresses.normalised(url, null);
        return normal == null
                ? null
                : normal.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[:/].*$", "");
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
