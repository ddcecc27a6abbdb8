package dev.vedette.articles.export;

import dev.vedette.articles.request.FilterParameters;
import dev.vedette.articles.request.FilterReader;
import dev.vedette.articles.request.SortReader;
import dev.vedette.articles.request.Times;
import dev.vedette.articles.search.ArticleFilter;
import dev.vedette.articles.search.Sort;
import dev.vedette.articles.table.Column;
import dev.vedette.articles.table.Format;
import dev.vedette.articles.table.Table;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a caller wants to take away. */
@ApplicationScoped
class ExportReader {

    private final FilterReader filters;

    ExportReader(FilterReader filters) {
        this.filters = filters;
    }

    /** @throws ProblemException naming the parameter that cannot be understood */
    Export read(FilterParameters asked, ExportParameters how, String team) {
        var filter = filters.read(asked, team);
        var format =
                named("format", Objects.requireNonNullElse(how.format(), "csv"), Format.values(), Format::extension);
        var after = how.after() == null ? null : id(how.after());
        var table = new Table(columns(how.fields()), Times.zone(asked.zone()), after != null);
        int limit = Objects.requireNonNullElse(how.limit(), ExportParameters.MOST);
        return new Export(filter, sort(how.sort(), filter), format, table, after, limit, team);
    }

    /** The id is always there, since one goes on by it. */
    private static List<Column> columns(List<String> fields) {
        return fields.isEmpty()
                ? Column.USUAL
                : Stream.concat(
                                Stream.of(Column.ID),
                                fields.stream().map(field -> named("fields", field, Column.values(), Column::title)))
                        .distinct()
                        .toList();
    }

    private static Sort sort(@Nullable String sort, ArticleFilter filter) {
        var read = SortReader.read(sort, filter);
        if (read == Sort.RELEVANCE) {
            throw refused("sort", "a file cannot be sorted by relevance", "Write `newest` or `oldest`.");
        }
        return read;
    }

    private static <T> T named(String parameter, String typed, T[] all, Function<T, String> name) {
        return Arrays.stream(all)
                .filter(each -> name.apply(each).equals(typed))
                .findFirst()
                .orElseThrow(() -> refused(
                        parameter,
                        "there is no such value",
                        "Write " + Arrays.stream(all).map(name).collect(Collectors.joining("`, `", "`", "`")) + "."));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed.strip());
        } catch (IllegalArgumentException e) {
            throw refused("after", "this is no id of an article", "Send the id of the last row that you have.");
        }
    }

    static ProblemException refused(String field, String why, String fix) {
        return new ProblemException(Problems.invalid(field, why, fix));
    }
}
