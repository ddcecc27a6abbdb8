package dev.vedette.articles.identity;

import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.Content;
import dev.vedette.contracts.PageFetched;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides which article a page is, for good, and the same again for the same page.
 *
 * <p>The page that was fetched at the address which identifies an article may revise it; while nobody fetched that
 * address, the page that first declared it may. Any other page joins the article as long as it says the same, and has
 * an article of its own as soon as it differs. So a shared or stolen canonical address overwrites nobody.
 */
@ApplicationScoped
public class PageIdentity {

    private final UrlStore urls;
    private final ArticleStore articles;

    PageIdentity(UrlStore urls, ArticleStore articles) {
        this.urls = urls;
        this.articles = articles;
    }

    /** The article of a page with this content. */
    public Uni<Known> decide(PageFetched page, Content content) {
        var identity = Identity.of(page.url(), content.canonicalUrl());
        return decide(new Question(identity, page.article().articleId(), content.hash()));
    }

    /** Most pages are new and declare nothing: for them the claim alone is one request. */
    private Uni<Known> decide(Question question) {
        return question.canonical() == null
                ? urls.add(question.own()).chain(added -> added ? begun(question.own()) : look(question))
                : look(question);
    }

    private Uni<Known> look(Question question) {
        var addresses = question.canonical() == null
                ? List.of(question.fetched())
                : List.of(question.fetched(), question.canonical());
        return urls.find(addresses).chain(claims -> decide(question, claims));
    }

    private Uni<Known> decide(Question question, Map<String, Claim> claims) {
        var own = claims.get(question.fetched());
        if (own != null) {
            return again(question, own);
        }
        if (question.canonical() == null) {
            return decide(question);
        }
        var declared = claims.get(question.canonical());
        return declared == null ? declare(question, question.canonical()) : join(question, declared);
    }

    /** A page of an address that is known. */
    private Uni<Known> again(Question question, Claim own) {
        if (own.url().equals(own.address())) {
            return own.by().equals(own.address()) ? known(own) : takeOver(question, own);
        }
        return urls.find(List.of(own.url())).chain(claims -> {
            var main = claims.get(own.url());
            return main != null && main.by().equals(own.address())
                    ? known(own)
                    : isSame(question, own).chain(same -> same ? known(own) : replace(question, own, question.own()));
        });
    }

    /** An address that another page declared is fetched itself: it has the last word on what stands there. */
    private Uni<Known> takeOver(Question question, Claim declared) {
        return isSame(question, declared)
                .chain(same -> replace(
                        question,
                        declared,
                        same ? declared.alsoAt(question.fetched(), question.hash()) : question.own()));
    }

    private Uni<Known> declare(Question question, String canonical) {
        var claim = Claim.declared(canonical, question.proposed(), question.fetched(), question.hash());
        return urls.add(claim).chain(added -> added ? begin(question, claim) : decide(question));
    }

    private Uni<Known> begin(Question question, Claim declared) {
        var claim = declared.alsoAt(question.fetched(), question.hash());
        return urls.add(claim).chain(added -> added ? begun(claim) : decide(question));
    }

    private Uni<Known> join(Question question, Claim declared) {
        return declared.by().equals(question.fetched())
                ? add(question, declared.alsoAt(question.fetched(), question.hash()))
                : isSame(question, declared)
                        .chain(same -> add(
                                question,
                                same ? declared.alsoAt(question.fetched(), question.hash()) : question.own()));
    }

    /** Whether the article says what the page says; one that is claimed but not stored yet will say what was read. */
    private Uni<Boolean> isSame(Question question, Claim claim) {
        return articles.findHash(claim.articleId())
                .map(now -> question.hash().equals(now == null ? claim.hash() : now));
    }

    private Uni<Known> add(Question question, Claim claim) {
        return urls.add(claim).chain(added -> added ? known(claim) : decide(question));
    }

    private Uni<Known> replace(Question question, Claim old, Claim claim) {
        return urls.replace(old, claim).chain(replaced -> replaced ? known(claim) : decide(question));
    }

    private static Uni<Known> known(Claim claim) {
        return Uni.createFrom().item(new Known(claim.articleId(), claim.url(), false));
    }

    private static Uni<Known> begun(Claim claim) {
        return Uni.createFrom().item(new Known(claim.articleId(), claim.url(), true));
    }

    /**
     * An article.
     *
     * @param url the address that identifies it
     * @param isNew nobody claimed its addresses before; so it is hardly stored yet
     */
    public record Known(UUID articleId, String url, boolean isNew) {}

    private record Question(Identity identity, UUID proposed, String hash) {

        String fetched() {
            return identity.fetched();
        }

        @Nullable
        String canonical() {
            return identity.canonical();
        }

        Claim own() {
            return Claim.own(fetched(), proposed, hash);
        }
    }
}
