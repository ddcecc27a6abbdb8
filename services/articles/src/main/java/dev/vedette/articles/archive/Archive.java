package dev.vedette.articles.archive;

import dev.vedette.contracts.Streams;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stores what pages say, once: the same words again are the revision that is there, and a page that is noted in its
 * article makes no other.
 *
 * <p>A revision is added before its article is raised to it. Whoever finds a revision whose writer has not come so far
 * raises the article in its place; so numbers have no gaps, and the writer, when it comes again, finds itself noted.
 */
@ApplicationScoped
public class Archive {

    /** For so long a thing is news, wherever it was met first. */
    private static final Duration NEWS = Duration.ofHours(48);

    private final ArticleStore articles;
    private final RevisionStore revisions;
    private final StorySettler stories;
    private final Clock clock;

    public Archive(ArticleStore articles, RevisionStore revisions, StorySettler stories, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.stories = stories;
        this.clock = clock;
    }

    /**
     * What became of a page.
     *
     * @param revision that says what the page says
     * @param version of the article
     * @param stream where to publish the revision; null where the page told nothing new
     */
    public record Stored(
            Revision revision,
            UUID storyId,
            long version,
            @Nullable String stream) {}

    /**
     * The revision that says what {@code draft} says; it is stored, and the page noted, when this completes. Null where
     * the page was noted before and its revision is gone.
     */
    public Uni<@Nullable Stored> store(Draft draft) {
        Uni<@Nullable Stored> attempt =
                find(draft.articleId()).chain(article -> article == null ? begin(draft) : store(draft, article));
        return draft.isNew()
                ? begin(draft).onFailure(LostRace.class).recoverWithUni(() -> LostRace.again(attempt))
                : LostRace.again(attempt);
    }

    /** What a page came to that was dealt with before; null where that is gone. */
    public Uni<@Nullable Stored> again(UUID articleId, UUID page) {
        return find(articleId)
                .chain(article -> article == null
                        ? Uni.createFrom().<@Nullable Stored>nullItem()
                        : again(article, article.ref(page)));
    }

    /** Whatever happens to an article happens when its story is settled, by whomever. */
    private Uni<@Nullable Article> find(UUID id) {
        return articles.find(id)
                .chain(article -> article == null
                        ? Uni.createFrom().<@Nullable Article>nullItem()
                        : stories.settle(article).<@Nullable Article>map(settled -> settled));
    }

    private Uni<@Nullable Stored> again(Article article, @Nullable PageRef ref) {
        return ref == null
                ? Uni.createFrom().nullItem()
                : revision(article, ref.revision())
                        .map(revision -> revision == null
                                ? null
                                : new Stored(revision, article.storyId(), article.version(), ref.stream()));
    }

    private Uni<@Nullable Revision> revision(Article article, int number) {
        return article.current().number() == number
                ? Uni.createFrom().<@Nullable Revision>item(article.current())
                : revisions.find(article.id(), number);
    }

    private Uni<@Nullable Stored> store(Draft draft, Article article) {
        var ref = article.ref(draft.page().page());
        if (ref != null) {
            return again(article, ref);
        }
        return article.current().hash().equals(draft.content().hash()) ? note(draft, article) : revise(draft, article);
    }

    private Uni<@Nullable Stored> begin(Draft draft) {
        return claim(draft.first(clock.instant()))
                .chain(first -> add(Article.of(first))
                        .map(article -> made(draft, first, article.storyId(), article.version())));
    }

    private Uni<Article> add(Article article) {
        return articles.add(article).invoke(Archive::require).chain(added -> stories.settleNew(article));
    }

    private Uni<@Nullable Stored> revise(Draft draft, Article article) {
        return claim(draft.after(article.current(), clock.instant()))
                .call(next -> articles.raise(article, next).invoke(Archive::require))
                .map(next -> made(draft, next, article.storyId(), article.version() + 1));
    }

    private Uni<@Nullable Stored> note(Draft draft, Article article) {
        var stream = isFoundAsNews(draft, article) ? Streams.ARTICLES : null;
        var ref = new PageRef(draft.page().page(), article.current().number(), stream);
        var version = stream == null ? article.version() : article.version() + 1;
        return articles.note(article, ref, List.of(draft.page().address(), draft.url()))
                .invoke(Archive::require)
                .map(noted -> new Stored(article.current(), article.storyId(), version, stream));
    }

    /** What came by the past, and now another source tells as news; once. */
    private static boolean isFoundAsNews(Draft draft, Article article) {
        return draft.page().stream().equals(Streams.ARTICLES)
                && !article.isOut()
                && !draft.source().id().equals(article.current().source().id())
                && article.since().isAfter(draft.seen().minus(NEWS));
    }

    /** The revision of this number: the one that is wanted, or that of whoever was first. */
    private Uni<Revision> claim(Revision wanted) {
        return revisions
                .add(wanted)
                .chain(added -> added
                        ? Uni.createFrom().item(wanted)
                        : revisions.find(wanted.articleId(), wanted.number()).map(Archive::required));
    }

    private static Revision required(@Nullable Revision taken) {
        if (taken == null) {
            throw new LostRace();
        }
        return taken;
    }

    /** The revision is the draft's own, perhaps of an earlier try; another's was raised for it, and ours is the next. */
    private static Stored made(Draft draft, Revision revision, UUID storyId, long version) {
        require(revision.madeBy().page().equals(draft.page().page()));
        return new Stored(revision, storyId, version, revision.madeBy().stream());
    }

    private static void require(boolean first) {
        if (!first) {
            throw new LostRace();
        }
    }
}
