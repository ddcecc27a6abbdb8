package dev.vedette.articles.stories;

import static java.util.Comparator.comparing;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.StorySettler;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Settles an article's story: that of its copies, or its own. Whoever meets an article whose story is not settled does
 * it in its writer's place, so that nobody waits for one that was killed.
 *
 * <p>Articles have an unchanging order: when they were first stored, then their id. Among those that are not settled,
 * links lead from later to earlier ones only, and an article settles what its earlier copies are before itself; so there
 * is no circle, whoever works at the same time.
 */
@ApplicationScoped
class Stories implements StorySettler {

    private static final Comparator<Article> ORDER =
            comparing(Article::firstStored).thenComparing(Article::id);

    private final ArticleStore articles;
    private final CopyFinder copies;

    Stories(ArticleStore articles, CopyFinder copies) {
        this.articles = articles;
        this.copies = copies;
    }

    @Override
    public Uni<Article> settleNew(Article added) {
        return copies.copiesOfNew(added).chain(found -> story(added, found)).chain(root -> settle(added, root));
    }

    @Override
    public Uni<Article> settle(Article article) {
        if (article.isSettled()) {
            return Uni.createFrom().item(article);
        }
        var story = isLinked(article)
                ? find(article.storyId()).chain(this::settle).map(Article::storyId)
                : copies.copiesOf(article).chain(found -> story(article, found));
        return story.chain(root -> settle(article, root));
    }

    /** Where another was first, it has come further: to a link, or to the end. */
    private Uni<Article> settle(Article read, UUID story) {
        return articles.settle(read, story)
                .chain(settled -> settled == null
                        ? find(read.id()).chain(this::settle)
                        : Uni.createFrom().item(settled));
    }

    private Uni<UUID> story(Article article, List<Article> copies) {
        return Multi.createFrom()
                .iterable(copies)
                .onItem()
                .transformToUniAndConcatenate(copy -> root(article, copy).map(Root::new))
                .filter(root -> root.id() != null)
                .map(root -> Objects.requireNonNull(root.id()))
                .collect()
                .in(HashSet<UUID>::new, Set::add)
                .chain(roots -> first(article, roots));
    }

    /** The settled story of a copy; null where the copy will follow the article. */
    private Uni<@Nullable UUID> root(Article article, Article copy) {
        // what was read with the others may have been settled since, also by this one's own work
        return copy.isSettled()
                ? Uni.createFrom().<@Nullable UUID>item(copy.storyId())
                : find(copy.id()).chain(read -> rootNow(article, read));
    }

    private Uni<@Nullable UUID> rootNow(Article article, Article copy) {
        if (copy.isSettled()) {
            return Uni.createFrom().<@Nullable UUID>item(copy.storyId());
        }
        if (copy.id().equals(article.id())) {
            return Uni.createFrom().nullItem();
        }
        if (isLinked(copy)) {
            return find(copy.storyId()).chain(next -> rootNow(article, next));
        }
        if (ORDER.compare(copy, article) < 0) {
            return settle(copy).map(Article::storyId);
        }
        return articles.link(copy, article.id())
                .chain(linked -> linked ? Uni.createFrom().<@Nullable UUID>nullItem() : root(article, copy));
    }

    /** One that resembles several stories joins the one that began first. */
    private Uni<UUID> first(Article article, Collection<UUID> roots) {
        return switch (roots.size()) {
            case 0 -> Uni.createFrom().item(article.id());
            case 1 -> Uni.createFrom().item(roots.iterator().next());
            default ->
                articles.list(roots)
                        .map(found -> found.stream().min(ORDER).orElse(article).id());
        };
    }

    private Uni<Article> find(UUID id) {
        return articles.find(id)
                .map(article -> Objects.requireNonNull(article, () -> "An article was linked and is gone: " + id));
    }

    private static boolean isLinked(Article article) {
        return !article.storyId().equals(article.id());
    }

    private record Root(@Nullable UUID id) {}
}
