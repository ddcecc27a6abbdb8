package dev.vedette.newsroom.press;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The articles of one site by path and by time, news and archive, and a counter of its changes. */
public final class Shelf {

    static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Article::published).reversed().thenComparing(Article::id);

    private final Map<String, Article> byPath = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<Article, Article> byTime = new ConcurrentSkipListMap<>(NEWEST_FIRST);
    private final ConcurrentSkipListMap<Article, Article> archived = new ConcurrentSkipListMap<>(NEWEST_FIRST);
    private volatile State state;
    private volatile Runnable listener = () -> {};

    /** How often the shelf changed, and when last. */
    public record State(long version, Instant changed) {}

    Shelf(Instant opened) {
        this.state = new State(0, opened);
    }

    public State state() {
        return state;
    }

    public List<Article> newest(int limit) {
        return byTime.values().stream().limit(limit).toList();
    }

    /** What is off the news, the newest first. */
    public List<Article> archived() {
        return List.copyOf(archived.values());
    }

    public @Nullable Article at(String path) {
        return byPath.get(path);
    }

    /** From now on it runs after each change; another one takes its place. */
    public void onChange(Runnable heard) {
        listener = heard;
    }

    /** Puts the article where only its address and the archive show it. */
    void archive(Article article) {
        byPath.put(article.path(), article);
        archived.put(article, article);
    }

    /** Puts the article unless a later revision is here. */
    void put(Article article, Instant now) {
        synchronized (this) {
            Article known = byPath.get(article.path());
            if (known != null && known.revision() >= article.revision()) {
                return;
            }
            byPath.put(article.path(), article);
            byTime.put(article, article);
            state = new State(state.version() + 1, now);
        }
        listener.run();
    }
}
