package dev.vedette.articles.article;

import dev.vedette.articles.search.Found.Total;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of articles.
 *
 * @param next the cursor to send as {@code after} for the following page; null on the last one
 * @param total of all pages; on the first page only
 */
public record ArticlePage(
        List<ArticleView> items,
        @Nullable String next,
        @Nullable Total total) {}
