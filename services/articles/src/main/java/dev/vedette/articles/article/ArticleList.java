package dev.vedette.articles.article;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.search.ArticleFilter;
import dev.vedette.articles.search.ArticleSearch;
import dev.vedette.articles.search.Found;
import dev.vedette.articles.search.Sort;
import dev.vedette.articles.tags.VisibleTags;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.work.Cores;
import dev.vedette.query.Highlighter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pages of articles, as a team sees them: the index says which, the store how they stand. */
@ApplicationScoped
class ArticleList {

    private final ArticleSearch search;
    private final ArticleStore articles;
    private final VisibleTags tags;
    private final Cores cores;

    ArticleList(ArticleSearch search, ArticleStore articles, VisibleTags tags, Cores cores) {
        this.search = search;
        this.articles = articles;
        this.tags = tags;
        this.cores = cores;
    }

    /** In the order of the search; what the archive no longer has is left out. */
    Uni<ArticlePage> page(ArticleFilter filter, Sort sort, PageRequest page, String team) {
        return search.find(filter, sort, page)
                .chain(found -> read(filter, found.page().items())
                        .chain(read -> cores.run(() -> views(filter, found, read, team))));
    }

    /** Texts are needed only where words are to be marked in them. */
    private Uni<List<Article>> read(ArticleFilter filter, List<UUID> ids) {
        return filter.query() == null ? articles.listWithoutText(ids) : articles.list(ids);
    }

    private ArticlePage views(ArticleFilter filter, Found found, List<Article> read, String team) {
        var highlighter = filter.query() == null ? null : new Highlighter(filter.query());
        var byId = read.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        var views = found.page().items().stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(article -> view(article, highlighter, team))
                .toList();
        return new ArticlePage(views, found.page().next(), found.total());
    }

    private ArticleView view(Article article, @Nullable Highlighter highlighter, String team) {
        return ArticleView.inList(
                article,
                tags.of(article.tagging(), team),
                highlighter == null ? null : Highlights.of(article, highlighter));
    }
}
