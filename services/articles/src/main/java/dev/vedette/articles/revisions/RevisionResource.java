package dev.vedette.articles.revisions;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.Revision;
import dev.vedette.articles.archive.RevisionStore;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.kit.work.Cores;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/articles/{id}/revisions}: what an article said when, and what each edit changed. */
@Path("/api/v1/articles/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
public class RevisionResource {

    private final ArticleStore articles;
    private final RevisionStore revisions;
    private final RevisionList list;
    private final Cores cores;

    RevisionResource(ArticleStore articles, RevisionStore revisions, RevisionList list, Cores cores) {
        this.articles = articles;
        this.revisions = revisions;
        this.list = list;
        this.cores = cores;
    }

    /** The newest first. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public Uni<Paged<RevisionView>> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        var keyset = Keyset.of(List.of(Long.class), "revisions", id);
        var cursor = page.cursor(keyset);
        return newest(id)
                .map(newest -> cursor == null ? newest : Math.min(newest, cursor.number(0) - 1))
                .chain(first -> list.list(id, first, page.limit() + 1))
                .map(found -> Paged.of(found, page.limit(), each -> keyset.cursor((long) each.number())));
    }

    @GET
    @Path("/{number}/diff")
    @RolesAllowed(Roles.VIEWER)
    public Uni<RevisionDiff> diff(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @QueryParam("against") @Nullable Integer against) {
        int before = against == null ? number - 1 : against;
        return newest(id)
                .invoke(newest -> require(number, before, newest))
                .chain(newest -> Uni.combine()
                        .all()
                        .unis(get(id, before), get(id, number))
                        .asTuple())
                .chain(both -> cores.run(() -> RevisionDiff.of(both.getItem1(), both.getItem2())));
    }

    /** The number of the newest that lists show. */
    private Uni<Long> newest(UUID id) {
        return articles.listWithoutText(List.of(id))
                .map(found -> found.stream()
                        .findFirst()
                        .map(Article::current)
                        .map(current -> (long) current.number())
                        .orElseThrow(() -> new ProblemException(Problems.notFound("article"))));
    }

    private static void require(int number, int before, long newest) {
        if (number < 1 || number > newest) {
            throw new ProblemException(Problems.notFound("revision"));
        }
        if (before < 1 || before > newest) {
            throw new ProblemException(Problems.invalid(
                    "against",
                    number == 1 && before == 0
                            ? "the first revision has none before it"
                            : "the article has no such revision",
                    "Name one from 1 to " + newest + "."));
        }
    }

    private Uni<Revision> get(UUID id, int number) {
        return revisions.find(id, number).map(found -> {
            if (found == null) {
                throw new ProblemException(Problems.notFound("revision"));
            }
            return found;
        });
    }
}
