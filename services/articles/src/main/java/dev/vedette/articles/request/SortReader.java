package dev.vedette.articles.request;

import dev.vedette.articles.search.ArticleFilter;
import dev.vedette.articles.search.Sort;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the parameter {@code sort}. */
public final class SortReader {

    private SortReader() {}

    /**
     * The order asked for; the newest first where none is.
     *
     * @throws ProblemException naming {@code sort}
     */
    public static Sort read(@Nullable String sort, ArticleFilter filter) {
        if (sort == null) {
            return Sort.NEWEST;
        }
        var read = Arrays.stream(Sort.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(sort))
                .findFirst()
                .orElseThrow(() -> refused("there is no such order", "Write `newest`, `oldest` or `relevance`."));
        if (read == Sort.RELEVANCE && filter.query() == null) {
            throw refused("without words nothing is more relevant", "Add a query `q`, or sort by time.");
        }
        return read;
    }

    private static ProblemException refused(String why, String fix) {
        return new ProblemException(Problems.invalid("sort", why, fix));
    }
}
