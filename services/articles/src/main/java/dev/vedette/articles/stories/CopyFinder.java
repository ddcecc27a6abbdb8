package dev.vedette.articles.stories;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.kit.work.Cores;
import dev.vedette.stories.copies.Candidates;
import dev.vedette.stories.copies.Copies;
import dev.vedette.stories.copies.Sketch;
import dev.vedette.stories.words.Words;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Finds the copies of an article among those of its days. It makes the article known to others first, and then looks for
 * them: of two at the same time one sees the other.
 */
@ApplicationScoped
class CopyFinder {

    private final KeyStore keys;
    private final ArticleStore articles;
    private final Cores cores;

    CopyFinder(KeyStore keys, ArticleStore articles, Cores cores) {
        this.keys = keys;
        this.articles = articles;
        this.cores = cores;
    }

    /** The copies of one that nobody has worked on. */
    Uni<List<Article>> copiesOfNew(Article article) {
        return sketch(article).chain(sketch -> write(article, sketch).chain(found -> copies(article, sketch, found)));
    }

    /** Where all its keys are there already, written by another, what is read with them is as good. */
    Uni<List<Article>> copiesOf(Article article) {
        return sketch(article)
                .chain(sketch -> keys.find(article.listed(), sketch)
                        .chain(found -> isKnown(article, sketch, found)
                                ? Uni.createFrom().item(found)
                                : write(article, sketch))
                        .chain(found -> copies(article, sketch, found)));
    }

    private Uni<long[]> sketch(Article article) {
        return cores.run(() -> Sketch.of(text(article)));
    }

    private Uni<List<KeyStore.Key>> write(Article article, long[] sketch) {
        return keys.write(article.id(), article.listed(), sketch).chain(() -> keys.find(article.listed(), sketch));
    }

    private static boolean isKnown(Article article, long[] sketch, List<KeyStore.Key> found) {
        return found.stream()
                        .filter(key -> key.articles().contains(article.id()))
                        .count()
                == sketch.length;
    }

    private Uni<List<Article>> copies(Article article, long[] sketch, List<KeyStore.Key> found) {
        var holders = found.stream().map(KeyStore.Key::articles).toList();
        var nearest = Candidates.of(holders, sketch.length).stream()
                .filter(id -> !id.equals(article.id()))
                .toList();
        return nearest.isEmpty()
                ? Uni.createFrom().item(List.of())
                : articles.list(nearest).chain(others -> cores.run(() -> copies(article, others)));
    }

    /** Of a settled story that is found already nothing more is read. */
    private static List<Article> copies(Article article, List<Article> others) {
        var words = Words.of(text(article));
        var stories = new HashSet<UUID>();
        return others.stream()
                .filter(other -> !(other.isSettled() && stories.contains(other.storyId()))
                        && isCopy(article, words, other)
                        && (!other.isSettled() || stories.add(other.storyId())))
                .toList();
    }

    /**
     * What one source tells twice in nearly the same words is a form filled in anew, such as its weather, or what it tells
     * on purpose once more; only the same text is a copy.
     */
    private static boolean isCopy(Article article, Words words, Article other) {
        var isOfOneSource =
                article.current().source().id().equals(other.current().source().id());
        return isOfOneSource ? text(article).equals(text(other)) : Copies.are(words, Words.of(text(other)));
    }

    private static String text(Article article) {
        return article.current().content().text();
    }
}
