package dev.vedette.articles.export;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.search.ArticleSearch;
import dev.vedette.articles.table.Row;
import dev.vedette.articles.tags.VisibleTags;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.work.Cores;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens exports: the index says which articles, the store how they stand. */
@ApplicationScoped
class Exports {

    private final ArticleSearch search;
    private final ArticleStore articles;
    private final VisibleTags tags;
    private final Cores cores;

    Exports(ArticleSearch search, ArticleStore articles, VisibleTags tags, Cores cores) {
        this.search = search;
        this.articles = articles;
        this.tags = tags;
        this.cores = cores;
    }

    /**
     * An export of which the first page is read.
     *
     * @param total how many articles the search finds, those before {@code after} too
     */
    record Opened(Export export, long total, Multi<byte[]> bytes) {}

    Uni<Opened> open(Export export) {
        return start(export)
                .chain(start -> search.count(export.filter())
                        .chain(total -> read(export, start, Math.min(export.page(), export.limit()))
                                .map(first -> new Opened(export, total, stream(export, first)))));
    }

    private Multi<byte[]> stream(Export export, Paged<Row> first) {
        return new ExportStream(
                        (after, limit) -> read(export, after, limit),
                        first,
                        export.page(),
                        export.limit(),
                        export.format().writer(export.table()),
                        cores::run)
                .bytes();
    }

    /** Where to begin: after an article that stays where it is listed, whatever comes before it. */
    private Uni<@Nullable String> start(Export export) {
        var after = export.after();
        return after == null
                ? Uni.createFrom().<@Nullable String>nullItem()
                : articles.listWithoutText(List.of(after))
                        .map(found -> found.stream()
                                .findFirst()
                                .map(article ->
                                        search.after(export.filter(), export.sort(), article.listed(), article.id()))
                                .orElseThrow(() -> ExportReader.refused(
                                        "after", "there is no such article", "Send the id of a row before it.")));
    }

    private Uni<Paged<Row>> read(Export export, @Nullable String after, int limit) {
        return search.find(export.filter(), export.sort(), new PageRequest(limit, after))
                .chain(found -> list(export, found.page().items())
                        .map(read -> new Paged<>(
                                rows(found.page().items(), read, export.team()),
                                found.page().next())));
    }

    private Uni<List<Article>> list(Export export, List<UUID> ids) {
        return export.hasTexts() ? articles.list(ids) : articles.listWithoutText(ids);
    }

    private List<Row> rows(List<UUID> ids, List<Article> read, String team) {
        var byId = read.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(article -> new Row(
                        article,
                        tags.of(article.tagging(), team).stream()
                                .map(tag -> tag.topic().name())
                                .toList()))
                .toList();
    }
}
