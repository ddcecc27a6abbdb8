package dev.vedette.articles.article;

import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.request.FilterParameters;
import dev.vedette.articles.request.FilterReader;
import dev.vedette.articles.request.SortReader;
import dev.vedette.articles.tags.VisibleTags;
import dev.vedette.kit.identity.Callers;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/articles}: the archive, with the tags that the caller's team may see. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    private final ArticleList list;
    private final ArticleStore articles;
    private final FilterReader filters;
    private final VisibleTags tags;
    private final Callers callers;

    ArticleResource(ArticleList list, ArticleStore articles, FilterReader filters, VisibleTags tags, Callers callers) {
        this.list = list;
        this.articles = articles;
        this.filters = filters;
        this.tags = tags;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Uni<ArticlePage> list(
            @BeanParam @Valid FilterParameters filter,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageRequest page) {
        return page(filter, sort, page);
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public Uni<ArticlePage> search(@Valid @NotNull SearchBody search) {
        return page(search.filter(), search.sort(), search.page());
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

    private Uni<ArticlePage> page(FilterParameters asked, @Nullable String sort, PageRequest page) {
        var team = callers.get().team();
        var filter = filters.read(asked, team);
        return list.page(filter, SortReader.read(sort, filter), page, team);
    }
}
