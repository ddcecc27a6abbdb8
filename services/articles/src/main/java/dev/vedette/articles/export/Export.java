package dev.vedette.articles.export;

import dev.vedette.articles.search.ArticleFilter;
import dev.vedette.articles.search.Sort;
import dev.vedette.articles.table.Column;
import dev.vedette.articles.table.Format;
import dev.vedette.articles.table.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file to be written.
 *
 * @param after the article of the last row that the caller has; null for none
 * @param limit how many rows at most
 * @param team whose topics are told
 */
record Export(
        ArticleFilter filter,
        Sort sort,
        Format format,
        Table table,
        @Nullable UUID after,
        int limit,
        String team) {

    private static final int PAGE = 500;
    /** A text may have a megabyte. */
    private static final int PAGE_OF_TEXTS = 50;

    boolean hasTexts() {
        return table.columns().contains(Column.TEXT);
    }

    /** How many rows are read at once. */
    int page() {
        return hasTexts() ? PAGE_OF_TEXTS : PAGE;
    }
}
