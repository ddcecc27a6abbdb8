package dev.vedette.articles.article;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.search.ArticleFilter;
import dev.vedette.articles.search.ArticleSearch;
import dev.vedette.articles.tags.VisibleTags;
import dev.vedette.kit.identity.Callers;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/articles}: the archive, with the tags that the caller's team may see. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    private static final int LONGEST_QUERY = 20_000;

    private final ArticleSearch search;
    private final ArticleStore articles;
    private final VisibleTags tags;
    private final Callers callers;

    public ArticleResource(ArticleSearch search, ArticleStore articles, VisibleTags tags, Callers callers) {
        this.search = search;
        this.articles = articles;
        this.tags = tags;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Uni<Paged<ArticleView>> list(
            @QueryParam("q") @Size(max = LONGEST_QUERY) @Nullable String q,
            @QueryParam("topic") @Nullable UUID topic,
            @QueryParam("source") @Nullable UUID source,
            @BeanParam @Valid PageRequest page) {
        var team = callers.get().team();
        var filter = new ArticleFilter(ArchiveQuery.parse(q), topic, source);
        if (topic != null && !tags.isVisible(topic, team)) {
            return Uni.createFrom().item(new Paged<>(List.of(), null));
        }
        return search.find(filter, page).chain(found -> views(found, team));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    public Uni<ArticleView> get(@PathParam("id") UUID id) {
        var team = callers.get().team();
        return articles.find(id).map(article -> {
            if (article == null) {
                throw new ProblemException(Problems.notFound("article"));
            }
            return ArticleView.whole(article, tags.of(article.tagging(), team));
        });
    }

    /** In the order of the search; what the archive no longer has is left out. */
    private Uni<Paged<ArticleView>> views(Paged<UUID> found, String team) {
        return articles.listWithoutText(found.items())
                .map(read -> read.stream().collect(Collectors.toMap(Article::id, Function.identity())))
                .map(byId -> found.items().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .map(article -> ArticleView.inList(article, tags.of(article.tagging(), team)))
                        .toList())
                .map(views -> new Paged<>(List.copyOf(views), found.next()));
    }
}
